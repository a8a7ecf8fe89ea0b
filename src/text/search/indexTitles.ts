import { foldWord } from '../foldWord'
import { splitWords } from '../splitWords'
import { toneKey } from '../toneKey'
import { soundKey } from './soundKey'
import type { IndexedWord, TitleIndex } from './TitleIndex'

/**
 * Makes titles searchable by `searchTitles`. Once for many searches; linear in the text, but for the sorting of its words.
 * Sources: R106, R118.
 */
export const indexTitles = (titles: readonly string[]): TitleIndex => {
  const known = new Map<string, IndexedWord>()
  const byExact = new Map<string, number[]>()
  const byFolded = new Map<string, number[]>()

  const indexed = titles.map((title, place) =>
    splitWords(title).map((word) => {
      const entry = known.get(word) ?? toIndexedWord(word)
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

const toIndexedWord = (word: string): IndexedWord => {
  const folded = foldWord(word)
  return { exact: toneKey(word), folded, sound: soundKey(folded) }
}

type Note = { postings: Map<string, number[]>; key: string; place: number }

const note = ({ postings, key, place }: Note): void => {
  const places = postings.get(key)
  if (!places) postings.set(key, [place])
  else if (places.at(-1) !== place) places.push(place)
}
