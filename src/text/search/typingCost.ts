import { foldWord } from '../foldWord'
import { toneKey } from '../toneKey'
import { decodeTyping } from './decodeTyping'
import { matchesWord } from './matchesWord'
import { soundKey } from './soundKey'
import type { IndexedWord } from './TitleIndex'
import type { QueryWord } from './toQueryWord'
import { typingDistance } from './typingDistance'

/** What mistakes weigh. A letter is 1; less is what happens more easily. */
const COST = { remnant: 0.5, unmarked: 0.5, otherMarks: 0.7, sound: 0.7, letter: 1, marksBesides: 0.4, knownWord: 0.5 }

const LONGEST_WORD = 32
const LONG_WORD = 6 // folded letters; shorter words get one mistake in letters, longer ones two

/** A reading of a typed word: as it stands, or with the keys of an input method put together. */
type Reading = { exact: string; folded: string; sound: string; cost: number; marked: boolean }

type Cost = (word: IndexedWord) => number | null

/**
 * Answers, for one typed word, what it would cost to take it for a word of a title: 0 if it is that word, null if they have too
 * little in common. `marked`: the query has marks somewhere, so a missing one is a mistake. `known`: other titles have the
 * word as typed, so another letter is less likely meant. Figures are never mistaken.
 */
export const typingCost = ({ typed, marked, known }: { typed: QueryWord; marked: boolean; known: boolean }): Cost => {
  const isFixed = /^\d+$/.test(typed.typed) || typed.typed.length > LONGEST_WORD
  const readings = isFixed ? [] : readingsOf({ typed, marked })
  return (word) => {
    if (matchesWord({ word, typed, marked })) return 0
    const costs = readings.flatMap((reading) => costOf({ reading, word, typed, known }) ?? [])
    return costs.length === 0 ? null : Math.min(...costs)
  }
}

const readingsOf = ({ typed, marked }: { typed: QueryWord; marked: boolean }): Reading[] => {
  const plain = toReading({ word: typed.typed, cost: 0, marked })
  const decoded = decodeTyping(typed.typed)
  return decoded === null ? [plain] : [plain, toReading({ word: decoded, cost: COST.remnant, marked: true })]
}

const toReading = ({ word, cost, marked }: { word: string; cost: number; marked: boolean }): Reading => {
  const folded = foldWord(word)
  return { exact: toneKey(word), folded, sound: soundKey(folded), cost, marked }
}

type Comparison = { reading: Reading; word: IndexedWord; typed: QueryWord; known: boolean }

const costOf = ({ reading, word, typed: { unfinished }, known }: Comparison): number | null => {
  if (word.folded === reading.folded) return reading.cost + marksCost({ reading, word })
  const marksBesides = () => Math.min(marksCost({ reading, word }), COST.marksBesides)
  if (word.sound === reading.sound) return reading.cost + COST.sound + marksBesides()

  const most = reading.folded.length >= LONG_WORD ? 2 : 1
  const letters = typingDistance({ typed: reading.folded, word: word.folded, most, unfinished })
  if (letters > most || letters >= reading.folded.length) return null
  return reading.cost + (known ? COST.knownWord : 0) + letters * COST.letter + (unfinished ? 0 : marksBesides())
}

const marksCost = ({ reading, word }: { reading: Reading; word: IndexedWord }): number => {
  if (!reading.marked || marksOf(reading.exact) === marksOf(word.exact)) return 0
  return reading.exact === reading.folded ? COST.unmarked : COST.otherMarks
}

const marksOf = (key: string): string => key.normalize('NFD').replace(/[^\p{M}đ]/gu, '')
