import { describe, expect, it } from '@jest/globals'
import { parseCitations } from '../../../src/law/parseCitations'

const SMALL = 100_000
const LARGE = 10 * SMALL
const MOST_TIMES_LONGER = 12
const LEAST = 60

const ADVERSARIES: [string, string][] = [
  ['Điều Điều Điều', 'Điều '],
  ['one endless list of articles', 'Điều 1, '],
  ['lists in lists', 'điểm a, b khoản 1, 2 Điều 1, 2, '],
  ['clauses that never find an article', 'khoản 1, '],
  ['sums that look like clauses', 'khoản 1 tỷ, '],
  ['commas', ','],
  ['brackets that never close', '('],
  ['slashes', '1/'],
  ['laws without an end', 'Luật Abc def ghi '],
  ['amending laws', 'Luật sửa đổi, bổ sung một số điều của Luật Đất đai, '],
  ['years', 'sửa đổi, bổ sung năm 2014, '],
  ['decisions without a number', 'Quyết định thi hành án '],
  ['one document again and again', 'Điều 5 Nghị định 62/2015/NĐ-CP, '],
  ['different documents', Array.from({ length: 500 }, (_, n) => `Điều ${n} Nghị định ${n}/2015/NĐ-CP; `).join('')],
]

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Milliseconds of processor time, which other programs on the machine disturb less than the time on the wall. */
const bestTime = (text: string): number => {
  const times = [1, 2].map(() => {
    const before = process.cpuUsage()
    parseCitations(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

describe('time grows no faster than the text', () => {
  it.each(ADVERSARIES)('%s', (_name, piece) => {
    parseCitations(fill(piece, SMALL))
    const small = bestTime(fill(piece, SMALL))
    const large = bestTime(fill(piece, LARGE))
    // Below some milliseconds the collector of garbage weighs more than the parser.
    expect(large).toBeLessThan(Math.max(small, LEAST) * MOST_TIMES_LONGER)
  })
})
