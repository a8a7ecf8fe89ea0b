/**
 * A line of JSON that cannot be answered. `code` is for programs; `message` is for people, in Vietnamese: what is wrong and
 * where. `streamJsonLines` answers it in the line's place and goes on.
 */
export class LineError extends Error {
  readonly code: string

  constructor({ code, message, cause }: { code: string; message: string; cause?: unknown }) {
    super(message, { cause })
    this.name = 'LineError'
    this.code = code
  }
}
