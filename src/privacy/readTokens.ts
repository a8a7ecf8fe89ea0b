/**
 * `word` also holds apostrophes (H'Bia); `initials` is H., T.V.K., Th.; `number` a run of digits; `break` line feeds; `mark` any other
 * single character that is no blank.
 */
export type Token = {
  readonly kind: 'word' | 'initials' | 'number' | 'mark' | 'break'
  readonly text: string
  readonly lower: string
  readonly isCapitalised: boolean
  /** UTF-16 units, half open. */
  readonly start: number
  readonly end: number
}

const INITIALS = '(?<![\\p{L}\\p{M}\\d])(?:(?:[A-ZĐ][hrg]?|Gi|Qu|Ngh)\\.){1,8}(?:[A-ZĐ](?![\\p{L}\\p{M}]))?'
const WORD = "[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+){0,3}"
// No groups: on a text of nothing but marks they cost more than all the rest.
const TOKEN = new RegExp(`${INITIALS}|${WORD}|\\d+|\\n+|\\S`, 'gu')

const CAPITAL = /^\p{Lu}/u
const LETTER = /^[\p{L}\p{M}]/u
const DIGIT = /^\d/

/** The words, numbers and marks of a text in normal form, blanks left out. Linear in the text. */
export const readTokens = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  const scan = new RegExp(TOKEN)
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    tokens.push(tokenOf({ text: match[0], start: match.index }))
  }
  return tokens
}

const tokenOf = ({ text, start }: { text: string; start: number }): Token => {
  const end = start + text.length
  if (!LETTER.test(text)) {
    return { kind: kindWithoutLetters(text), text, lower: text, isCapitalised: false, start, end }
  }
  const kind = text.includes('.') ? 'initials' : 'word'
  return { kind, text, lower: text.toLowerCase(), isCapitalised: CAPITAL.test(text), start, end }
}

const kindWithoutLetters = (text: string): Token['kind'] => {
  if (text.startsWith('\n')) return 'break'
  return DIGIT.test(text) ? 'number' : 'mark'
}
