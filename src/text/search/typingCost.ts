import { foldWord } from '../foldWord'
import { toneKey } from '../toneKey'
import { decodeTyping } from './decodeTyping'
import { matchesWord } from './matchesWord'
import type { QueryWord } from './parseQuery'
import { soundKey } from './soundKey'
import type { IndexedWord } from './TitleIndex'
import { typingDistance } from './typingDistance'

/** What mistakes weigh. A letter is 1; less is what happens more easily. */
const COST = { remnant: 0.5, unmarked: 0.5, otherMarks: 0.8, sound: 0.8, letter: 1, marksBesides: 0.4 }

const LONGEST_WORD = 32
const LONG_WORD = 6 // folded letters; shorter words get one mistake in letters, longer ones two

/** A reading of a typed word: as it stands, or with the keys of an input method put together. */
type Reading = { exact: string; folded: string; cost: number; marked: boolean }

type Cost = (word: IndexedWord) => number | null

/**
 * Answers, for one typed word, what it would cost to take it for a word of a title: 0 if it is that word, null if they have too
 * little in common. `marked`: the query has marks somewhere, so a missing one is a mistake. Figures are never mistaken.
 */
export const typingCost = ({ typed, marked }: { typed: QueryWord; marked: boolean }): Cost => {
  const readings = readingsOf({ typed, marked })
  return (word) => {
    if (matchesWord({ word, typed, marked })) return 0
    if (/^\d+$/.test(typed.typed) || typed.typed.length > LONGEST_WORD) return null
    const costs = readings.flatMap((reading) => costOf({ reading, word, unfinished: typed.unfinished }) ?? [])
    return costs.length === 0 ? null : Math.min(...costs)
  }
}

const readingsOf = ({ typed, marked }: { typed: QueryWord; marked: boolean }): Reading[] => {
  const plain: Reading = { exact: typed.exact, folded: typed.folded, cost: 0, marked }
  const decoded = typed.typed.length > LONGEST_WORD ? null : decodeTyping(typed.typed)
  if (decoded === null) return [plain]
  return [plain, { exact: toneKey(decoded), folded: foldWord(decoded), cost: COST.remnant, marked: true }]
}

type Comparison = { reading: Reading; word: IndexedWord; unfinished: boolean }

const costOf = ({ reading, word, unfinished }: Comparison): number | null => {
  const marks = marksCost({ reading, word })
  if (word.folded === reading.folded) return reading.cost + marks
  if (soundKey(word.folded) === soundKey(reading.folded))
    return reading.cost + COST.sound + Math.min(marks, COST.marksBesides)

  const most = reading.folded.length >= LONG_WORD ? 2 : 1
  const letters = typingDistance({ typed: reading.folded, word: word.folded, most, unfinished })
  if (letters > most || letters >= reading.folded.length) return null
  return reading.cost + letters * COST.letter + (unfinished ? 0 : Math.min(marks, COST.marksBesides))
}

const marksCost = ({ reading, word }: { reading: Reading; word: IndexedWord }): number => {
  if (!reading.marked || marksOf(reading.exact) === marksOf(word.exact)) return 0
  return reading.exact === reading.folded ? COST.unmarked : COST.otherMarks
}

const marksOf = (key: string): string => key.normalize('NFD').replace(/[^\p{M}đ]/gu, '')
