/** The code that Node puts on its errors ("ERR_OUT_OF_RANGE", "Z_DATA_ERROR"); empty for anything without one. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
