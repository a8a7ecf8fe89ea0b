import { findExactly } from './search/findExactly'
import { findTolerantly } from './search/findTolerantly'
import { parseQuery } from './search/parseQuery'
import type { TitleIndex } from './search/TitleIndex'

type TitleSearch = {
  index: TitleIndex
  query: string
  /** The last word is unfinished: the reader is still typing. */
  prefix?: boolean
}

/**
 * The places (0 is the first title) of the titles that answer a query: all words, in any order. A query with a Vietnamese mark
 * or đ matches marks exactly, one without matches every form; the place of the tone, case, decomposition, Ð, blanks, invisible
 * characters and punctuation make no difference; quotation marks want adjacent words. Only where nothing matches, typing
 * errors are forgiven, as few as will do. Titles that have the words side by side come first, then in the order of the list.
 * Sources: R106, R118; interchange of the pure parts; domain.md 10.
 */
export const searchTitles = ({ index, query, prefix = false }: TitleSearch): number[] => {
  const parsed = parseQuery({ query, prefix })
  const exact = findExactly({ index, query: parsed })
  if (exact.length === 0) return findTolerantly({ index, query: parsed })
  const together = new Set(findExactly({ index, query: { ...parsed, phrases: [parsed.words] } }))
  return [...exact.filter((place) => together.has(place)), ...exact.filter((place) => !together.has(place))]
}
