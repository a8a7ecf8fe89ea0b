import { growPhraseTree, readPhrase } from './PhraseTree'
import { readYear } from './readYear'
import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number }

const amended = growPhraseTree(
  [
    'sửa đổi',
    'sửa đổi, bổ sung',
    'sửa đổi và bổ sung',
    'sửa đổi, bổ sung một số điều',
    'bổ sung',
    'SĐ',
    'SĐBS',
    'SĐ, BS',
    'SĐ-BS',
    'SĐ và BS',
  ].map((phrase) => [phrase, true] as const),
)
const yearWords: ReadonlySet<string> = new Set(['năm', 'các', 'vào', 'trong', 'lần', 'và', 'cuối', 'thứ'])
const PASSIVE: ReadonlySet<string> = new Set(['đã', 'được'])
const LONGEST_LIST = 20

/**
 * The years after "(được) sửa đổi(, bổ sung)" that follow a document, with or without brackets: "(sửa đổi, bổ sung năm 2014,
 * 2022)". Undefined when no year stands there. `next` is the index of the token after the list and its closing bracket.
 * Source: interchange.md, `amendedYears`.
 */
export const readAmendedYears = ({ tokens, at }: Place): { years: number[]; next: number } | undefined => {
  let next = at
  if (tokens[next]?.text === ',') next++
  const isBracketed = tokens[next]?.text === '('
  if (isBracketed) next++
  while (PASSIVE.has(tokens[next]?.key ?? '')) next++
  const phrase = readPhrase({ tree: amended, tokens, at: next })
  if (!phrase) return undefined
  const list = readYears({ tokens, at: phrase.next, isBracketed })
  if (list.years.length === 0) return undefined
  const isClosed = isBracketed && tokens[list.next]?.text === ')'
  return { years: list.years, next: list.next + (isClosed ? 1 : 0) }
}

type ListPlace = Place & { isBracketed: boolean }

const readYears = ({ tokens, at, isBracketed }: ListPlace): { years: number[]; next: number } => {
  const years: number[] = []
  let next = at
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    const found = readYear({
      tokens,
      at: skipYearWords({ tokens, at: next, isFirst: years.length === 0, isBracketed }),
    })
    if (!found) break
    years.push(found.year)
    next = found.next
  }
  return { years, next }
}

const skipYearWords = ({ tokens, at, isFirst, isBracketed }: ListPlace & { isFirst: boolean }): number => {
  let next = at
  const mark = tokens[next]?.text
  // Outside brackets a semicolon begins a new thought: "sửa đổi năm 2017; năm 2025 lại …".
  if (!isFirst && (mark === ',' || (isBracketed && mark === ';'))) next++
  for (let steps = 0; steps < 4; steps++) {
    if (yearWords.has(tokens[next]?.key ?? '')) next++
    else if (!isFirst) next = readPhrase({ tree: amended, tokens, at: next })?.next ?? next
  }
  return next
}
