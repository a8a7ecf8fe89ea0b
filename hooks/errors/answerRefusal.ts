import type { AfterErrorHook } from 'payload'
import type { ProductError } from '../../src/errors'

/** By name, not by class: the program and Next hold a copy of the class each (payload.md 1). */
const isRefusal = (error: Error): error is ProductError => error.name === 'ProductError'

/** A refusal that comes up from below Payload's operations keeps its code and details in the answer, in the form Payload's own have. */
export const answerRefusal: AfterErrorHook = ({ error }) => {
  if (!isRefusal(error)) return
  const { code, status, message, details } = error
  return { status, response: { errors: [{ name: error.name, message, data: { code, ...details } }] } }
}
