import { standardTone } from '../text/standardTone'
import type { Token } from './Token'

const LETTER = /\p{L}/uy
const PATTERNS = { word: /\p{L}[\p{L}\p{M}]*/uy, number: /[0-9]+/y }
const ASTRAL = 0xd800

/**
 * The words, numbers and marks of a text in normal form, in order, each with its offsets. Blanks and line ends are no tokens:
 * they show in `spaced` and `lines`. Linear in the text.
 */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = []
  const keys = new Map<string, string>()
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
    tokens.push({
      kind,
      text: piece,
      key: kind === 'word' ? keyOf({ word: piece, keys }) : piece,
      start: at,
      end,
      spaced,
      lines,
    })
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

/** `keys` remembers the words met: a text repeats the same few thousand. */
const keyOf = ({ word, keys }: { word: string; keys: Map<string, string> }): string => {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = standardTone(word.toLowerCase())
  keys.set(word, key)
  return key
}
