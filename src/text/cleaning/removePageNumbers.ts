import type { CleaningKind } from './CleaningKind'
import { judgePageNumber } from './judgePageNumber'

const LONE_NUMBER = /(?<!\p{L})(\p{L}+) (?:[-–—] ?)?[1-9]\d{0,2}(?: ?[-–—])? (?=(\p{L}+))/gu

/** Takes page numbers out of the middle of sentences, as far as `judgePageNumber` is sure. A kind may occur twice. Linear in the text. */
export const removePageNumbers = (text: string): { text: string; kinds: CleaningKind[] } => {
  if (!/\d/.test(text)) return { text, kinds: [] }
  const kinds: CleaningKind[] = []
  const cleaned = text.replace(LONE_NUMBER, (match, previous: string, next: string) => {
    const kind = judgePageNumber({ previous, next })
    if (kind !== null) kinds.push(kind)
    return kind === 'page_number' ? `${previous} ` : match
  })
  return { text: cleaned, kinds }
}
