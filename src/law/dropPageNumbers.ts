import { isDash } from './isDash'
import type { Token } from './Token'

const AWAITS_NUMBER: ReadonlySet<string> = new Set(
  'điều khoản điểm số năm ngày tháng chương mục phần đến tới và hoặc từ các luật , ; : / - – ('.split(' '),
)

/**
 * The tokens without the page numbers that stand alone on a line in text copied from PDF ("12", "- 12 -"). A number that the
 * words before it wait for ("khoản⏎2⏎Điều 7") stays.
 */
export const dropPageNumbers = (tokens: readonly Token[]): Token[] => {
  const kept: Token[] = []
  let at = 0
  for (let token = tokens[at]; token; token = tokens[at]) {
    const end = pageLineEnd({ tokens, at })
    if (end !== undefined && !AWAITS_NUMBER.has(kept[kept.length - 1]?.key ?? '')) at = end
    else {
      kept.push(token)
      at++
    }
  }
  return kept
}

const pageLineEnd = ({ tokens, at }: { tokens: readonly Token[]; at: number }): number | undefined => {
  if (at === 0 || !tokens[at]?.lines) return undefined
  const digitsAt = isDash(tokens[at]) ? at + 1 : at
  const digits = tokens[digitsAt]
  if (digits?.kind !== 'number' || digits.text.length > 3) return undefined
  const end = digitsAt > at && isDash(tokens[digitsAt + 1]) ? digitsAt + 2 : digitsAt + 1
  return tokens[end]?.lines ? end : undefined
}
