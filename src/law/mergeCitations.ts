import type { Citation } from './Citation'

/**
 * One citation per document, `relative` and article, in the order of the text: clauses, points and years are united, the place is
 * that of the first mention. A document cited as a whole is left out when the text also cites an article of it.
 */
export const mergeCitations = (mentions: readonly Citation[]): Citation[] => {
  const merged = new Map<string, Citation>()
  for (const mention of mentions) {
    const key = keyOf(mention)
    const known = merged.get(key)
    merged.set(key, known ? unite({ known, mention }) : mention)
  }
  const withArticles = new Set([...merged.values()].filter(({ article }) => article !== null).map(documentKey))
  return [...merged.values()].filter((citation) => isParticular(citation) || !withArticles.has(documentKey(citation)))
}

const documentKey = ({ document, relative }: Citation): string => `${relative}|${document?.toLowerCase() ?? ''}`
const keyOf = (citation: Citation): string => `${documentKey(citation)}|${citation.article ?? ''}`

const isParticular = ({ document, article, clauses, points }: Citation): boolean =>
  document === null || article !== null || clauses.length + points.length > 0

const unite = ({ known, mention }: { known: Citation; mention: Citation }): Citation => ({
  ...known,
  clauses: union(known.clauses, mention.clauses),
  points: union(known.points, mention.points),
  amendedYears: union(known.amendedYears, mention.amendedYears),
  range: known.range || mention.range,
})

const union = <Value>(first: readonly Value[], second: readonly Value[]): Value[] => [...new Set([...first, ...second])]
