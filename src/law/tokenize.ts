import { standardTone } from '../text/standardTone'
import type { Token } from './Token'

const LETTER = /\p{L}/uy
const PATTERNS = { word: /\p{L}[\p{L}\p{M}]*/uy, number: /[0-9]+/y }
const ASTRAL = 0xd800
// Of a longer run of one mark ("(((((…", "........") the rest is not kept: no reader looks so far.
const MOST_SAME_MARKS = 1000

/**
 * The words, numbers and marks of a text in normal form, in order, each with its offsets. Blanks and line ends are no tokens:
 * they show in `spaced` and `lines`. Linear in the text.
 */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = []
  const words = new Map<string, Word>()
  let sameMarks = 0
  let spaced = false
  let lines = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      spaced = true
      if (isLineEnd(code)) lines++
      at++
      continue
    }
    const kind = kindAt({ text, at, code })
    const piece = kind === 'mark' ? markAt({ text, at, code }) : match({ pattern: PATTERNS[kind], text, at })
    const end = at + piece.length
    sameMarks = kind === 'mark' && tokens[tokens.length - 1]?.text === piece ? sameMarks + 1 : 0
    if (sameMarks < MOST_SAME_MARKS)
      tokens.push({ kind, ...wordOf({ piece, kind, words }), start: at, end, spaced, lines })
    at = end
    spaced = false
    lines = 0
  }
  return tokens
}

// The normal form has made every other blank of Unicode a space and every other line end a line feed.
const isLineEnd = (code: number): boolean => code >= 10 && code <= 12
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

type Place = { text: string; at: number; code: number }

const kindAt = ({ text, at, code }: Place): Token['kind'] => {
  if (code >= 48 && code <= 57) return 'number'
  if (code < 128) return isAsciiLetter(code) ? 'word' : 'mark'
  return match({ pattern: LETTER, text, at }) === '' ? 'mark' : 'word'
}

const markAt = ({ text, at, code }: Place): string =>
  code < ASTRAL ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? code)

const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

const match = ({ pattern, text, at }: { pattern: RegExp; text: string; at: number }): string => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

type Word = Pick<Token, 'text' | 'key'>

/** `words` remembers those met: a text repeats the same few thousand, and one string for each is less to collect. */
const wordOf = ({ piece, kind, words }: { piece: string; kind: Token['kind']; words: Map<string, Word> }): Word => {
  const known = words.get(piece)
  if (known !== undefined) return known
  const word = { text: piece, key: kind === 'word' ? standardTone(piece.toLowerCase()) : piece }
  words.set(piece, word)
  return word
}
