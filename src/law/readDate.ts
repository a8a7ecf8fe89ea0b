import { isDash } from './isDash'
import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number }

const isShortNumber = (token: Token | undefined): boolean => token?.kind === 'number' && token.text.length <= 2

/**
 * "ngày 18/7/2015", "ngày 22-5-1950" or "ngày 19 tháng 6 năm 2015" at index `at`: the year and the index of the token after it;
 * undefined for what is no date. Sources: R012; domain.md 6.2.
 */
export const readDate = ({ tokens, at }: Place): { year: number; next: number } | undefined => {
  if (tokens[at]?.key !== 'ngày' || !isShortNumber(tokens[at + 1]) || !isShortNumber(tokens[at + 3])) return undefined
  const [first, second, year] = [tokens[at + 2], tokens[at + 4], tokens[at + 5]]
  const inWords = first?.key === 'tháng' && second?.key === 'năm'
  const inFigures = (first?.text === '/' && second?.text === '/') || (isDash(first) && isDash(second))
  if (!(inWords || inFigures) || year?.kind !== 'number' || year.text.length !== 4) return undefined
  return { year: Number(year.text), next: at + 6 }
}
