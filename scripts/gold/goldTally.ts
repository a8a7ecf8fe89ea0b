import type { GoldCount, GoldScore } from './GoldScore'

export interface GoldTally {
  /** Adds to the whole. */
  count: (count: GoldCount) => void
  /** Adds to these tags alone. */
  countTags: (tags: readonly string[], count: GoldCount) => void
  miss: (line: string) => void
  score: () => GoldScore
}

const plus = (a: GoldCount | undefined, b: GoldCount): GoldCount => ({
  right: (a?.right ?? 0) + b.right,
  found: (a?.found ?? 0) + b.found,
  wanted: (a?.wanted ?? 0) + b.wanted,
})

/** An empty tally of answers, as a whole and by tag; tags stand in the order in which they first came. */
export const goldTally = (): GoldTally => {
  let total: GoldCount = { right: 0, found: 0, wanted: 0 }
  const byTag = new Map<string, GoldCount>()
  const misses: string[] = []
  return {
    count: (count) => {
      total = plus(total, count)
    },
    countTags: (tags, count) => {
      for (const tag of tags) byTag.set(tag, plus(byTag.get(tag), count))
    },
    miss: (line) => void misses.push(line),
    score: () => ({ total, byTag: Object.fromEntries(byTag), misses }),
  }
}
