import type { LocatorLevel } from './Locator'
import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number }

const POINT = /^[a-zđăâêôơư]$/u
const SUFFIX = /^[a-zđ]$/u
const LONGEST: Readonly<Record<LocatorLevel, number>> = { article: 3, clause: 2, point: 2 }
const UPPER_LEVELS: ReadonlySet<string> = new Set(['khoản', 'điều', 'mục', 'chương', 'phần'])
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'", '(', ')'])

/**
 * One value of a level at a token, in lower case, without leading zeros: `7`, `44a` for articles and clauses; `đ`, `a1` for points,
 * and the number of an old text's point ("điểm 2.1 khoản 1"). Undefined when nothing of the kind stands there.
 * `next` is the index of the token after it. Source: domain.md 6.2.
 */
export const readLocatorValue = ({
  tokens,
  at,
  level,
}: Place & { level: LocatorLevel }): { text: string; next: number } | undefined => {
  if (level === 'point') return readLetter({ tokens, at }) ?? readPointNumber({ tokens, at })
  const digits = tokens[at]
  if (digits?.kind !== 'number') return undefined
  const text = digits.text.replace(/^0+(?=[0-9])/, '')
  if (text.length > LONGEST[level] || text === '0') return undefined
  const suffix = tokens[at + 1]
  const hasSuffix = suffix && !suffix.spaced && SUFFIX.test(suffix.key)
  if (hasSuffix) return { text: text + suffix.key, next: at + 2 }
  const isGlued = suffix?.kind === 'word' && !suffix.spaced
  return isGlued ? undefined : { text, next: at + 1 }
}

const readLetter = ({ tokens, at }: Place): { text: string; next: number } | undefined => {
  const isQuoted = QUOTES.has(tokens[at]?.text ?? '') && QUOTES.has(tokens[at + 2]?.text ?? '')
  const letterAt = isQuoted ? at + 1 : at
  const letter = tokens[letterAt]
  if (!letter || !POINT.test(letter.key)) return undefined
  const digits = tokens[letterAt + 1]
  const hasDigits = digits?.kind === 'number' && !digits.spaced && digits.text.length <= 2
  const text = hasDigits ? letter.key + digits.text : letter.key
  const end = letterAt + (hasDigits ? 2 : 1) + (isQuoted ? 1 : 0)
  const isBracketed = tokens[end]?.text === ')' && UPPER_LEVELS.has(tokens[end + 1]?.key ?? '')
  return { text, next: isBracketed ? end + 1 : end }
}

const readPointNumber = ({ tokens, at }: Place): { text: string; next: number } | undefined => {
  const digits = tokens[at]
  if (digits?.kind !== 'number' || digits.text.length > LONGEST.point) return undefined
  let text = digits.text
  let next = at + 1
  while (
    next < at + 5 &&
    tokens[next]?.text === '.' &&
    tokens[next + 1]?.kind === 'number' &&
    !tokens[next + 1]?.spaced
  ) {
    text += `.${tokens[next + 1]?.text}`
    next += 2
  }
  const after = tokens[next]?.text === ',' ? tokens[next + 1] : tokens[next]
  return UPPER_LEVELS.has(after?.key ?? '') ? { text, next } : undefined
}
