interface DescribedError {
  type: string
  message: string
  frames: string[]
  cause?: DescribedError
}

const LONGEST_MESSAGE = 300
const MOST_FRAMES = 8
/** How the database layer ends the statement that failed; the statement's values follow, a text of ours among them. */
const VALUES = /\bparams: /

interface ErrorShape {
  name: string
  message: string
  stack?: string
  cause?: unknown
}

/** An error by its shape, not its class: drivers and bundles bring classes of their own (payload.md 1). */
const isError = (error: unknown): error is ErrorShape =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'

/**
 * Answers an error as the log keeps it: what and where, with its causes, and none of the words it carries, which may be an unpublished text
 * or a token. Database errors carry the values of the statement on their later lines, parse errors quote the body: the first line stays,
 * quotations go, frames tell the place.
 */
export const describeError = (error: unknown): DescribedError => {
  if (!isError(error)) return { type: typeof error, message: 'not an error', frames: [] }
  const [firstLine = ''] = error.message.split('\n')
  const [said = ''] = firstLine.split(VALUES)
  // The stack begins with the whole message again.
  const trace = (error.stack ?? '').replace(error.message, '')
  const frames = trace.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    message: said.replace(/"[^"]*"|'[^']*'|“[^”]*”/g, '"…"').slice(0, LONGEST_MESSAGE),
    frames: frames.slice(0, MOST_FRAMES).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}
