import { describe, expect, it } from '@jest/globals'
import { parseCitations } from '../../../src/law/parseCitations'

const SMALL = 100_000
const LARGE = 10 * SMALL
const MOST_TIMES_LONGER = 12
const TRIES = 6

const ADVERSARIES: [string, string][] = [
  ['Điều Điều Điều', 'Điều '],
  ['one endless list of articles', 'Điều 1, '],
  ['clauses that never find an article', 'khoản 1, '],
  ['sums that look like clauses', 'khoản 1 tỷ, '],
  ['points in brackets that never close', 'khoản 2(a, '],
  ['commas', ','],
  ['slashes', '1/'],
  ['laws without an end', 'Luật Abc def ghi '],
  ['amending laws', 'Luật sửa đổi, bổ sung một số điều của Luật Đất đai, '],
  ['drafts of drafts', 'dự thảo Luật sửa đổi '],
  ['years', 'sửa đổi, bổ sung năm 2014, '],
  ['decisions without a number', 'Quyết định thi hành án '],
  ['different documents', Array.from({ length: 500 }, (_, n) => `Điều ${n} Nghị định ${n}/2015/NĐ-CP; `).join('')],
]
const HEAVIEST: [string, string][] = [
  ['lists in lists', 'điểm a, b khoản 1, 2 Điều 1, 2, '],
  ['brackets that never close', '('],
  ['one document again and again', 'Điều 5 Nghị định 62/2015/NĐ-CP, '],
]

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Milliseconds of processor time, which other programs on the machine disturb less than the time on the wall. */
const timeOf = ({ text, times }: { text: string; times: number }): number => {
  const before = process.cpuUsage()
  for (let time = 0; time < times; time++) parseCitations(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least time of some tries, or the first one within the limit: other programs and the collector of garbage only add to it. */
const leastTime = ({ text, limit }: { text: string; limit: number }): number => {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && least > limit; tries++) least = Math.min(least, timeOf({ text, times: 1 }))
  return least
}

describe('time grows no faster than the text', () => {
  it.each(HEAVIEST)('%s: ten times the text takes at most twelve times as long', (_name, piece) => {
    const small = fill(piece, SMALL)
    timeOf({ text: small, times: 3 })
    const once = timeOf({ text: small, times: 10 }) / 10
    const limit = once * MOST_TIMES_LONGER
    expect(leastTime({ text: fill(piece, LARGE), limit })).toBeLessThanOrEqual(limit)
  })

  it('a megabyte of ever other points of one article takes less than a second', () => {
    const points = Array.from(
      { length: 30_000 },
      (_, n) => `điểm 1.${Math.floor(n / 200)}.${n % 200} khoản 1 Điều 1 BLDS; `,
    )
    expect(leastTime({ text: fill(points.join(''), LARGE), limit: 1000 })).toBeLessThan(1000)
  })

  // 15,000 to 100,000 tokens each: steps that grew with the square of them would not fit into a second.
  it.each(ADVERSARIES)('%s: a hundred kilobytes take less than a second', (_name, piece) => {
    expect(timeOf({ text: fill(piece, SMALL), times: 1 })).toBeLessThan(1000)
  })
})
