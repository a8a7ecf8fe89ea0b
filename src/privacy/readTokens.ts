/**
 * `word` also holds apostrophes (H'Bia); `initials` is H., T.V.K., Th.; `number` a run of digits; `break` a line feed; `mark` any other
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

const TOKEN =
  /(?<initials>(?<![\p{L}\p{M}\d])(?:(?:[A-ZĐ][hrg]?|Gi|Qu|Ngh)\.){1,8}(?:[A-ZĐ](?![\p{L}\p{M}]))?)|(?<word>[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+){0,3})|(?<number>\d+)|(?<break>\n)|(?<mark>\S)/gu

const CAPITAL = /^\p{Lu}/u

/** The words, numbers and marks of a text in normal form, blanks left out. Linear in the text. */
export const readTokens = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const found = match[0]
    tokens.push({
      kind: kindOf(match.groups ?? {}),
      text: found,
      lower: found.toLowerCase(),
      isCapitalised: CAPITAL.test(found),
      start: match.index,
      end: match.index + found.length,
    })
  }
  return tokens
}

const kindOf = (groups: Record<string, string | undefined>): Token['kind'] => {
  if (groups.word !== undefined) return 'word'
  if (groups.initials !== undefined) return 'initials'
  if (groups.number !== undefined) return 'number'
  return groups.break === undefined ? 'mark' : 'break'
}
