import type { Unit } from '../readUnits'

// "học hết lớp 9", "từ khi em học lớp 4": a class of long ago; "dạy lớp 4": a teacher's.
const LONG_AGO = new Set([
  'hết',
  'vấn',
  'hóa',
  'hoá',
  'độ',
  'xong',
  'từ',
  'bỏ',
  'nghỉ',
  'hồi',
  'thời',
  'tới',
  'đến',
  'dạy',
  'nhiệm',
])
const CLASSES = new Set('mầm chồi lá một hai ba bốn năm sáu bảy tám chín mười'.split(' '))
const REACH_BACK = 5

/** Whether the unit at `i` is the number or name of a class that a child attends: "lớp 4", "lớp Một", "lớp Lá". */
export const namesClass = ({ units, i }: { units: readonly Unit[]; i: number }): boolean => {
  const unit = units[i]
  if (unit === undefined || units[i - 1]?.lower !== 'lớp') return false
  if (!CLASSES.has(unit.lower) && !(unit.kind === 'number' && Number(unit.lower) <= 12)) return false
  for (let at = i - 2; at >= 0 && i - at <= REACH_BACK; at--) {
    if (units[at]?.kind !== 'word' && units[at]?.cue !== 'honorific' && units[at]?.cue !== 'child') return true
    if (LONG_AGO.has(units[at]?.lower ?? '')) return false
  }
  return true
}
