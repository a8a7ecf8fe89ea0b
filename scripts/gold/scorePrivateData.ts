import { FINDING_TYPES, type FindingType } from '../../src/privacy/Finding'
import { findPrivateData } from '../../src/privacy/findPrivateData'

export type GoldText = {
  id: string
  text: string
  findings: readonly { type: FindingType; quote: string }[]
  tags: readonly string[]
}

/** `right`, `surplus`, `missed`: numbers of findings; precision, recall and F1 from 0 to 1, 1 where nothing was to be found. */
export type Score = { right: number; surplus: number; missed: number; precision: number; recall: number; f1: number }

export type Miss = { id: string; kind: 'surplus' | 'missed'; type: FindingType; quote: string }

/**
 * Compares `findPrivateData` with texts marked by hand, by type and by tag. A finding is right when type and quotation are equal; of two equal
 * quotations in one text both must be found.
 */
export const scorePrivateData = (texts: readonly GoldText[]) => {
  const results = texts.map(compare)
  const misses = results.flatMap((result) => result.misses)
  const tags = [...new Set(texts.flatMap((text) => text.tags))].sort()
  return {
    misses,
    total: scoreOf({ results, misses }),
    byType: Object.fromEntries(FINDING_TYPES.map((type) => [type, scoreOfType({ results, type })])) as Record<
      FindingType,
      Score
    >,
    byTag: Object.fromEntries(tags.map((tag) => [tag, scoreOfTag({ results, tag })])) as Record<string, Score>,
  }
}

type Result = { tags: readonly string[]; right: readonly FindingType[]; misses: readonly Miss[] }

const compare = ({ id, text, findings, tags }: GoldText): Result => {
  const open = findPrivateData(text).map(({ type, quote }) => ({ type, quote }))
  const right: FindingType[] = []
  const misses: Miss[] = []
  for (const { type, quote } of findings) {
    const at = open.findIndex((found) => found.type === type && found.quote === quote)
    if (at === -1) misses.push({ id, kind: 'missed', type, quote })
    else right.push(...open.splice(at, 1).map((found) => found.type))
  }
  return { tags, right, misses: [...misses, ...open.map((found) => ({ id, kind: 'surplus', ...found }) as const)] }
}

const scoreOfType = ({ results, type }: { results: readonly Result[]; type: FindingType }): Score =>
  score({
    right: results.flatMap((result) => result.right).filter((found) => found === type).length,
    misses: results.flatMap((result) => result.misses).filter((miss) => miss.type === type),
  })

const scoreOfTag = ({ results, tag }: { results: readonly Result[]; tag: string }): Score => {
  const tagged = results.filter((result) => result.tags.includes(tag))
  return scoreOf({ results: tagged, misses: tagged.flatMap((result) => result.misses) })
}

const scoreOf = ({ results, misses }: { results: readonly Result[]; misses: readonly Miss[] }): Score =>
  score({ right: results.reduce((sum, result) => sum + result.right.length, 0), misses })

const score = ({ right, misses }: { right: number; misses: readonly Miss[] }): Score => {
  const surplus = misses.filter(({ kind }) => kind === 'surplus').length
  const missed = misses.length - surplus
  const precision = ratio({ part: right, whole: right + surplus })
  const recall = ratio({ part: right, whole: right + missed })
  return {
    right,
    surplus,
    missed,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

const ratio = ({ part, whole }: { part: number; whole: number }): number => (whole === 0 ? 1 : part / whole)
