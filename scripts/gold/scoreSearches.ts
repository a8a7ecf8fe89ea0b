import { indexTitles } from '../../src/text/search/indexTitles'
import { searchTitles } from '../../src/text/searchTitles'
import type { GoldCount, GoldScore } from './GoldScore'

export type GoldSearch = {
  id: string
  query: string
  prefix?: boolean
  tags: readonly string[]
  /** Lines of the file of titles; the first is 1. */
  expected: readonly number[]
}

/**
 * Counts searches: an answer is right when its titles are exactly those expected (in any order), found when it has titles,
 * wanted when it should. A search that rightly finds nothing counts as all three.
 */
export const scoreSearches = ({
  titles,
  searches,
}: {
  titles: readonly string[]
  searches: readonly GoldSearch[]
}): GoldScore => {
  const index = indexTitles(titles)
  const total: GoldCount = { right: 0, found: 0, wanted: 0 }
  const byTag: Record<string, GoldCount> = {}
  const misses: string[] = []

  for (const { id, query, prefix, tags, expected } of searches) {
    const came = searchTitles({ index, query, prefix }).map((place) => place + 1)
    const isRight = came.length === expected.length && expected.every((line) => came.includes(line))
    if (!isRight)
      misses.push(`${id} “${query}”: wanted ${expected.join(' ') || 'none'}, came ${came.join(' ') || 'none'}`)
    for (const tag of tags) byTag[tag] ??= { right: 0, found: 0, wanted: 0 }
    for (const count of [total, ...tags.flatMap((tag) => byTag[tag] ?? [])]) {
      count.right += Number(isRight)
      count.found += Number(came.length > 0 || isRight)
      count.wanted += Number(expected.length > 0 || isRight)
    }
  }
  return { total, byTag, misses }
}
