import { isCounted, mayFollowBareValue, readRangeMark, startsDecimal, startsFraction } from './followsLocator'
import type { Locator, LocatorLevel, LocatorValue } from './Locator'
import { lawAbbreviations } from './lawAbbreviations'
import { readLocatorValue } from './readLocatorValue'
import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number }
type Level = { level: LocatorLevel; keyword: string }

const LEVELS: Readonly<Record<string, LocatorLevel>> = { điểm: 'point', khoản: 'clause', điều: 'article' }
const BEFORE_KEYWORD: ReadonlySet<string> = new Set(['các', 'những', 'từ', 'cả'])
const AFTER_KEYWORD: ReadonlySet<string> = new Set(['từ', 'số', ':', 'thứ'])
const LIST_MARKS: ReadonlySet<string> = new Set([',', ';', 'và', 'hoặc', 'hay', '&', '+', 'cùng'])

/** The level that a token's word names (điểm, khoản, Điều), if any. */
const levelOf = (token: Token | undefined): LocatorLevel | undefined =>
  token && Object.hasOwn(LEVELS, token.key) ? LEVELS[token.key] : undefined

const startsLaw = (token: Token | undefined): boolean =>
  token !== undefined && (token.key === 'luật' || token.key === 'bộ' || Object.hasOwn(lawAbbreviations, token.text))

/** "K2 Đ48 Luật THADS", "Đ.12 BLDS": the letters alone are too common to be read without each other or a law. */
const shortLevelOf = ({ tokens, at }: Place): LocatorLevel | undefined => {
  const key = tokens[at]?.key
  if (!isShort(tokens[at])) return undefined
  const digitsAt = shortDigitsAt({ tokens, at })
  if (digitsAt === undefined) return undefined
  const after = { tokens, at: digitsAt + 1 }
  if (key === 'k') return tokens[after.at]?.key === 'đ' && shortDigitsAt(after) ? 'clause' : undefined
  const isAfterClause = tokens[at - 2]?.key === 'k' || tokens[at - 3]?.key === 'k'
  return isAfterClause || startsLaw(tokens[after.at]) ? 'article' : undefined
}

const isShort = (token: Token | undefined): boolean => token?.key === 'k' || token?.key === 'đ'

const shortDigitsAt = ({ tokens, at }: Place): number | undefined => {
  const digitsAt = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  return tokens[digitsAt]?.kind === 'number' ? digitsAt : undefined
}

/**
 * A locator at a token: the keyword with its list of values and ranges, or "Điều này", "khoản này". Undefined where điều,
 * khoản, điểm are ordinary words ("khoản 2 tỷ đồng", "điều 5 xe cứu hỏa", "8 điểm"). Reads on only over values it accepts, so
 * that reading a whole text stays linear.
 */
export const readLocator = ({ tokens, at }: Place): Locator | undefined => {
  const keywordAt = BEFORE_KEYWORD.has(tokens[at]?.key ?? '') ? at + 1 : at
  const token = tokens[keywordAt]
  const level = levelOf(token) ?? shortLevelOf({ tokens, at: keywordAt })
  if (!token || !level) return undefined
  if (tokens[keywordAt + 1]?.key === 'này') {
    return { level, values: [], here: true, from: at, next: keywordAt + 2 }
  }
  const first = readFirst({ tokens, at: keywordAt, level })
  if (!first) return undefined
  const values = readRest({
    tokens,
    at: first.next,
    level: { level, keyword: token.key },
    first: { ...first, from: at },
  })
  const next = values[values.length - 1]?.next ?? first.next
  return { level, values, here: false, from: at, next }
}

type LevelPlace = Place & { level: LocatorLevel }

const readFirst = ({ tokens, at, level }: LevelPlace): LocatorValue | undefined => {
  let next = isShort(tokens[at]) && tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  while (next < at + 3 && AFTER_KEYWORD.has(tokens[next]?.key ?? '')) next++
  const value = readLocatorValue({ tokens, at: next, level })
  if (!value) return undefined
  const after = { tokens, at: value.next }
  if (startsFraction(after) || startsDecimal(after) || isCounted(after)) return undefined
  return { text: value.text, inRange: false, from: at, next: value.next }
}

type RestPlace = { tokens: readonly Token[]; at: number; level: Level; first: LocatorValue }

const readRest = ({ tokens, at, level, first }: RestPlace): LocatorValue[] => {
  const values = [first]
  let next = at
  for (;;) {
    const more = readNext({ tokens, at: next, level })
    if (!more) return values
    const last = values.length - 1
    const previous = values[last]
    if (more.inRange && previous) values[last] = { ...previous, inRange: true }
    values.push(more)
    next = more.next
  }
}

const readNext = ({ tokens, at, level }: Omit<RestPlace, 'first'>): LocatorValue | undefined => {
  const joint = readJoint({ tokens, at })
  if (!joint) return undefined
  const keywordAt = BEFORE_KEYWORD.has(tokens[joint.next]?.key ?? '') ? joint.next + 1 : joint.next
  const hasKeyword = tokens[keywordAt]?.key === level.keyword
  if (hasKeyword) {
    const value = readFirst({ tokens, at: keywordAt, level: level.level })
    return value && { ...value, inRange: joint.isRange }
  }
  const value = readLocatorValue({ tokens, at: keywordAt, level: level.level })
  const isAccepted = value && mayFollowBareValue({ tokens, at: value.next })
  return isAccepted ? { text: value.text, inRange: joint.isRange, from: keywordAt, next: value.next } : undefined
}

const readJoint = ({ tokens, at }: Place): { isRange: boolean; next: number } | undefined => {
  const token = tokens[at]
  if (!token) return undefined
  const rangeEnd = readRangeMark({ tokens, at })
  if (rangeEnd !== undefined) return { isRange: true, next: rangeEnd }
  if (!LIST_MARKS.has(token.key)) return undefined
  const second = tokens[at + 1]?.key ?? ''
  const isDouble = [',', ';'].includes(token.key) && ['và', 'hoặc', 'hay'].includes(second)
  const isAndOr = token.key === 'và' && second === '/' && tokens[at + 2]?.key === 'hoặc'
  return { isRange: false, next: at + (isAndOr ? 3 : isDouble ? 2 : 1) }
}
