interface Described {
  name: string
  message: string
  frames: string[]
  cause?: Described
}

const LONGEST_MESSAGE = 300

/**
 * Answers an error for the log without the words of any text: database errors carry the values of the statement on their later lines,
 * parse errors quote the body. The first line stays, quotations go, frames tell the place.
 */
export const describeCause = (error: unknown): Described => {
  if (!(error instanceof Error)) return { name: typeof error, message: 'not an error', frames: [] }
  const [firstLine = ''] = error.message.split('\n')
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    message: firstLine.replace(/"[^"]*"|'[^']*'|“[^”]*”/g, '"…"').slice(0, LONGEST_MESSAGE),
    frames: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeCause(error.cause) }),
  }
}
