import { matchesWord } from './matchesWord'
import type { IndexedWord } from './TitleIndex'
import type { QueryWord } from './toQueryWord'

type Phrase = { title: readonly IndexedWord[]; phrase: readonly QueryWord[]; marked: boolean }

/**
 * Do the words of a phrase stand side by side in a title? Knuth–Morris–Pratt over words: linear also for a phrase that repeats
 * itself. The last word may be unfinished and is looked at apart.
 */
export const hasPhrase = ({ title, phrase, marked }: Phrase): boolean => {
  const last = phrase.at(-1)
  if (!last) return true
  const keyOf = (word: Pick<IndexedWord, 'exact' | 'folded'>) => (marked ? word.exact : word.folded)
  const start = phrase.slice(0, -1).map(keyOf)
  const fallbacks = fallbacksOf(start)
  let matched = 0
  for (const word of title) {
    if (matched === start.length) {
      if (matchesWord({ word, typed: last, marked })) return true
      matched = fallbacks[matched - 1] ?? 0
    }
    const key = keyOf(word)
    while (matched > 0 && start[matched] !== key) matched = fallbacks[matched - 1] ?? 0
    if (start[matched] === key) matched++
  }
  return false
}

/** For each beginning of the phrase the length of its longest proper beginning that is also its end. */
const fallbacksOf = (keys: readonly string[]): number[] => {
  const fallbacks: number[] = []
  let length = 0
  keys.forEach((key, i) => {
    while (length > 0 && keys[length] !== key) length = fallbacks[length - 1] ?? 0
    if (i > 0 && keys[length] === key) length++
    fallbacks.push(length)
  })
  return fallbacks
}
