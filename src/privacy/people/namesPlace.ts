import type { Unit } from '../readUnits'

type Place = { units: readonly Unit[]; i: number }

const FARTHEST_NAMED = 5 // units

const ALLEYS = new Set(['ngõ', 'ngách', 'hẻm', 'kiệt'])

/** Whether the run at `i` names a street, a school, a prize …: "đường Lê Lợi", "12 Lê Lợi", "quỹ mang tên Vừ A Dính". */
export const namesPlace = ({ units, i }: Place): boolean => {
  const before = units[i - 1]
  if (before?.cue === 'place') return true
  if (before?.lower === 'mang tên') return isNamedAfter({ units, i: i - 1 })
  if (before?.kind === 'mark' && before.lower === '.')
    return isAbbreviation(units[i - 2]) && units[i - 2]?.end === before.start
  if (before?.kind === 'number' && ALLEYS.has(units[i - 2]?.lower ?? '')) return true
  return before?.kind === 'number' && !isNumbered({ units, i: i - 1 })
}

// "TP. Huế", "tx. …"; but "khắp ba tỉnh. Đại khai …" ends a sentence.
const LONGEST_ABBREVIATION = 2
const isAbbreviation = (unit: Unit | undefined): boolean =>
  unit?.cue === 'place' && unit.lower.length <= LONGEST_ABBREVIATION

// "quỹ học bổng mang tên Vừ A Dính"; "tài khoản mang tên …" is a person's.
const isNamedAfter = ({ units, i }: Place): boolean => {
  for (let at = i - 1; at >= 0 && i - at <= FARTHEST_NAMED; at--) {
    if (units[at]?.cue === 'place') return true
    if (units[at]?.kind === 'mark') return false
  }
  return false
}

// "12 Lý Thường Kiệt" is an address, "quận 10 Trương Minh Hoàng" ends an office's name, "năm 2019 Nguyễn Văn Mười" is a date.
const isNumbered = ({ units, i }: Place): boolean => {
  const number = units[i]
  const before = units[i - 1]
  if (before === undefined || number === undefined || number.lower.length > 3) return true
  if (before.kind === 'break' || before.cue === 'place') return true
  return (before.lower === 'số' && units[i - 2]?.cue === 'place') || endsClass({ units, i })
}

// "học sinh lớp 9 Lê Gia Bảo", "lớp 10A2 Lê Gia Bảo"
const endsClass = ({ units, i }: Place): boolean =>
  [1, 2, 3].some(
    (back) => units[i - back]?.lower === 'lớp' && (units[i]?.start ?? 0) - (units[i - back]?.end ?? 0) <= 4,
  )
