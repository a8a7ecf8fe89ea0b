import type { Mark } from './block'

/** The editor's bit of each mark (lexical: LexicalConstants). Its other bits (highlight, letter case) are not part of a text. */
export const MARK_BITS: Readonly<Record<Mark, number>> = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
}
