import type { Unit } from '../readUnits'

const ADULT = 18 // Luật Trẻ em counts to 16, the Civil Code (art. 21) to 18: the press protects both
const FARTHEST = 12 // units: "(sinh ngày 14/9/2016, học sinh lớp 4)"
const NAMED = new Set(['tên', 'là', 'tên là', 'có tên', 'tên gọi'])
const PUPIL = new Set(['học sinh', 'bé gái', 'bé trai', 'trẻ em'])

type Place = { units: readonly Unit[]; i: number }

/** What an age right before the name at `i` says: "con gái 7 tuổi tên Minh Châu". */
export const readAgeBefore = ({ units, i }: Place): 'child' | 'adult' | undefined => {
  const at = NAMED.has(units[i - 1]?.lower ?? '') ? i - 2 : i - 1
  const number = units[at - 1]
  if (units[at]?.lower !== 'tuổi' || number?.kind !== 'number') return undefined
  return Number(number.lower) < ADULT ? 'child' : 'adult'
}

/**
 * Whether the words after the name at `i` say that its bearer is under 18: an age, a year of birth (reckoned to `year`), "học sinh".
 * Undefined where they say nothing. Looks no farther than the next name.
 */
export const readAge = ({
  units,
  i,
  year,
}: {
  units: readonly Unit[]
  i: number
  year: number
}): 'child' | 'adult' | undefined => {
  let saysBirth = false
  for (let at = i + 1; at < units.length && at - i <= FARTHEST; at++) {
    const unit = units[at]
    if (unit === undefined || unit.kind === 'break' || unit.kind === 'run' || unit.lower === '.' || unit.lower === ';')
      return undefined
    if (PUPIL.has(unit.lower)) return 'child'
    if (unit.lower === 'sinh viên') return 'adult'
    if (unit.cue === 'honorific' || unit.cue === 'child' || unit.cue === 'party') return undefined
    if (unit.lower === 'sinh' || unit.lower === 'sn') saysBirth = true
    if (unit.kind !== 'number') continue
    if (units[at + 1]?.lower === 'tuổi') return Number(unit.lower) < ADULT ? 'child' : 'adult'
    if (units[at - 1]?.lower === 'lớp' && Number(unit.lower) <= 12) return 'child'
    if (unit.lower === '18' && units[at - 1]?.lower === 'dưới') return 'child'
    if (saysBirth && unit.lower.length === 4) return year - Number(unit.lower) < ADULT ? 'child' : 'adult'
  }
  return undefined
}
