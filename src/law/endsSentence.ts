import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number }

const END_MARKS: ReadonlySet<string> = new Set(['.', '!', '?', '…'])
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'tp ths ts pgs gs bs ls kts tx tt q p h tr st đc vd no ngđ nđ ông'.split(' '),
)

/**
 * Whether a sentence ends with the token of index `at`: not after "TP.", "ThS." or an initial, nor before a small letter.
 * Source: interchange.md, citations ("in the same sentence").
 */
export const endsSentence = ({ tokens, at }: Place): boolean => {
  const token = tokens[at]
  const after = tokens[at + 1]
  if (!token || !END_MARKS.has(token.text)) return false
  if (!after) return true
  if (!after.spaced || isSmallWord(after)) return false
  return token.text !== '.' || !isAbbreviation({ tokens, at: at - 1 })
}

/**
 * Whether a new paragraph begins with the token of index `at`: a blank line before a capital letter, a number or a mark. A page
 * break inside a sentence is none (R161).
 */
export const beginsParagraph = ({ tokens, at }: Place): boolean => {
  const token = tokens[at]
  if (!token || token.lines < 2 || isSmallWord(token)) return false
  return ![',', ';', ':'].includes(tokens[at - 1]?.text ?? '')
}

const isSmallWord = ({ kind, text, key }: Token): boolean => kind === 'word' && text === key

const isAbbreviation = ({ tokens, at }: Place): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const isInitial = token.text.length === 1 && token.text !== token.key
  return isInitial || (token.text !== token.key && ABBREVIATIONS.has(token.key))
}
