import type { Unit } from '../readUnits'

const CHILDREN = new Set(['con', 'con trai', 'con gái', 'con nuôi', 'con riêng', 'con đẻ'])
const LINKS = new Set(['là', 'tên', 'tên là', ':', 'có tên'])
const MOST_LINKS = 3
const TAKEN = new Set(['giao', 'thăm', 'nuôi', 'giành', 'đón'])
// Each a word and the one before it: only a child is given into custody, supported or visited.
const CUSTODY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['dưỡng', new Set(['nuôi', 'cấp'])],
  ['nuôi', new Set(['tiếp', 'quyền', 'mẹ', 'bố', 'cha', 'vợ', 'chồng', 'tôi', 'anh', 'chị', 'ông', 'bà', 'được'])],
  ['con', TAKEN],
  ['con trai', TAKEN],
  ['con gái', TAKEN],
  ['con chung', TAKEN],
])
const REACH = 25 // units to either side

/**
 * Whether "con", "con trai" … leads to the name at `i` and its sentence speaks of custody, support or visits: such a son or daughter is a
 * minor though no age is said (Luật Hôn nhân và gia đình art. 81, 82).
 */
export const readCustody = ({ units, i }: { units: readonly Unit[]; i: number }): 'child' | undefined => {
  let lead = i - 1
  while (i - lead <= MOST_LINKS && LINKS.has(units[lead]?.lower ?? '')) lead--
  if (!CHILDREN.has(units[lead]?.lower ?? '')) return undefined
  const isSaid = [-1, 1].some((step) => saysCustody({ units, i, step }))
  return isSaid ? 'child' : undefined
}

const saysCustody = ({ units, i, step }: { units: readonly Unit[]; i: number; step: number }): boolean => {
  for (let at = i; Math.abs(at - i) <= REACH; at += step) {
    const unit = units[at]
    if (unit === undefined || unit.kind === 'break' || unit.lower === '.' || unit.lower === ';') return false
    if (CUSTODY.get(unit.lower)?.has(units[at - 1]?.lower ?? '')) return true
  }
  return false
}
