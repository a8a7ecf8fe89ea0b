import { readFileSync } from 'node:fs'
import { parseCitations } from '../../src/law/parseCitations'

type GoldCitation = { document: string | null; article: string | null; clauses: string[]; points: string[] }
type GoldCase = { id: string; text: string; citations: GoldCitation[]; tags: string[] }

export type CitationScore = {
  precision: number
  recall: number
  f1: number
  /** One line per case with a missed or a wrong citation. */
  misses: string[]
  byTag: Record<string, { cases: number; right: number }>
}

const GOLD = new URL('../../tests/gold/citations.jsonl', import.meta.url)

/** The cases of a gold file, by default the project's own. Throws when the file is missing or a line is no JSON. */
export const readGoldCitations = (file: URL | string = GOLD): GoldCase[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldCase)

/**
 * Precision, recall and F1 of the citation parser on gold cases, counted in citations: right is only one whose document, article,
 * clauses and points are all equal (clauses and points as sets).
 */
export const scoreCitations = (cases: readonly GoldCase[]): CitationScore => {
  const score = { right: 0, found: 0, wanted: 0 }
  const misses: string[] = []
  const byTag: CitationScore['byTag'] = {}
  for (const { id, text, citations, tags } of cases) {
    const wanted = new Set(citations.map(keyOf))
    const found = new Set(parseCitations(text).map(keyOf))
    const missed = [...wanted].filter((key) => !found.has(key))
    const wrong = [...found].filter((key) => !wanted.has(key))
    score.right += wanted.size - missed.length
    score.found += found.size
    score.wanted += wanted.size
    const isRight = missed.length + wrong.length === 0
    if (!isRight) misses.push(`${id}: missed ${missed.join(' + ') || 'none'}; wrong ${wrong.join(' + ') || 'none'}`)
    for (const tag of tags) countTag({ byTag, tag, isRight })
  }
  const precision = score.found === 0 ? 1 : score.right / score.found
  const recall = score.wanted === 0 ? 1 : score.right / score.wanted
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, misses, byTag }
}

const countTag = ({ byTag, tag, isRight }: { byTag: CitationScore['byTag']; tag: string; isRight: boolean }): void => {
  const known = byTag[tag] ?? { cases: 0, right: 0 }
  byTag[tag] = { cases: known.cases + 1, right: known.right + (isRight ? 1 : 0) }
}

const keyOf = ({ document, article, clauses, points }: GoldCitation): string =>
  `${document}@${article}/${[...clauses].sort()}/${[...points].sort()}`
