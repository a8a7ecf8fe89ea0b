const SMALL = 100_000 // UTF-16 units
const TIMES_THE_TEXT = 10
const ROUNDS = 5
const WARM_UP = 20
// Ten readings of the small text against one of the large: what the garbage collector does in between is counted on both sides.
const SMALL_TIMES = 10

export type Growth = {
  /** Milliseconds of processor time for 100,000 and for 1,000,000 UTF-16 units: medians of five rounds. */
  readonly small: number
  readonly large: number
  /** How many times the time ten times the text takes; null where 100 kB take less than the clock can see. */
  readonly times: number | null
}

/** How the time of reading a text grows with it, where the text is `piece` again and again. Processor time: what else runs doesn't count. */
export const measureGrowth = ({ read, piece }: { read: (text: string) => unknown; piece: string }): Growth => {
  const small = fill({ piece, length: SMALL })
  const large = fill({ piece, length: SMALL * TIMES_THE_TEXT })
  cost({ read, text: small, times: WARM_UP })
  cost({ read, text: large, times: 1 })
  const rounds = Array.from({ length: ROUNDS }, () => ({
    small: cost({ read, text: small, times: SMALL_TIMES }),
    large: cost({ read, text: large, times: 1 }),
  }))
  const ofSmall = median(rounds.map((round) => round.small))
  const ofLarge = median(rounds.map((round) => round.large))
  return { small: ofSmall, large: ofLarge, times: ofSmall > 0 ? ofLarge / ofSmall : null }
}

const fill = ({ piece, length }: { piece: string; length: number }): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const cost = ({ read, text, times }: { read: (text: string) => unknown; text: string; times: number }): number => {
  const before = process.cpuUsage()
  for (let time = 0; time < times; time++) read(text)
  return process.cpuUsage(before).user / 1000 / times
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
