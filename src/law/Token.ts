/**
 * One piece of a text in normal form. `word`: letters; `number`: digits; `mark`: any other single character.
 * Where it stands is not part of it, so that every token that looks the same is one object (`tokenize`).
 */
export type Token = {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  /** `text` in lower case, with the tone mark where dictionaries put it (hoà → hòa, khỏan → khoản). */
  readonly key: string
  /** Blank or line end before the token. */
  readonly spaced: boolean
  /** Line ends before the token: none, one, or two and more. */
  readonly lines: 0 | 1 | 2
}
