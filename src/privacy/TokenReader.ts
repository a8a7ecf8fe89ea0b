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
const KEPT = 1000

/**
 * The words, numbers and marks of a text in normal form, blanks left out, read as far as asked. Only those near the last one asked for are
 * kept: a megabyte of tokens held at once costs the garbage collector more than reading them.
 */
export class TokenReader {
  readonly #text: string
  readonly #scan = new RegExp(TOKEN)
  #tokens: Token[] = []
  #dropped = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The token at index `i`; undefined before the first and after the last. At most 1,000 tokens behind the farthest asked for. */
  at(i: number): Token | undefined {
    while (i >= this.#dropped + this.#tokens.length) {
      const match = this.#scan.exec(this.#text)
      if (match === null) {
        this.#scan.lastIndex = this.#text.length
        return undefined
      }
      if (this.#tokens.length >= 2 * KEPT) this.#drop()
      this.#tokens.push(tokenOf({ text: match[0], start: match.index }))
    }
    return this.#tokens[i - this.#dropped]
  }

  /** The tokens from index `start` up to `end`, both read before. */
  range(start: number, end: number): readonly Token[] {
    return this.#tokens.slice(start - this.#dropped, end - this.#dropped)
  }

  #drop(): void {
    this.#tokens = this.#tokens.slice(KEPT)
    this.#dropped += KEPT
  }
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
