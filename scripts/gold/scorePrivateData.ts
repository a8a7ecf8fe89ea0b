import type { FindingType } from '../../src/privacy/Finding'
import { findPrivateData } from '../../src/privacy/findPrivateData'
import type { GoldScore } from './GoldScore'
import { type GoldTally, goldTally } from './goldTally'

type GoldFinding = { type: FindingType; quote: string }
export type GoldText = { id: string; text: string; findings: readonly GoldFinding[]; tags: readonly string[] }

/**
 * Compares `findPrivateData` with texts marked by hand, counted in findings, by type (`type …`) and by tag of the text. A finding is right when
 * type and quotation are equal; of two equal quotations in one text both must be found.
 */
export const scorePrivateData = (texts: readonly GoldText[]): GoldScore => {
  const tally = goldTally()
  for (const text of texts) scoreText({ text, tally })
  return tally.score()
}

const RIGHT = { right: 1, found: 1, wanted: 1 }
const MISSED = { right: 0, found: 0, wanted: 1 }
const SURPLUS = { right: 0, found: 1, wanted: 0 }

const scoreText = ({ text: { id, text, findings, tags }, tally }: { text: GoldText; tally: GoldTally }): void => {
  const count = ({ type }: GoldFinding, one: typeof RIGHT): void => {
    tally.count(one)
    tally.countTags([`type ${type}`, ...tags], one)
  }
  const open = findPrivateData(text).map(({ type, quote }) => ({ type, quote }))
  for (const wanted of findings) {
    const at = open.findIndex(({ type, quote }) => type === wanted.type && quote === wanted.quote)
    if (at !== -1) open.splice(at, 1)
    count(wanted, at === -1 ? MISSED : RIGHT)
    if (at === -1) tally.miss(`${id}: wanted ${wanted.type} ${JSON.stringify(wanted.quote)}`)
  }
  for (const surplus of open) {
    count(surplus, SURPLUS)
    tally.miss(`${id}: came ${surplus.type} ${JSON.stringify(surplus.quote)}, which is none`)
  }
}
