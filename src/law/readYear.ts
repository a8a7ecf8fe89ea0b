import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number }

const FIRST_YEAR = 1945
const LAST_YEAR = 2099

/**
 * A year of four digits (1945–2099) at index `at`, not part of a date or a number such as 2015/NĐ, and the index of the token after it.
 */
export const readYear = ({ tokens, at }: Place): { year: number; next: number } | undefined => {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined
  const year = Number(token.text)
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined
  const after = tokens[at + 1]
  const goesOn = after !== undefined && !after.spaced && (after.kind !== 'mark' || after.text === '/')
  return goesOn ? undefined : { year, next: at + 1 }
}
