import { describe, expect, it } from '@jest/globals'
import { findPrivateData } from '../../../src/privacy/findPrivateData'

const MEGABYTE = 1_000_000
const SMALL = MEGABYTE / 10
const TIMES_THE_TEXT = 10
// Below that, a tenth of a megabyte never leaves the young memory and the ratio measures the garbage collector.
const LEAST_MS = 60
const TIMES_THE_TIME = 12

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Milliseconds of processor time, the least of some tries: what else runs on the machine doesn't count. */
const cost = ({ text, tries }: { text: string; tries: number }): number => {
  const each = Array.from({ length: tries }, () => {
    const before = process.cpuUsage()
    findPrivateData(text)
    return process.cpuUsage(before).user / 1000
  })
  return Math.min(...each)
}

describe('a megabyte meant to hurt takes less than a second, ten times the text at most twelve times the time', () => {
  it.each([
    'ông Nguyễn Văn Hùng, ',
    'Nguyễn ',
    'ông ',
    'Lê Văn B, ',
    'Chi cục trưởng Chi cục THADS huyện ',
    ',',
    '(“',
    '1/',
    '0',
    '0912 ',
    'a@',
    'A.',
    'số 1/2/3, ngõ 4, ',
    'CCCD ',
    'tài khoản ',
    'lớp 4A Trường ',
    'gãy xương và ',
    'biển số 1',
    'a\u0301',
    '\n',
  ])('%j', (piece) => {
    const small = cost({ text: fill(piece, SMALL), tries: 5 })
    const large = cost({ text: fill(piece, SMALL * TIMES_THE_TEXT), tries: 3 })
    expect(large).toBeLessThan(1000)
    expect(large / Math.max(small, LEAST_MS)).toBeLessThanOrEqual(TIMES_THE_TIME)
  })
})
