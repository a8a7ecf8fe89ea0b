import { foldWord } from '../foldWord'
import { normalForm } from '../normalForm'
import { splitWords } from '../splitWords'
import { toneKey } from '../toneKey'

export type QueryWord = {
  /** As typed, in normal form and lower case. */
  typed: string
  exact: string
  folded: string
  /** The reader is still typing it. */
  unfinished: boolean
}

export type Query = {
  words: QueryWord[]
  /** Words that must stand side by side in this order; their words are in `words` too. */
  phrases: QueryWord[][]
  /** The reader typed a Vietnamese mark or đ somewhere, so marks count. */
  marked: boolean
}

const QUOTATION_MARK = /["“”„‟«»″〝〞＂]/

/**
 * Reads what a reader typed: words, and phrases in quotation marks of any kind (an opening one without a closing one is
 * punctuation). `prefix`: the last word is unfinished.
 */
export const parseQuery = ({ query, prefix }: { query: string; prefix: boolean }): Query => {
  const parts = normalForm(query)
    .split(QUOTATION_MARK)
    .map((part) => splitWords(part).map(toQueryWord))
  const words = parts.flat()
  const last = words.at(-1)
  if (prefix && last) last.unfinished = true
  // Between the 1st and 2nd, the 3rd and 4th … quotation mark: every second part, but for one that nothing closes.
  const phrases = parts.filter((part, i) => i % 2 === 1 && i < parts.length - 1 && part.length > 1)
  return { words, phrases, marked: words.some(({ typed, folded }) => typed !== folded) }
}

const toQueryWord = (typed: string): QueryWord => ({
  typed,
  exact: toneKey(typed),
  folded: foldWord(typed),
  unfinished: false,
})
