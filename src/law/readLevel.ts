import { growPhraseTree, readPhrase } from './PhraseTree'
import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number }

const levels = growPhraseTree(
  ['chương', 'mục', 'tiểu mục', 'phần', 'phụ lục', 'tiết', 'đoạn', 'câu', 'ý', 'gạch đầu dòng'].map(
    (level) => [level, true] as const,
  ),
)
const ROMAN = /^[ivxlc]+$/
const ORDINAL: ReadonlySet<string> = new Set('nhất hai ba tư bốn năm sáu bảy tám chín mười'.split(' '))
/** "Phụ lục ban hành kèm theo …", "Phụ lục của …": an only annex has no number. */
const LINKS_TO_DOCUMENT: ReadonlySet<string> = new Set(['ban', 'kèm', 'của'])
const PLACE: ReadonlySet<string> = new Set(['đầu', 'cuối'])

/**
 * "Chương II", "mục 1", "đoạn thứ nhất", "tiết a" at index `at`: a level that is neither article, clause nor point. The index of the
 * token after it, or undefined. Source: interchange.md, citations (Chương, Mục, Phụ lục, tiết, đoạn, câu).
 */
export const readLevel = ({ tokens, at }: Place): number | undefined => {
  const level = readPhrase({ tree: levels, tokens, at })
  if (!level) return undefined
  const value = tokens[level.next]
  if (!value) return undefined
  if (value.key === 'thứ' && ORDINAL.has(tokens[level.next + 1]?.key ?? '')) return level.next + 2
  if (value.kind === 'number') return skipDecimals({ tokens, at: level.next + 1 })
  if (tokens[at]?.key === 'phụ' && LINKS_TO_DOCUMENT.has(value.key)) return level.next
  const isValue = ROMAN.test(value.key) || value.key.length === 1 || PLACE.has(value.key)
  return value.kind === 'word' && isValue ? level.next + 1 : undefined
}

const skipDecimals = ({ tokens, at }: Place): number => {
  let next = at
  while (
    next < at + 6 &&
    tokens[next]?.text === '.' &&
    tokens[next + 1]?.kind === 'number' &&
    !tokens[next + 1]?.spaced
  ) {
    next += 2
  }
  return next
}
