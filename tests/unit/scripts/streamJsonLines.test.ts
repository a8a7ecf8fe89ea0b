import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it, jest } from '@jest/globals'
import { LineError } from '../../../scripts/LineError'
import { readString } from '../../../scripts/readString'
import { streamJsonLines } from '../../../scripts/streamJsonLines'

const answerAll = async ({ chunks, onFault }: { chunks: (string | Buffer)[]; onFault?: (cause: unknown) => void }) => {
  const output = new PassThrough()
  const text = output.setEncoding('utf8').toArray()
  const answer = (line: Readonly<Record<string, unknown>>) => {
    if (line.text === 'hỏng') throw new TypeError('a fault of ours')
    return { length: readString({ line, field: 'text' }).length }
  }
  await streamJsonLines({ input: Readable.from(chunks, { objectMode: true }), output, answer, onFault })
  output.end()
  return (await text)
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

describe('answers JSON lines one by one', () => {
  it('answers every line in order, under its id', async () => {
    expect(await answerAll({ chunks: ['{"id":1,"text":"án"}\n{"id":"hai","text":""}\n'] })).toEqual([
      { id: 1, length: 2 },
      { id: 'hai', length: 0 },
    ])
  })

  it.each([
    ['không phải JSON', null, 'bad_json'],
    ['', null, 'empty_line'],
    ['[1]', null, 'not_an_object'],
    ['null', null, 'not_an_object'],
    ['{"id":7}', 7, 'field_missing'],
    ['{"id":7,"text":5}', 7, 'field_not_text'],
    ['{"text":5}', null, 'field_not_text'],
  ])('answers the bad line %j in its place and goes on', async (bad, id, code) => {
    const answers = await answerAll({ chunks: [`{"id":1,"text":"a"}\n${bad}\n{"id":3,"text":"a"}\n`] })
    expect(answers).toMatchObject([
      { id: 1, length: 1 },
      { id, error: { code } },
      { id: 3, length: 1 },
    ])
    expect(answers[1].error.message).toMatch(/ [a-zà-ỹ]+.*\.$/i)
  })

  it('answers a line that makes the program fail with a plain sentence and tells the log the cause', async () => {
    const onFault = jest.fn()
    const answers = await answerAll({ chunks: ['{"id":1,"text":"hỏng"}\n{"id":2,"text":"a"}\n'], onFault })
    expect(answers).toMatchObject([
      { id: 1, error: { code: 'internal' } },
      { id: 2, length: 1 },
    ])
    expect(onFault).toHaveBeenCalledWith(expect.any(TypeError))
  })

  it('reads letters that are cut between chunks, Windows line ends, a byte order mark and a last line without an end', async () => {
    const bytes = Buffer.from('\uFEFF{"id":1,"text":"đệ\u2028"}\r\n{"id":2,"text":"x"}')
    const chunks = Array.from(bytes, (byte) => Buffer.from([byte]))
    expect(await answerAll({ chunks })).toEqual([
      { id: 1, length: 3 },
      { id: 2, length: 1 },
    ])
  })

  it('has nothing to answer for an empty input', async () => {
    expect(await answerAll({ chunks: [] })).toEqual([])
  })

  it('is quiet when the reader of the answers leaves', async () => {
    const output = new PassThrough()
    output.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
    output.on('error', () => undefined)
    await expect(
      streamJsonLines({ input: Readable.from(['{"id":1}\n']), output, answer: () => ({}) }),
    ).resolves.toBeUndefined()
  })

  it('names what is wrong with a line for programs and for people', () => {
    const error = new LineError({ code: 'bad_date', message: 'Ngày không có thật.' })
    expect(error).toMatchObject({ code: 'bad_date', message: 'Ngày không có thật.', name: 'LineError' })
  })
})

const ECHO = `
  import { streamJsonLines } from './scripts/streamJsonLines.ts'
  await streamJsonLines({ input: process.stdin, output: process.stdout, answer: (line) => ({ text: line.text }) })
  console.error(process.resourceUsage().maxRSS)
`

const runEcho = () => spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', ECHO])

const peakMemory = async (lines: number): Promise<{ answered: number; kilobytes: number; code: number | null }> => {
  const child = runEcho()
  const line = `${JSON.stringify({ id: 1, text: 'Điều 5 Luật Thi hành án dân sự '.repeat(20) })}\n`
  Readable.from(Array.from({ length: lines }, () => line)).pipe(child.stdin)
  let answered = 0
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => {
    answered += chunk.filter((byte) => byte === 10).length
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk
  })
  const [code] = await once(child, 'close')
  return { answered, kilobytes: Number(errors.trim()), code }
}

describe('a stream of any length', () => {
  it('needs no more memory for 100,000 lines (80 MB) than a few chunks more than for 1,000', async () => {
    const short = await peakMemory(1_000)
    const long = await peakMemory(100_000)
    expect([short.answered, short.code, long.answered, long.code]).toEqual([1_000, 0, 100_000, 0])
    expect(long.kilobytes - short.kilobytes).toBeLessThan(60_000)
  })

  it('ends with 0 and without a word when the reader leaves, as behind head', async () => {
    const child = runEcho()
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk
    })
    child.stdin.on('error', () => undefined)
    const line = `${JSON.stringify({ id: 1, text: 'x'.repeat(1000) })}\n`
    Readable.from(Array.from({ length: 5_000 }, () => line)).pipe(child.stdin)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
    expect(errors.trim()).toMatch(/^\d+$/)
  })
})
