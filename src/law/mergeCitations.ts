import type { Citation } from './Citation'

/**
 * One citation per document, `relative` and article, in the order of the text: clauses, points and years are united, the place is
 * that of the first mention. A document cited as a whole is left out when the text also cites an article of it.
 * Linear in the mentions and their values. Source: interchange.md, `npm run citations`.
 */
export const mergeCitations = (mentions: readonly Citation[]): Citation[] => {
  const merged = new Map<string, Union>()
  for (const mention of mentions) {
    const key = keyOf(mention)
    const known = merged.get(key)
    if (known) known.add(mention)
    else merged.set(key, unionFrom(mention))
  }
  const citations = Array.from(merged.values(), (union) => union.citation())
  const withArticles = new Set(citations.filter(({ article }) => article !== null).map(documentKey))
  return citations.filter((citation) => isParticular(citation) || !withArticles.has(documentKey(citation)))
}

const documentKey = ({ document, relative }: Citation): string => `${relative}|${document?.toLowerCase() ?? ''}`
const keyOf = (citation: Citation): string => `${documentKey(citation)}|${citation.article ?? ''}`

const isParticular = ({ document, article, clauses, points }: Citation): boolean =>
  document === null || article !== null || clauses.length + points.length > 0

type Union = { add: (mention: Citation) => void; citation: () => Citation }

/** Sets only where a second mention comes: most citations have one. */
const unionFrom = (first: Citation): Union => {
  let united: { clauses: Set<string>; points: Set<string>; amendedYears: Set<number>; range: boolean } | undefined
  return {
    add: ({ clauses, points, amendedYears, range }) => {
      united ??= {
        clauses: new Set(first.clauses),
        points: new Set(first.points),
        amendedYears: new Set(first.amendedYears),
        range: first.range,
      }
      for (const clause of clauses) united.clauses.add(clause)
      for (const point of points) united.points.add(point)
      for (const year of amendedYears) united.amendedYears.add(year)
      united.range ||= range
    },
    citation: () =>
      united
        ? {
            ...first,
            clauses: [...united.clauses],
            points: [...united.points],
            amendedYears: [...united.amendedYears],
            range: united.range,
          }
        : first,
  }
}
