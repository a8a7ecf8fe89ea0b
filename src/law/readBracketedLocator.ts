import { isRangeMark } from './followsLocator'
import type { Item } from './Item'
import type { Locator, LocatorLevel, LocatorValue } from './Locator'
import { readLocatorValue } from './readLocatorValue'
import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number; items: readonly Item[] }

const SEPARATORS: ReadonlySet<string> = new Set([',', ';', 'và', 'hoặc', 'hay'])

/**
 * A lower level that stands in brackets behind its upper one, in the English manner: "khoản 2(a)", "Điều 9(1)(b)", "khoản 2 (a, b)",
 * and the next one of such a list: "khoản 2(a), (b)". `items` is what the text held so far. Undefined where none stands at
 * index `at`.
 */
export const readBracketedLocator = ({ tokens, at, items }: Place): Locator | undefined => {
  if (tokens[at]?.text !== '(') return undefined
  const upper = locatorBefore({ tokens, items })
  if (!upper || upper.locator.here) return undefined
  const levels = upper.isListed ? [upper.locator.level] : LEVELS_BELOW[upper.locator.level]
  for (const level of levels) {
    const list = readList({ tokens, at: at + 1, level })
    if (list) return { level, values: list.values, here: false, from: at, next: list.next }
  }
  return undefined
}

const LEVELS_BELOW: Readonly<Record<LocatorLevel, readonly LocatorLevel[]>> = {
  article: ['clause', 'point'],
  clause: ['point'],
  point: [],
}

type Upper = { locator: Locator; isListed: boolean }

const locatorBefore = ({ tokens, items }: Omit<Place, 'at'>): Upper | undefined => {
  const [before, last] = [items[items.length - 2], items[items.length - 1]]
  if (last?.kind === 'locator') return { locator: last.locator, isListed: false }
  const isListed = last?.kind === 'link' && before?.kind === 'locator' && tokens[before.locator.from]?.text === '('
  return isListed ? { locator: before.locator, isListed } : undefined
}

type ListPlace = Omit<Place, 'items'> & { level: LocatorLevel }

const readList = ({ tokens, at, level }: ListPlace): { values: LocatorValue[]; next: number } | undefined => {
  const values: LocatorValue[] = []
  let next = at
  let inRange = false
  for (;;) {
    const value = readLocatorValue({ tokens, at: next, level })
    if (!value) return undefined
    values.push({ text: value.text, inRange, from: next, next: value.next })
    const mark = tokens[value.next]
    if (tokens[value.next - 1]?.text === ')') return { values, next: value.next }
    if (mark?.text === ')') return { values, next: value.next + 1 }
    inRange = isRangeMark(mark)
    if (!mark || !(inRange || SEPARATORS.has(mark.key))) return undefined
    next = value.next + 1
  }
}
