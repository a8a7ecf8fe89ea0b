import { foldWord } from '../foldWord'
import { toneKey } from '../toneKey'

export type QueryWord = {
  /** As typed, in normal form and lower case. */
  typed: string
  exact: string
  folded: string
  /** The reader is still typing it. */
  unfinished: boolean
}

/** A typed word (normal form, lower case) with the keys under which words of titles are found. */
export const toQueryWord = ({ typed, unfinished }: { typed: string; unfinished: boolean }): QueryWord => ({
  typed,
  exact: toneKey(typed),
  folded: foldWord(typed),
  unfinished,
})
