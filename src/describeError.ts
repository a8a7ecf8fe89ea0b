/** An error as the log keeps it: what and where, with its causes, and none of the data it carries, which may be unpublished text or a token. */
export const describeError = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack, cause } = error
  return { type: name, message, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) }
}
