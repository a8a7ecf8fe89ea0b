import { indexTitles } from '../../src/text/search/indexTitles'
import { searchTitles } from '../../src/text/searchTitles'
import type { GoldScore } from './GoldScore'
import { goldTally } from './goldTally'

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
  const tally = goldTally()
  for (const { id, query, prefix, tags, expected } of searches) {
    const came = searchTitles({ index, query, prefix }).map((place) => place + 1)
    const isRight = came.length === expected.length && expected.every((line) => came.includes(line))
    if (!isRight)
      tally.miss(`${id} “${query}”: wanted ${expected.join(' ') || 'none'}, came ${came.join(' ') || 'none'}`)
    const count = {
      right: Number(isRight),
      found: Number(came.length > 0 || isRight),
      wanted: Number(expected.length > 0 || isRight),
    }
    tally.count(count)
    tally.countTags(tags, count)
  }
  return tally.score()
}
