/** Codes that programs read, and the HTTP status each becomes. Nothing else turns a failure into a status. */
export const ERROR_STATUS = {
  bad_request: 400,
  not_signed_in: 401,
  not_permitted: 403,
  not_found: 404,
  method_not_allowed: 405,
  already_there: 409,
  story_changed: 409,
  setting_changed: 409,
  too_large: 413,
  unsupported_media: 415,
  range_not_satisfiable: 416,
  requirements_unmet: 422,
  too_many_requests: 429,
  internal: 500,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof ERROR_STATUS

/** A failure with its three readers: a code for programs, a Vietnamese sentence for people, the cause for the log. */
export class ProductError extends Error {
  readonly code: ErrorCode
  readonly status: number
  /** Named places or reasons, safe to show to the person who asked. */
  readonly details: Record<string, unknown>

  constructor(code: ErrorCode, message: string, options: { details?: Record<string, unknown>; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'ProductError'
    this.code = code
    this.status = ERROR_STATUS[code]
    this.details = options.details ?? {}
  }
}

/** Answers whether this is a failure of ours, by its shape, not its class: in production Next bundles a second copy of it (payload.md 1). */
export const isProductError = (error: unknown): error is ProductError =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'ProductError'
