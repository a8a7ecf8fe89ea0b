import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { streamLines } from '../src/text/streamLines'
import type { JsonLine } from './JsonLine'
import { LineError } from './LineError'

type Answer = Record<string, unknown>

type StreamOfJsonLines = {
  input: Readable
  output: Writable
  /** What is known about a line, without its id. Throws a LineError for a line that cannot be answered. */
  answer: (line: JsonLine) => Answer | Promise<Answer>
  /** Told of every error that isn't a LineError: a fault of the program, not of the line. */
  onFault?: (cause: unknown) => void
}

/**
 * Answers JSON lines on `input` with JSON lines on `output`: one for each line, in the same order, `{ id, ...answer }`, or
 * `{ id, error: { code, message } }` in the place of a line that cannot be answered (`id` is null when it cannot be read).
 * Reads only as fast as the reader of `output` does, so memory doesn't grow with the number of lines. Resolves when every line
 * was answered, or when the reader of `output` has left (EPIPE, as behind `| head`); rejects when reading or writing fails.
 * `output` is not closed. Format: interchange of the pure parts, https://jsonlines.org.
 */
export const streamJsonLines = async ({
  input,
  output,
  answer,
  onFault = logFault,
}: StreamOfJsonLines): Promise<void> => {
  const answers = async function* (source: Readable) {
    for await (const text of streamLines(source))
      yield `${JSON.stringify(await answerLine({ text, answer, onFault }))}\n`
  }
  try {
    await pipeline(input, answers, output, { end: false })
  } catch (error) {
    if (!hasReaderLeft(error)) throw error
  }
}

type LineToAnswer = { text: string } & Required<Pick<StreamOfJsonLines, 'answer' | 'onFault'>>

const answerLine = async ({ text, answer, onFault }: LineToAnswer): Promise<Answer> => {
  let id: unknown = null
  try {
    const line = parseLine(text)
    id = line.id ?? null
    return { id, ...(await answer(line)) }
  } catch (error) {
    if (error instanceof LineError) return { id, error: { code: error.code, message: error.message } }
    onFault(error)
    return {
      id,
      error: { code: 'internal', message: 'Chương trình gặp lỗi ở dòng này; các dòng khác vẫn được xử lý.' },
    }
  }
}

const parseLine = (text: string): JsonLine => {
  if (text.trim() === '')
    throw new LineError({ code: 'empty_line', message: 'Dòng trống. Mỗi dòng phải là một đối tượng JSON.' })
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LineError({ code: 'not_an_object', message: 'Dòng không phải là một đối tượng JSON, ví dụ {"id": 1}.' })
  }
  return value as JsonLine
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new LineError({
      code: 'bad_json',
      message: 'Dòng không phải là JSON đúng cú pháp. Hãy sửa rồi gửi lại dòng.',
      cause,
    })
  }
}

const hasReaderLeft = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE'

const logFault = (cause: unknown): void => console.error(cause)
