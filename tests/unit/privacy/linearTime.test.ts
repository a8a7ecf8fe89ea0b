import { describe, expect, it } from '@jest/globals'
import { findPrivateData } from '../../../src/privacy/findPrivateData'

const SMALL = 100_000 // UTF-16 units
const TIMES_THE_TEXT = 10
const TIMES_THE_TIME = 12
const MEGABYTE_MS = 1000
const ROUNDS = 2
// The small text several times over: what the garbage collector does in between is counted on both sides.
const SMALL_TIMES = 5

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Milliseconds of processor time that reading the text `times` times takes: what else runs on the machine doesn't count. */
const cost = ({ text, times }: { text: string; times: number }): number => {
  const before = process.cpuUsage()
  for (let i = 0; i < times; i++) findPrivateData(text)
  return process.cpuUsage(before).user / 1000
}

/** The least of some rounds, per text. */
const least = ({ text, times }: { text: string; times: number }): number =>
  Math.min(...Array.from({ length: ROUNDS }, () => cost({ text, times }) / times))

describe('a megabyte meant to hurt takes less than a second, ten times the text at most twelve times the time', () => {
  it.each([
    ['names in a list, all persons', 'ông Nguyễn Văn Hùng, '],
    ['marks alone', '(“'],
    ['addresses and conditions without an end', 'số 1/2/3, ngõ 4, gãy xương và '],
  ])('%s', (_what, piece) => {
    const small = fill(piece, SMALL)
    const large = fill(piece, SMALL * TIMES_THE_TEXT)
    cost({ text: small, times: 2 })
    const ofSmall = least({ text: small, times: SMALL_TIMES })
    const ofLarge = least({ text: large, times: 1 })
    expect(ofLarge).toBeLessThan(MEGABYTE_MS)
    expect(ofLarge / ofSmall).toBeLessThanOrEqual(TIMES_THE_TIME)
  })
})
