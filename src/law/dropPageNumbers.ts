import { isDash } from './isDash'
import type { Token } from './Token'
import type { PlacedTokens } from './tokenize'

const AWAITS_NUMBER: ReadonlySet<string> = new Set(
  'điều khoản điểm số năm ngày tháng chương mục phần đến tới và hoặc từ các luật , ; : / - – ('.split(' '),
)

/**
 * The tokens, and where they begin, without the page numbers that stand alone on a line in text copied from PDF ("12", "- 12 -").
 * A number that the words before it wait for ("khoản⏎2⏎Điều 7") stays. Linear.
 * Source: R161 (page breaks inside a citation).
 */
export const dropPageNumbers = ({ tokens, starts }: PlacedTokens): PlacedTokens => {
  const kept: Token[] = []
  const keptStarts = new Uint32Array(starts.length)
  let at = 0
  for (let token = tokens[at]; token; token = tokens[at]) {
    const end = pageLineEnd({ tokens, at })
    if (end !== undefined && !AWAITS_NUMBER.has(kept[kept.length - 1]?.key ?? '')) at = end
    else {
      keptStarts[kept.length] = starts[at] ?? 0
      kept.push(token)
      at++
    }
  }
  return kept.length === tokens.length
    ? { tokens, starts }
    : { tokens: kept, starts: keptStarts.subarray(0, kept.length) }
}

const pageLineEnd = ({ tokens, at }: { tokens: readonly Token[]; at: number }): number | undefined => {
  if (at === 0 || !tokens[at]?.lines) return undefined
  const digitsAt = isDash(tokens[at]) ? at + 1 : at
  const digits = tokens[digitsAt]
  if (digits?.kind !== 'number' || digits.text.length > 3) return undefined
  const end = digitsAt > at && isDash(tokens[digitsAt + 1]) ? digitsAt + 2 : digitsAt + 1
  return tokens[end]?.lines ? end : undefined
}
