import type { Unit } from '../readUnits'

const ADULT = 18 // Luật Trẻ em counts to 16, the Civil Code (art. 21) to 18: the press protects both
const FARTHEST = 12 // units: "(sinh ngày 14/9/2016, học sinh lớp 4)"
const NAMED = new Set(['tên', 'là', 'tên là', 'có tên', 'tên gọi'])
const PUPIL = new Set(['học sinh', 'bé gái', 'bé trai', 'trẻ em'])

// Each a word and the one before it.
const OF_SMALL_CHILDREN: ReadonlyMap<string, string> = new Map([
  ['sinh', 'sơ'],
  ['ấp', 'lồng'],
  ['giáo', 'mẫu'],
  ['trẻ', 'nhà'],
  ['bú', 'còn'],
  ['nôi', 'nằm'],
])

type Place = { units: readonly Unit[]; i: number }

/** What an age right before the name at `i` says: "con gái 7 tuổi tên Minh Châu". */
export const readAgeBefore = ({ units, i }: Place): 'child' | 'adult' | undefined => {
  const at = NAMED.has(units[i - 1]?.lower ?? '') ? i - 2 : i - 1
  if (endsClass({ units, i: at })) return 'child'
  const number = units[at - 1]
  if (units[at]?.lower !== 'tuổi' || number?.kind !== 'number') return undefined
  return Number(number.lower) < ADULT ? 'child' : 'adult'
}

// "nam sinh lớp 9 Lê Gia Bảo", "lớp 9A Lê Gia Bảo" (the A is taken into the name's run)
const endsClass = ({ units, i }: Place): boolean => {
  for (let at = i; i - at < 3; at--) if (units[at]?.lower === 'lớp') return i > at && units[at + 1]?.kind === 'number'
  return false
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
    if (at > i + 1 && OF_SMALL_CHILDREN.get(unit.lower) === units[at - 1]?.lower) return 'child'
    if (unit.lower === 'sinh viên') return 'adult'
    if (unit.cue === 'honorific' || unit.cue === 'child' || unit.cue === 'party') return undefined
    if (unit.lower === 'sinh' || unit.lower === 'sn') saysBirth = true
    if (unit.kind !== 'number') continue
    if (units[at + 1]?.lower === 'tuổi') return isYoung({ units, i: at }) ? 'child' : 'adult'
    if (units[at + 1]?.lower === 'tháng' && units[at + 2]?.lower === 'tuổi') return 'child'
    if (units[at - 1]?.lower === 'lớp' && Number(unit.lower) <= 12) return 'child'
    if ((saysBirth || isYearInBrackets({ units, i: at, name: i })) && unit.lower.length === 4)
      return year - Number(unit.lower) < ADULT ? 'child' : 'adult'
  }
  return undefined
}

const NOT_YET = new Set(['dưới', 'chưa', 'khi', 'đến', 'tới'])

// "dưới 18 tuổi", "chưa đủ 18 tuổi", "đến khi đủ 18 tuổi"
const isYoung = ({ units, i }: Place): boolean => {
  const before = units[i - 1]?.lower
  const word = before === 'đủ' || before === 'tròn' ? units[i - 2]?.lower : before
  return Number(units[i]?.lower) < ADULT || (units[i]?.lower === String(ADULT) && NOT_YET.has(word ?? ''))
}

// "con trai Lê Gia Bảo (2015)"
const isYearInBrackets = ({ units, i, name }: Place & { name: number }): boolean =>
  i === name + 2 && units[i - 1]?.lower === '(' && units[i + 1]?.lower === ')'
