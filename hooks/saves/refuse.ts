import { APIError } from 'payload'
import { ERROR_STATUS, type ErrorCode } from '../../src/errors'

/** A refusal in the form that Payload passes on whole: status, Vietnamese sentence, code and details for the program. */
export const refuse = ({
  code,
  message,
  details = {},
}: {
  code: ErrorCode
  message: string
  details?: Record<string, unknown>
}): APIError => new APIError(message, ERROR_STATUS[code], { code, ...details }, true)
