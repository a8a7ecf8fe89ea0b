import { parseCitations } from '../../src/law/parseCitations'
import type { GoldScore } from './GoldScore'
import { goldTally } from './goldTally'

type GoldCitation = { document: string | null; article: string | null; clauses: string[]; points: string[] }
export type GoldCitations = { id: string; text: string; citations: GoldCitation[]; tags: string[] }

/**
 * Compares the citation parser with gold cases, counted in citations: right is only one whose document, article, clauses and points
 * are all equal (clauses and points as sets). A tag counts the citations of its cases.
 */
export const scoreCitations = (cases: readonly GoldCitations[]): GoldScore => {
  const tally = goldTally()
  for (const { id, text, citations, tags } of cases) {
    const wanted = new Set(citations.map(keyOf))
    const found = new Set(parseCitations(text).map(keyOf))
    const missed = [...wanted].filter((key) => !found.has(key))
    const surplus = [...found].filter((key) => !wanted.has(key))
    const count = { right: wanted.size - missed.length, found: found.size, wanted: wanted.size }
    tally.count(count)
    tally.countTags(tags, count)
    if (missed.length + surplus.length === 0) continue
    tally.miss(`${id}: wanted ${missed.join(' + ') || 'no more'}, came ${surplus.join(' + ') || 'nothing else'}`)
  }
  return tally.score()
}

const keyOf = ({ document, article, clauses, points }: GoldCitation): string =>
  `${document}@${article}/${[...clauses].sort()}/${[...points].sort()}`
