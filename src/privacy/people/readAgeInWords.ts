import type { Unit } from '../readUnits'

type Place = { units: readonly Unit[]; i: number }

const DIGITS: ReadonlyMap<string, number> = new Map(
  'một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, k) => [word, k + 1]),
)
const ONES: ReadonlyMap<string, number> = new Map([
  ...DIGITS,
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
  ['bẩy', 7],
])
const TEN = 10
const OLDEST_BY_RISING = 15 // "lên mười lăm"

/** The number told in words that ends at unit `i`: "mười hai" 12, "bốn mươi ba" 43, "bảy" 7. Undefined where none does. */
export const numberInWords = ({ units, i }: Place): number | undefined => {
  const word = units[i]?.lower ?? ''
  const before = units[i - 1]?.lower ?? ''
  if (word === 'mươi') return tens(before)
  const ones = ONES.get(word)
  if (ones === undefined) return undefined
  if (before === 'mươi') return (tens(units[i - 2]?.lower ?? '') ?? TEN) + ones
  return before === 'mười' && ones < TEN ? TEN + ones : DIGITS.get(word)
}

const tens = (word: string): number => (DIGITS.get(word) ?? 2) * TEN

const RISES_BEFORE = new Set(['tăng', 'nâng', 'đẩy', 'vọt', 'đội', 'leo', 'trèo', 'bước', 'lấy'])
const FOLLOWS_AGE = new Set(
  'và bị thì mà đã đang còn nhưng của khi lúc nên vẫn phải không chưa tuổi được đi'.split(' '),
)

/** Whether the unit at `i` is "lên" with a child's age: "mới lên 6", "lên mười,"; not "tăng lên 6 triệu". */
export const risesToAge = ({ units, i }: Place): boolean => {
  if (units[i]?.lower !== 'lên' || RISES_BEFORE.has(units[i - 1]?.lower ?? '')) return false
  const number = units[i + 1]
  const isTwo = number?.lower === 'mười' && ONES.has(units[i + 2]?.lower ?? '')
  const last = isTwo ? i + 2 : i + 1
  const age = number?.kind === 'number' ? Number(number.lower) : numberInWords({ units, i: last })
  if (age === undefined || age > OLDEST_BY_RISING) return false
  const next = units[last + 1]
  return next === undefined || next.kind === 'mark' || next.kind === 'break' || FOLLOWS_AGE.has(next.lower)
}
