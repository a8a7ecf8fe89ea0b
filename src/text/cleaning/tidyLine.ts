import { normalForm } from '../normalForm'
import type { CleaningKind } from './CleaningKind'

const BLANKS = /(?! )[\p{Zs}\t]/u
const INVISIBLE = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u
const D_LOOKALIKE = /[ÐƉðɖ]/
const BAD = /\p{Surrogate}|\p{M}{31}/u
const MARK = /\p{M}/gu

/** One line in normal form, with single blanks and none at the ends, and the kinds of what that changed. */
export const tidyLine = (line: string): { text: string; kinds: CleaningKind[] } => {
  const normal = normalForm(line)
  const trimmed = normal.trim()
  const text = trimmed.replace(/ {2,}/g, ' ')
  if (text === line) return { text, kinds: [] }

  const kinds: CleaningKind[] = []
  if (BLANKS.test(line)) kinds.push('blanks')
  if (INVISIBLE.test(line)) kinds.push('invisible')
  if (D_LOOKALIKE.test(line)) kinds.push('d_lookalike')
  if (BAD.test(line)) kinds.push('bad_characters')
  if (countMarks(normal) < countMarks(line)) kinds.push('decomposed')
  if (text !== trimmed) kinds.push('doubled_blanks')
  if (trimmed !== normal) kinds.push('outer_blanks')
  // What is left is a character that NFC replaces by its twin, as the Ångström sign.
  return { text, kinds: kinds.length > 0 ? kinds : ['decomposed'] }
}

const countMarks = (text: string): number => text.match(MARK)?.length ?? 0
