import type { AfterErrorHook } from 'payload'
import { isProductError } from '../../src/errors'

/** A refusal that comes up from below Payload's operations keeps its code and details in the answer, in the form Payload's own have. */
export const answerRefusal: AfterErrorHook = ({ error }) => {
  if (!isProductError(error)) return
  const { code, status, message, details } = error
  return { status, response: { errors: [{ name: error.name, message, data: { code, ...details } }] } }
}
