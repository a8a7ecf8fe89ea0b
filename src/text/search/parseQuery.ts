import { normalForm } from '../normalForm'
import { splitWords } from '../splitWords'
import { type QueryWord, toQueryWord } from './toQueryWord'

export type Query = {
  words: QueryWord[]
  /** Words that must stand side by side in this order; their words are in `words` too. */
  phrases: QueryWord[][]
  /** The reader typed a Vietnamese mark or đ somewhere, so marks count. */
  marked: boolean
}

/** UTF-16 units. Nobody types more, no title is so long: the rest is not read. */
const LONGEST_QUERY = 10_000
const QUOTATION_MARK = /["“”„‟«»″〝〞＂]/

/**
 * Reads what a reader typed: words, and phrases in quotation marks of any kind (an opening one without a closing one is
 * punctuation), of the first 10,000 UTF-16 units. `prefix`: the last word is unfinished.
 */
export const parseQuery = ({ query, prefix }: { query: string; prefix: boolean }): Query => {
  const typed = normalForm(query.slice(0, LONGEST_QUERY)).split(QUOTATION_MARK).map(splitWords)
  const count = typed.flat().length
  const known = new Map<string, QueryWord>()
  let seen = 0
  const parts = typed.map((words) =>
    words.map((word) => {
      seen++
      if (prefix && seen === count) return toQueryWord({ typed: word, unfinished: true })
      const parsed = known.get(word) ?? toQueryWord({ typed: word, unfinished: false })
      known.set(word, parsed)
      return parsed
    }),
  )
  const words = parts.flat()
  // Between the 1st and 2nd, the 3rd and 4th … quotation mark: every second part, but for one that nothing closes.
  const phrases = parts.filter((part, i) => i % 2 === 1 && i < parts.length - 1 && part.length > 1)
  return { words, phrases, marked: words.some(({ typed, folded }) => typed !== folded) }
}
