import { describeError } from './describeError'

/** An error in one line, with its causes and without the words it carries: for those who may not read the text, and to tell a new failure. */
export const errorLine = (error: unknown): string => line(describeError(error))

const line = ({ type, message, cause }: ReturnType<typeof describeError>): string =>
  `${type}: ${message}${cause === undefined ? '' : ` ← ${line(cause)}`}`
