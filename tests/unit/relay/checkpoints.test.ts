import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { localDate } from '../../../src/calendar/calendar'
import {
  type Checkpoint,
  isCheckpointDue,
  readCheckpoints,
  readNamedCheckpoints,
  writeCheckpoint,
} from '../../../src/relay/checkpoints'

const folder = mkdtempSync(join(tmpdir(), 'checkpoints-'))
afterAll(() => rmSync(folder, { recursive: true }))

const checkpoint: Checkpoint = { seq: 7, hash: 'a'.repeat(64), time: '2026-11-23T02:00:00.000Z' }
const line = JSON.stringify(checkpoint)

const fileOf = (content: string): string => {
  const file = join(folder, 'diem-kiem.ndjson')
  writeFileSync(file, content)
  return file
}

describe('the checkpoint of a day', () => {
  const MIDNIGHT = '2026-11-23T17:00:00.000Z' // in Hanoi
  const BEFORE_MIDNIGHT = '2026-11-23T16:59:59.999Z'

  it.each<[string, Checkpoint | undefined, number, string, boolean]>([
    ['an empty log has none', undefined, 0, MIDNIGHT, false],
    ['the first event brings the first', undefined, 1, MIDNIGHT, true],
    ['the same day brings no second, however the log grew', checkpoint, 99, BEFORE_MIDNIGHT, false],
    ['the next day in Hanoi brings one, by one event', checkpoint, 8, MIDNIGHT, true],
    ['a day on which nothing was logged brings none', checkpoint, 7, MIDNIGHT, false],
  ])('%s', (_, last, seq, now, due) => {
    expect(isCheckpointDue({ last, seq, today: localDate(now), dateOf: localDate })).toBe(due)
  })

  it('is read as it was written, one a line', async () => {
    const file = join(folder, 'new', 'checkpoints.ndjson')
    expect(await readCheckpoints(file)).toEqual([])
    await writeCheckpoint({ file, checkpoint })
    await writeCheckpoint({ file, checkpoint: { ...checkpoint, seq: 8 } })
    expect(await readCheckpoints(file)).toEqual([checkpoint, { ...checkpoint, seq: 8 }])
    expect(await readNamedCheckpoints(file)).toHaveLength(2)
  })
})

describe('the program’s own file of checkpoints, after a crash or on a full disk', () => {
  const next = { ...checkpoint, seq: 8 }
  const nextLine = JSON.stringify(next)

  it.each<[string, string, Checkpoint[]]>([
    ['begun', `${line}\n{`, [checkpoint]],
    ['half', `${line}\n${nextLine.slice(0, 40)}`, [checkpoint]],
    ['whole but for its brace', `${line}\n${nextLine.slice(0, -1)}`, [checkpoint]],
    ['space that the disk never filled', `${line}\n${'\0'.repeat(40)}`, [checkpoint]],
    ['the file’s first, and half', line.slice(0, 40), []],
    ['whole but for its line break', `${line}\n${nextLine}`, [checkpoint, next]],
    ['whole', `${line}\n${nextLine}\n`, [checkpoint, next]],
  ])('whose last line is %s gives the whole ones, and goes on behind them', async (_, content, whole) => {
    const file = fileOf(content)
    expect(await readCheckpoints(file)).toEqual(whole)
    const later = { ...checkpoint, seq: 9 }
    await writeCheckpoint({ file, checkpoint: later })
    const lines = [...whole, later].map((kept) => `${JSON.stringify(kept)}\n`)
    expect(readFileSync(file, 'utf8')).toBe(lines.join(''))
    expect(await readNamedCheckpoints(file)).toEqual([...whole, later])
  })

  it.each<[string, string]>([
    ['in the middle', `${line}\n${line.slice(0, 40)}\n${line}\n`],
    ['at the end, but with its line break', `${line}\n${line.slice(0, 40)}\n`],
  ])('that has a half line %s was damaged otherwise, and is not read', async (_, content) => {
    await expect(readCheckpoints(fileOf(content))).rejects.toThrow(/dòng 2: không phải JSON/)
  })
})

describe('a file of checkpoints that somebody names', () => {
  it.each<[string, () => string, RegExp]>([
    ['is not there', () => join(folder, 'chekpoints.ndjson'), /không có tệp “.*chekpoints\.ndjson”/],
    ['is a folder', () => folder, /không phải tệp điểm kiểm/],
    ['is empty', () => fileOf(''), /không có điểm kiểm nào/],
    ['has empty lines only', () => fileOf('\n  \n'), /không có điểm kiểm nào/],
    ['is a whole mail', () => fileOf(`Điểm kiểm của nhật ký.\n\n${line}\n`), /dòng 1: không phải JSON/],
    ['was cut in its last line', () => fileOf(`${line}\n${line.slice(0, 40)}`), /dòng 2: không phải JSON/],
    ['holds nothing', () => fileOf('null\n'), /dòng 1/],
    [
      'lacks the hash',
      () => fileOf('{"seq":1,"time":"2026-11-23T02:00:00.000Z"}'),
      /dòng 1: thiếu seq, hash hoặc time/,
    ],
    ['has a hash that is none', () => fileOf(line.replace('aa', 'AA')), /dòng 1: thiếu/],
    ['names the place before the first event', () => fileOf(line.replace(':7', ':0')), /dòng 1: thiếu/],
    ['has a time that is none', () => fileOf(line.replace('2026-', 'hôm nay ')), /dòng 1: thiếu/],
  ])('is refused in a sentence when it %s', async (_, file, why) => {
    await expect(readNamedCheckpoints(file())).rejects.toMatchObject({
      code: 'bad_request',
      message: expect.stringMatching(new RegExp(`^Chưa đối chiếu gì: .*${why.source}`)),
    })
  })
})
