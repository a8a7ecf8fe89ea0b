import type { Unit } from '../readUnits'
import { namesClass } from './namesClass'
import { numberInWords, risesToAge } from './readAgeInWords'

const ADULT = 18 // Luật Trẻ em counts to 16, the Civil Code (art. 21) to 18: the press protects both
const FARTHEST = 16 // units: "(sinh ngày 14/9/2016, học sinh lớp 4)"
const NAMED = new Set(['tên', 'là', 'tên là', 'có tên', 'tên gọi'])
// Of a school or of a university: "nữ sinh lớp 8", "nữ sinh năm hai".
const STUDENTS = new Set(['nữ sinh', 'nam sinh'])
const PUPIL = new Set(['học sinh', 'bé gái', 'bé trai', 'trẻ em'])

// Each a word and the one before it.
const OF_SMALL_CHILDREN: ReadonlyMap<string, string> = new Map([
  ['sinh', 'sơ'],
  ['ấp', 'lồng'],
  ['giáo', 'mẫu'],
  ['trẻ', 'nhà'],
  ['bú', 'còn'],
  ['nôi', 'nằm'],
  ['nôi', 'thôi'],
  ['tuổi', 'đầy'],
  ['mầm non', 'học'],
  ['tiểu học', 'học'],
])

type Place = { units: readonly Unit[]; i: number }

/** What an age right before the name at `i` says: "con gái 7 tuổi tên Minh Châu". */
export const readAgeBefore = ({ units, i }: Place): 'child' | 'adult' | undefined => {
  // "Khi lên 3, Ksor H'Nga …"
  if (units[i - 1]?.lower === ',' && [3, 4].some((back) => risesToAge({ units, i: i - back }))) return 'child'
  const at = NAMED.has(units[i - 1]?.lower ?? '') ? i - 2 : i - 1
  if (endsClass({ units, i: at })) return 'child'
  const number = units[at - 1]
  if (units[at]?.lower !== 'tuổi') return risesToAge({ units, i: at - 1 }) ? 'child' : undefined
  const age = number?.kind === 'number' ? Number(number.lower) : numberInWords({ units, i: at - 1 })
  if (age === undefined) return undefined
  return age < ADULT ? 'child' : 'adult'
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
  const isRelative = units[i - 1]?.lower === 'là' // "mẹ em là Lan": "em" is another
  for (let at = i + 1; at < units.length && at - i <= FARTHEST; at++) {
    const unit = units[at]
    if (unit === undefined || unit.kind === 'break' || unit.lower === '.' || unit.lower === ';') return undefined
    if (namesClass({ units, i: at })) return 'child'
    if (unit.kind === 'run') return undefined
    if (PUPIL.has(unit.lower)) return 'child'
    if (at > i + 1 && OF_SMALL_CHILDREN.get(unit.lower) === units[at - 1]?.lower) return 'child'
    if (unit.lower === 'sinh viên') return 'adult'
    if (!isRelative && isPronoun({ units, i: at })) {
      if (LONG_SINCE.has(units[at - 1]?.lower ?? '')) at = endOfClause({ units, i: at })
      continue
    }
    if (STUDENTS.has(unit.lower) && (units[at - 1]?.kind === 'mark' || units[at - 1]?.lower === 'là')) continue
    if (unit.cue === 'honorific' || unit.cue === 'child' || unit.cue === 'party') return undefined
    if (risesToAge({ units, i: at })) return 'child'
    if (unit.lower === 'tuổi') {
      const age = numberInWords({ units, i: at - 1 })
      if (age !== undefined) return age < ADULT ? 'child' : 'adult'
    }
    if (unit.lower === 'sinh' || unit.lower === 'sn') saysBirth = true
    if (unit.kind !== 'number') continue
    if (units[at + 1]?.lower === 'tuổi') return isYoung({ units, i: at }) ? 'child' : 'adult'
    if (units[at + 1]?.lower === 'tháng' && units[at + 2]?.lower === 'tuổi') return 'child'
    if ((saysBirth || isYearInBrackets({ units, i: at, name: i })) && unit.lower.length === 4)
      return year - Number(unit.lower) < ADULT ? 'child' : 'adult'
  }
  return undefined
}

// "khi em 2 tháng tuổi": told of the past.
const endOfClause = ({ units, i }: Place): number => {
  let at = i
  while (at - i < FARTHEST && (units[at + 1]?.kind === 'word' || units[at + 1]?.kind === 'number')) at++
  return at
}

const PRONOUNS = new Set(['em', 'cháu', 'bé'])
const LONG_SINCE = new Set(['khi', 'lúc', 'năm'])
const LEADS_PRONOUN = new Set([...LONG_SINCE, 'nay', 'hiện', ','])

// "từ khi em học lớp 4, nay em 15 tuổi": the one named before.
const isPronoun = ({ units, i }: Place): boolean => {
  const next = units[i + 1]
  if (!PRONOUNS.has(units[i]?.lower ?? '') || next?.kind === 'run' || next?.kind === 'initials') return false
  return LEADS_PRONOUN.has(units[i - 1]?.lower ?? '')
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
