import { foldWord } from '../foldWord'
import { splitWords } from '../splitWords'
import { toneKey } from '../toneKey'
import type { IndexedWord, TitleIndex } from './TitleIndex'

/** Makes titles searchable by `searchTitles`. Once for many searches; linear in the text, but for the sorting of its words. */
export const indexTitles = (titles: readonly string[]): TitleIndex => {
  const known = new Map<string, IndexedWord>()
  const byExact = new Map<string, Set<number>>()
  const byFolded = new Map<string, Set<number>>()

  const indexed = titles.map((title, place) =>
    splitWords(title).map((word) => {
      const entry = known.get(word) ?? { exact: toneKey(word), folded: foldWord(word) }
      known.set(word, entry)
      note({ postings: byExact, key: entry.exact, place })
      note({ postings: byFolded, key: entry.folded, place })
      return entry
    }),
  )
  const vocabulary = [...new Map([...known.values()].map((entry) => [entry.exact, entry])).values()]
  vocabulary.sort((a, b) => (a.folded < b.folded ? -1 : Number(a.folded > b.folded)))
  return { titles: indexed, byExact, byFolded, vocabulary }
}

type Note = { postings: Map<string, Set<number>>; key: string; place: number }

const note = ({ postings, key, place }: Note): void => {
  const places = postings.get(key)
  if (places) places.add(place)
  else postings.set(key, new Set([place]))
}
