import { standardTone } from '../text/standardTone'
import type { Token } from './Token'

const LETTER = /\p{L}/uy
const PATTERNS = { word: /\p{L}[\p{L}\p{M}]*/uy, number: /[0-9]+/y }
const ASTRAL = 0xd800
// Of a longer run of one mark ("(((((…", "........") the rest is not kept: no reader looks so far.
const MOST_SAME_MARKS = 1000

/** Tokens and, beside them, where each begins: UTF-16 offsets into the normal form. The two are equally long. */
export type PlacedTokens = { readonly tokens: readonly Token[]; readonly starts: Uint32Array }

/**
 * The words, numbers and marks of a text in normal form, in order, each with the UTF-16 offset where it begins. Blanks and line ends
 * are no tokens: they show in `spaced` and `lines`. A token that comes again is the same object: a text repeats a few
 * thousand, and what a long one keeps alive is what its time grows by. Linear in the text; never throws. Source: domain.md 6.2.
 */
export const tokenize = (text: string): PlacedTokens => {
  const tokens: Token[] = []
  const starts = new Uint32Array(text.length)
  const tokenOf = sharingTokens()
  let sameMarks = 0
  let gap: Gap = GLUED
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      gap = isLineEnd(code) ? afterLineEnd(gap) : afterSpace(gap)
      at++
      continue
    }
    const kind = kindAt({ text, at, code })
    const piece = kind === 'mark' ? markAt({ text, at, code }) : match({ pattern: PATTERNS[kind], text, at })
    sameMarks = kind === 'mark' && tokens[tokens.length - 1]?.text === piece ? sameMarks + 1 : 0
    if (sameMarks < MOST_SAME_MARKS) {
      starts[tokens.length] = at
      tokens.push(tokenOf({ piece, kind, gap }))
    }
    at += piece.length
    gap = GLUED
  }
  return { tokens, starts: starts.subarray(0, tokens.length) }
}

/** What stands before a token: nothing, blanks, one line end, two or more. */
type Gap = 0 | 1 | 2 | 3
const GLUED = 0
const SPACED = 1

const afterSpace = (gap: Gap): Gap => (gap === GLUED ? SPACED : gap)
const afterLineEnd = (gap: Gap): Gap => (gap <= SPACED ? 2 : 3)

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

type Piece = { piece: string; kind: Token['kind']; gap: Gap }

const sharingTokens = (): ((piece: Piece) => Token) => {
  const known: Readonly<Record<Gap, Map<string, Token>>> = [new Map(), new Map(), new Map(), new Map()]
  return ({ piece, kind, gap }) => {
    const found = known[gap].get(piece)
    if (found !== undefined) return found
    const key = kind === 'word' ? standardTone(piece.toLowerCase()) : piece
    const token: Token = { kind, text: piece, key, spaced: gap !== GLUED, lines: gap <= SPACED ? 0 : gap === 2 ? 1 : 2 }
    known[gap].set(piece, token)
    return token
  }
}
