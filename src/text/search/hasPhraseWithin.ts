import type { Corrections } from './findTolerantly'
import type { Query, QueryWord } from './parseQuery'
import type { IndexedWord } from './TitleIndex'

type Phrase = {
  title: readonly IndexedWord[]
  phrase: readonly QueryWord[]
  query: Query
  /** For each word of the query, in its order. */
  corrections: readonly Corrections[]
}

/** Do the words of a phrase, or words they may be taken for, stand side by side in a title? */
export const hasPhraseWithin = ({ title, phrase, query, corrections }: Phrase): boolean => {
  const allowed = phrase.map((word) => corrections[query.words.indexOf(word)])
  return title.some((_, start) => allowed.every((words, i) => words?.has(title[start + i]?.exact ?? '')))
}
