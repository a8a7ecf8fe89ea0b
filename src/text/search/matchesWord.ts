import type { IndexedWord } from './TitleIndex'
import type { QueryWord } from './toQueryWord'

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Is this word of a title what the reader typed, to the letter? `marked`: marks count. */
export const matchesWord = ({
  word,
  typed,
  marked,
}: {
  word: IndexedWord
  typed: QueryWord
  marked: boolean
}): boolean => {
  if (!typed.unfinished) return marked ? word.exact === typed.exact : word.folded === typed.folded
  if (!marked) return word.folded.startsWith(typed.folded)
  return word.exact.startsWith(typed.exact) || startsUnderTone({ word: word.exact, typed: typed.exact })
}

// "hà" is the beginning of "hành", "ngườ" of "người": the tone that was typed is the tone of the whole word.
const startsUnderTone = ({ word, typed }: { word: string; typed: string }): boolean => {
  const [wanted, letters] = partTones(typed)
  if (wanted === '') return false
  const [tones, all] = partTones(word)
  return tones === wanted && all.startsWith(letters)
}

const partTones = (key: string): [tones: string, letters: string] => {
  const decomposed = key.normalize('NFD')
  return [decomposed.match(TONE)?.join('') ?? '', decomposed.replace(TONE, '').normalize('NFC')]
}
