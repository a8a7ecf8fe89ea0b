import { endsInAbbreviation } from './sentences/endsInAbbreviation'

/** A sentence of a text: `text` is its slice [start, end), UTF-16, without blanks at the ends. */
export type Sentence = { text: string; start: number; end: number }

// A run of full stops, with what may close it, before a blank and something that can start a sentence; or a line end. The
// look behind keeps it linear: no run is tried again from its middle.
const END = /(?<![.!?…])[.!?…]+[”"’)\]»]*(?=\s+[“"‘([«]*(?:\p{Lu}|\p{Nd}|[-–—•+]))|[\n\r\f\u2028\u2029]+/gu

/**
 * The sentences of a Vietnamese text, in order. A full stop ends one unless it belongs to an abbreviation (TP. Hồ Chí Minh, ThS.
 * Nguyễn…, C. Mác), a number or date (1.500.000, 15. 9. 2023) or the number of what begins there ("Điều 5. Phạm vi", "2.1. Mục
 * tiêu"). A line end ends one unless the next line goes on in small letters. Linear in the text; never throws.
 * Offsets are UTF-16, half open. Source: Decree 30/2020, appendix I, for articles and dates [K].
 */
export const sentences = (text: string): Sentence[] => {
  const found: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (!isEnd({ text, start, match })) continue
    add({ found, text, start, end })
    start = end
  }
  add({ found, text, start, end: text.length })
  return found
}

const LONGEST_LOOK = 64 // UTF-16 units to either side that decide; keeps the time linear

const isEnd = ({ text, start, match }: { text: string; start: number; match: RegExpMatchArray }): boolean => {
  const at = match.index ?? 0
  const mark = match[0]
  const after = text.slice(at + mark.length, at + mark.length + LONGEST_LOOK).trimStart()
  if (/^[\n\r\f\u2028\u2029]/.test(mark)) return /[\n\f\u2029]\s*\n|\f|\u2029/.test(mark) || !/^\p{Ll}/u.test(after)
  if (mark !== '.') return true

  const before = text.slice(Math.max(start, at - LONGEST_LOOK), at)
  const isAtStart = start >= at - LONGEST_LOOK
  if (isAtStart && isNumberOfWhatBegins(before.trimStart())) return false
  if (/\d$/.test(before) && isDateGoingOn({ before, after })) return false
  return !endsInAbbreviation(before)
}

const NUMBER_OF_WHAT_BEGINS =
  /^[“"‘([«]*(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[IVXLC]{1,7}|[a-zđA-ZĐ]|(?:Điều|Khoản|Mục|Chương|Phần|Bước|Câu|Phụ lục|ĐIỀU|MỤC|CHƯƠNG|PHẦN)\s+(?:\d{1,4}[a-zđ]?|[IVXLC]{1,7}))$/u

const isNumberOfWhatBegins = (before: string): boolean => NUMBER_OF_WHAT_BEGINS.test(before)

const isDateGoingOn = ({ before, after }: { before: string; after: string }): boolean =>
  /(?:^|\D)\d{1,2}$/.test(before) && /^\d{1,2}\s?[./]\s?\d{2,4}|^(?:19|20)\d{2}(?!\d)/.test(after)

const add = ({ found, text, start, end }: Omit<Sentence, 'text'> & { found: Sentence[]; text: string }): void => {
  const slice = text.slice(start, end)
  const trimmed = slice.trim()
  if (trimmed === '') return
  const first = start + slice.length - slice.trimStart().length
  found.push({ text: trimmed, start: first, end: first + trimmed.length })
}
