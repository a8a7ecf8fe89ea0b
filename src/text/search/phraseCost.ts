import type { Corrections } from './Corrections'
import type { Query } from './parseQuery'
import type { IndexedWord } from './TitleIndex'
import type { QueryWord } from './toQueryWord'

type Phrase = {
  title: readonly IndexedWord[]
  phrase: readonly QueryWord[]
  query: Query
  /** For each word of the query, in its order. */
  corrections: readonly Corrections[]
}

/** The least that it costs to take words that stand side by side in a title for those of a phrase; infinite if none can be. */
export const phraseCost = ({ title, phrase, query, corrections }: Phrase): number => {
  const allowed = phrase.map((word) => corrections[query.words.indexOf(word)])
  const costs = title.map((_, start) =>
    allowed.reduce((sum, words, i) => sum + (words?.get(title[start + i]?.exact ?? '') ?? Number.POSITIVE_INFINITY), 0),
  )
  return costs.reduce((least, cost) => Math.min(least, cost), Number.POSITIVE_INFINITY)
}
