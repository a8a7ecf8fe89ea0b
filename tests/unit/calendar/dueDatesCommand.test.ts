import { execFile } from 'node:child_process'
import { PassThrough, Readable } from 'node:stream'
import { text as readAll } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { answerDueDates } from '../../../scripts/answerDueDates'
import { readGold } from '../../../scripts/gold/readGold'
import { type GoldDeadline, scoreDeadlines } from '../../../scripts/gold/scoreDeadlines'
import { type CalendarFile, readCalendarFile } from '../../../scripts/readCalendarFile'
import { streamJsonLines } from '../../../scripts/streamJsonLines'

const GOLD = 'tests/gold'
let file: CalendarFile
beforeAll(async () => {
  file = await readCalendarFile(`${GOLD}/calendar.json`)
})

async function run(lines: readonly string[]): Promise<{ id: unknown; error?: { code: string; message: string } }[]> {
  const output = new PassThrough()
  const written = readAll(output)
  await streamJsonLines({
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
    answer: answerDueDates(file),
  })
  output.end()
  return (await written)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const before = { rule: 'before', date: '2023-10-15' }

describe('the deadlines reckoned by hand', () => {
  it('are all answered right, from the rule and from the phrase', () => {
    const deadlines = readGold<GoldDeadline>(`${GOLD}/deadlines.jsonl`)
    const { misses, byTag } = scoreDeadlines({ calendar: file, deadlines })
    expect(misses).toEqual([])
    expect(deadlines.length).toBeGreaterThanOrEqual(150)
    expect((byTag.hard?.wanted ?? 0) * 2).toBeGreaterThanOrEqual(deadlines.length)
  })
})

describe('a line of due-dates', () => {
  it('names its holiday tables: joined, none, or all', async () => {
    const term = { rule: 'within_working_days', start: '2023-12-29', n: 1 }
    const answers = await run([
      JSON.stringify({ id: 1, ...term, holidays: 'VN-2023+VN-2024' }),
      JSON.stringify({ id: 2, ...term, holidays: 'VN-2023' }),
      JSON.stringify({ id: 3, ...term, holidays: '' }),
      JSON.stringify({ id: 4, ...term }),
    ])
    expect(answers).toEqual([
      { id: 1, lastDay: '2024-01-02', expected: '2024-01-02' },
      { id: 2, lastDay: '2024-01-01', expected: '2024-01-01' },
      { id: 3, lastDay: '2024-01-01', expected: '2024-01-01' },
      { id: 4, lastDay: '2024-01-02', expected: '2024-01-02' },
    ])
  })

  it.each([
    [['2023-05-09', '2023-05-10']],
    [{ from: '2023-05-09', to: '2023-05-10' }],
    [{ start: '2023-05-09', end: '2023-05-10' }],
  ])('gives a stop as %j', async (stop) => {
    const line = JSON.stringify({ id: 1, rule: 'within_days', start: '2023-05-08', n: 1, stops: [stop] })
    expect(await run([line])).toEqual([{ id: 1, lastDay: '2023-05-11', expected: '2023-05-11' }])
  })

  it('answers the others when one is bad, each error in its place', async () => {
    const answers = await run([
      JSON.stringify({ id: 1, ...before }),
      '{"id": 2,',
      JSON.stringify({ id: 3, rule: 'sometime' }),
      JSON.stringify({ id: 4, rule: 'end_of', date: '2023-10-15' }),
      JSON.stringify({ id: 5, rule: 'before', date: '2023-02-30' }),
      JSON.stringify({ id: 6, ...before, holidays: 'VN-1999' }),
      JSON.stringify({ id: 7, ...before, holidays: 7 }),
      JSON.stringify({ id: 8, ...before, holidays: '__proto__' }),
      JSON.stringify({ id: 9, ...before }),
    ])
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [1, undefined],
      [null, 'bad_json'],
      [3, 'bad_field'],
      [4, 'bad_field'],
      [5, 'bad_date'],
      [6, 'unknown_table'],
      [7, 'bad_field'],
      [8, 'unknown_table'],
      [9, undefined],
    ])
    expect(answers[3]?.error?.message).toContain('“unit”')
  })

  it('never breaks the command, whatever it holds', async () => {
    const date = fc.constantFrom(
      '2023-10-15',
      '2023-02-30',
      '9999-12-31',
      '0000-01-01',
      '2023-10-15T10:00:00Z',
      '',
      '15/10/2023',
    )
    const value = fc.oneof(fc.jsonValue(), date, fc.double(), fc.constantFrom('clock', 'working', 'month', 'half'))
    const rule = fc.constantFrom(
      'before',
      'no_later_than',
      'end_of',
      'within_days',
      'within_working_days',
      'within_months',
      'within_hours',
    )
    const stops = fc.oneof(value, fc.array(fc.tuple(date, date), { maxLength: 3 }))
    const object = fc.record(
      {
        id: value,
        rule: fc.oneof(rule, value),
        start: value,
        n: value,
        date: value,
        unit: value,
        hours: value,
        stops,
        holidays: value,
      },
      { requiredKeys: [] },
    )
    const line = fc
      .oneof(
        object.map((fields) => JSON.stringify(fields)),
        fc.string({ unit: 'binary' }),
        fc.json(),
      )
      .map((text) => text.replaceAll('\n', ' '))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (lines) => {
        const answers = await run(lines)
        expect(answers).toHaveLength(lines.length)
        expect(answers.filter(({ error }) => error?.code === 'internal')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('the command', () => {
  const command = ['--import', 'tsx', 'scripts/due-dates.ts']
  const start = (args: string[], input = '') => {
    const running = promisify(execFile)(process.execPath, [...command, ...args])
    running.child.stdin?.end(input)
    return running
  }

  it('reads lines on standard input and answers them on standard output', async () => {
    const { stdout } = await start(['--calendar', `${GOLD}/calendar.json`], JSON.stringify({ id: 'HAN-1', ...before }))
    expect(JSON.parse(stdout)).toEqual({ id: 'HAN-1', lastDay: '2023-10-14', expected: '2023-10-13T17:00:00+07:00' })
  })

  it('says which calendar file it cannot read', async () => {
    await expect(start(['--calendar', 'none.json'])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('none.json'),
    })
    await expect(start([])).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('Thiếu tệp lịch') })
  })
})
