import type { Query } from './parseQuery'
import type { TitleIndex } from './TitleIndex'
import { type QueryWord, toQueryWord } from './toQueryWord'

type Respacing = { query: Query; vocabulary: TitleIndex['vocabulary'] }

const LONGEST_WORD = 32

/** The query with one blank put in (two words that stand side by side) or taken out, wherever that gives words of the titles. */
export const respaced = ({ query, vocabulary }: Respacing): Query[] => {
  const keys = new Set(vocabulary.map((word) => (query.marked ? word.exact : word.folded)))
  const isKnown = (word: QueryWord) => keys.has(query.marked ? word.exact : word.folded)

  return query.words.flatMap((word, i) => {
    const before = query.words.slice(0, i)
    const splits = halves(word).filter((pair) => pair.every((half) => half.unfinished || isKnown(half)))
    const parted = splits.map((pair) => ({
      ...query,
      words: [...before, ...pair, ...query.words.slice(i + 1)],
      phrases: [pair],
    }))

    const next = query.words[i + 1]
    if (!next) return parted
    const joined = toQueryWord({ typed: word.typed + next.typed, unfinished: next.unfinished })
    return [...parted, { ...query, words: [...before, joined, ...query.words.slice(i + 2)] }]
  })
}

const halves = ({ typed, unfinished }: QueryWord): [QueryWord, QueryWord][] =>
  Array.from({ length: Math.min(typed.length, LONGEST_WORD) - 1 }, (_, i) => [
    toQueryWord({ typed: typed.slice(0, i + 1), unfinished: false }),
    toQueryWord({ typed: typed.slice(i + 1), unfinished }),
  ])
