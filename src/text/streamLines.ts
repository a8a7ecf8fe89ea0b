/**
 * The lines of a UTF-8 stream, one at a time, without their `\n` or `\r\n` and without a byte order mark. Node's readline
 * isn't used: it also breaks at U+2028 and U+2029, which JSON allows inside a string. Holds one chunk and one line.
 */
export async function* streamLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let open: string[] = []
  for await (const chunk of input) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n')
    const last = parts.pop() ?? ''
    for (const part of parts) {
      open.push(part)
      yield withoutReturn(open.join(''))
      open = []
    }
    if (last !== '') open.push(last)
  }
  open.push(decoder.decode())
  const rest = open.join('')
  if (rest !== '') yield withoutReturn(rest)
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
