import { hasPhrase } from './hasPhrase'
import { includesSorted } from './includesSorted'
import { matchesWord } from './matchesWord'
import type { Query } from './parseQuery'
import type { IndexedWord, TitleIndex } from './TitleIndex'
import type { QueryWord } from './toQueryWord'
import { wordsStartingWith } from './wordsStartingWith'

type Search = { index: TitleIndex; query: Query }

/** The places of the titles with every word and phrase of a query, in the order of the list; none for a query without words. */
export const findExactly = ({ index, query }: Search): number[] => {
  const found = query.words.map((word) => titlesWith({ index, word, marked: query.marked }))
  found.sort((a, b) => a.length - b.length)
  const [fewest, ...others] = found
  if (!fewest) return []
  return fewest.filter(
    (place) =>
      others.every((places) => includesSorted({ places, place })) &&
      hasPhrases({ title: index.titles[place] ?? [], query }),
  )
}

type WordSearch = { index: TitleIndex; word: QueryWord; marked: boolean }

const titlesWith = ({ index, word, marked }: WordSearch): readonly number[] => {
  if (!word.unfinished) return (marked ? index.byExact.get(word.exact) : index.byFolded.get(word.folded)) ?? []
  const places = new Set<number>()
  for (const entry of wordsStartingWith({ vocabulary: index.vocabulary, folded: word.folded })) {
    if (!matchesWord({ word: entry, typed: word, marked })) continue
    for (const place of index.byExact.get(entry.exact) ?? []) places.add(place)
  }
  return [...places].sort((a, b) => a - b)
}

const hasPhrases = ({ title, query }: { title: readonly IndexedWord[]; query: Query }): boolean =>
  query.phrases.every((phrase) => hasPhrase({ title, phrase, marked: query.marked }))
