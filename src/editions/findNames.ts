import { normalForm } from '../text/normalForm'
import { normalFormWithOffsets } from '../text/normalFormWithOffsets'
import { toneKey } from '../text/toneKey'
import type { NameReplacement } from '../workflow/inputs'
import { shownInstead, TAKEN_OUT } from './shownInstead'

/** Where a name stands in a text, as a half-open range in UTF-16 units, and what readers see there instead. */
export interface FoundName {
  start: number
  end: number
  shown: string
}

interface Word {
  written: string
  key: string
  start: number
  end: number
  /** What parts it from the word before, blanks left out: white space of any kind is the same. */
  before: string
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

const wordsOf = (text: string): Word[] => {
  let done = 0
  return [...text.matchAll(WORD)].map(({ 0: written, index: start }) => {
    const before = text.slice(done, start).replace(/\s/g, '')
    done = start + written.length
    return { written, key: toneKey(written.toLowerCase()), start, end: done, before }
  })
}

const standsAt = ({ words, at, wanted }: { words: Word[]; at: number; wanted: Word[] }): boolean =>
  wanted.every(({ key, before }, index) => {
    const word = words[at + index]
    return word?.key === key && (index === 0 || word.before === before)
  })

/** Names that share words are hidden as one; only a name that holds all of the others keeps its initials. */
const withoutOverlaps = (found: FoundName[]): FoundName[] => {
  const merged: FoundName[] = []
  for (const name of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last === undefined || name.start >= last.end) {
      merged.push({ ...name })
      continue
    }
    const isSame = name.start === last.start && name.end === last.end
    if (isSame ? name.shown === TAKEN_OUT : name.end > last.end) last.shown = TAKEN_OUT
    last.end = Math.max(last.end, name.end)
  }
  return merged
}

/**
 * Answers where the names stand in running text, in order and never overlapping: whole words in any case, composed or not, with either
 * place of the tone mark, parted by white space of any kind. “An” is not in “Anh”.
 */
export const findNames = ({ text, names }: { text: string; names: readonly NameReplacement[] }): FoundName[] => {
  if (names.length === 0) return []
  const { text: normal, offsets } = normalFormWithOffsets(text)
  const words = wordsOf(normal)
  const found = names.flatMap(({ name, display }) => {
    const wanted = wordsOf(normalForm(name))
    if (wanted.length === 0) return []
    return words.flatMap((first, at): FoundName[] => {
      if (!standsAt({ words, at, wanted })) return []
      const all = words.slice(at, at + wanted.length)
      const shown = shownInstead({ words: all.map(({ written }) => written), display })
      return [{ start: first.start, end: all.at(-1)?.end ?? first.end, shown }]
    })
  })
  const placeOf = (index: number): number => offsets[index] ?? text.length
  return withoutOverlaps(found).map(({ start, end, shown }) => ({ start: placeOf(start), end: placeOf(end), shown }))
}
