import { HIGHLAND_NAMES, SURNAMES } from '../privacy/words/surnames'
import type { NameDisplay } from '../workflow/inputs'

/** What readers see where words were taken out and no initials stand for them. */
export const TAKEN_OUT = '[đã lược bỏ]'

/** A capital and then small letters, or a letter alone: as names are written, and neither running words nor headings in capitals are. */
const WRITTEN_AS_NAME = /^\p{Lu}\p{M}*[\p{Ll}\p{M}]*$/u

const isPersonsName = (words: readonly string[]): boolean => {
  const surname = words[0]?.toLowerCase() ?? ''
  const isKnown = SURNAMES.has(surname) || HIGHLAND_NAMES.has(surname)
  return words.length > 1 && isKnown && words.every((word) => WRITTEN_AS_NAME.test(word))
}

/** The letter without its marks, which would tell more of the name; Đ is a letter of its own. */
const initialOf = (word: string): string => [...word.normalize('NFD')][0] ?? ''

/**
 * Answers what stands on the page instead of words that were taken out, from these words alone: nobody types it, so no redaction adds a
 * word (design: redact). Initials (N.V.A) only for what is written as a person's full name: a running word, a “không”, never goes unseen.
 */
export const shownInstead = ({ words, display }: { words: readonly string[]; display: NameDisplay }): string =>
  display === 'mark' || !isPersonsName(words) ? TAKEN_OUT : words.map(initialOf).join('.')
