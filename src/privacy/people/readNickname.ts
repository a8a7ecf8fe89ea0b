import type { Unit } from '../readUnits'

type Place = { units: readonly Unit[]; i: number }

const OPENING = new Set(['“', '"'])
const CLOSING = new Set(['”', '"'])
const LONGEST = 4 // units: "Xì-po"
// Whom southerners call by the order of birth: "Sáu Đởm", "Út Nhựt"; "Ba Đình" is a place.
const ORDERS = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười', 'út', 'cả', 'thím', 'dì'])
const PLACES_BY_ORDER = new Set(
  'ba đình, ba vì, ba tri, ba tơ, ba bể, ba chẽ, ba chúc, ba lan, ba đồn, ba rạng, ba hàng, năm căn, bảy núi, bảy hiền, tư nghĩa, tư pháp, cả mau, hai bà trưng, chín rồng, ba na, mười hai'.split(
    ', ',
  ),
)

/** Where a nickname in quotation marks ends that follows the name at `i`: "Tài “Xì-po”". Undefined where none follows. */
export const readQuotedNickname = ({ units, i }: Place): number | undefined => {
  const name = units[i]
  const opening = units[i + 1]
  const first = units[i + 2]
  if (name === undefined || opening === undefined || first === undefined) return undefined
  if (!OPENING.has(opening.lower) || opening.start !== name.end + 1 || first.start !== opening.end) return undefined
  for (let at = i + 3; at - i <= LONGEST + 2; at++) {
    const unit = units[at]
    if (unit === undefined || unit.kind === 'break') return undefined
    if (CLOSING.has(unit.lower)) return first.kind === 'run' || at === i + 3 ? unit.end : undefined
  }
  return undefined
}

/** Whether the run at `i` begins like "Sáu Đởm", of two words. */
export const isNameByOrder = (unit: Unit | undefined): boolean =>
  unit?.kind === 'run' &&
  unit.tokens.length === 2 &&
  ORDERS.has(unit.tokens[0]?.lower ?? '') &&
  !PLACES_BY_ORDER.has(unit.lower) &&
  unit.tokens[1]?.kind === 'word'

/** Whether the run at `i` stands in brackets of its own after a name as its other form: "Trần Văn Sáu (Sáu Đờn)". */
export const isBracketedNickname = ({ units, i }: Place): boolean => {
  const unit = units[i]
  const name = units[i - 2]
  if (units[i - 1]?.lower !== '(' || units[i + 1]?.lower !== ')' || name?.kind !== 'run' || unit === undefined)
    return false
  const given = name.tokens.at(-1)?.lower
  return isNameByOrder(unit) || (unit.tokens.length === 2 && unit.tokens.some((token) => token.lower === given))
}
