/**
 * One piece of a text in normal form. `word`: letters; `number`: digits; `mark`: any other single character.
 * `start` and `end` are half-open UTF-16 offsets into the normal form.
 */
export type Token = {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  /** `text` in lower case, with the tone mark where dictionaries put it (hoà → hòa, khỏan → khoản). */
  readonly key: string
  readonly start: number
  readonly end: number
  /** Blank or line end before the token. */
  readonly spaced: boolean
  /** The number of line ends before the token. */
  readonly lines: number
}
