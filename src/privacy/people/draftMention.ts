import type { Unit } from '../readUnits'
import { HISTORICAL_FIGURES } from '../words/historicalFigures'
import { PLACE_NAMES } from '../words/placeNames'
import { isByline } from './isByline'
import { isCertain } from './isCertain'
import { namesBareWord } from './namesBareWord'
import { readAge, readAgeBefore } from './readAge'
import { readCustody } from './readCustody'
import { type LeftSide, readLeftSide } from './readLeftSide'
import { type Name, readName } from './readName'
import { readQuotedNickname } from './readNickname'
import { type RightSide, readRightSide } from './readRightSide'

/** A name as its own sentence shows it, before the rest of the text is asked. */
export type Draft = {
  /** Index of the unit that holds the name. */
  readonly i: number
  readonly name: Name
  readonly left: LeftSide
  readonly right: RightSide
  readonly age: 'child' | 'adult' | undefined
  /**
   * `party` surely private, `public` an office, profession, by-line or figure of history, `private` called ông or bà, or a full name that
   * nothing else claims; `unclear` to be judged by other mentions.
   */
  readonly verdict: 'placeholder' | 'party' | 'public' | 'private' | 'unclear'
}

type Place = { units: readonly Unit[]; i: number; year: number }

// "48/21 Ông Ích Khiêm", "12 Bà Triệu", "cống Bà Từ"
const isStreetCalledByHonorific = ({ units, i }: Omit<Place, 'year'>): boolean => {
  const title = units[i - 1]
  const before = units[i - 2]
  if (title?.cue !== 'honorific' || before === undefined || title.tokens[0]?.isCapitalised !== true) return false
  return title.start <= before.end + 1 && (before.kind === 'number' || CALLED_AFTER_PEOPLE.has(before.lower))
}

const CALLED_AFTER_PEOPLE = new Set(
  'cống kinh kênh dốc rạch cầu chợ bến đập vàm mương giồng gò trọ quán tiệm ngõ hẻm kiệt xóm ấp ao hồ đèo mũi hòn bãi miếu đìa tòa toà nóc'.split(
    ' ',
  ),
)

/** Judges the capitalised run or initials at `i` by what stands around. Undefined where there is no person's name. */
export const draftMention = ({ units, i, year }: Place): Draft | undefined => {
  const unit = units[i]
  if (unit === undefined || (unit.kind !== 'run' && unit.kind !== 'initials')) return undefined
  // "K45/12" is a house, "A2" a block.
  const next = units[i + 1]
  if (next?.kind === 'number' && next.start === unit.end) return undefined
  if (isLetterOfThing({ unit, before: units[i - 1] })) return undefined
  if (isStreetCalledByHonorific({ units, i })) return undefined
  const around = readLeftSide({ units, i })
  const afterPlace = around.says === 'place' || around.says === 'organisation'
  const isNamed = namesBareWord({ units, i, left: around })
  const isLed = isNamed || (around.says === 'party' && units[i - 1]?.cue === 'party' && unit.tokens.length <= 4)
  const name = withNickname({
    name: readName({ unit, startsAtHead: around.honorific !== '' || isLed, afterPlace, isNamed }),
    end: afterPlace ? undefined : readQuotedNickname({ units, i }),
  })
  if (name === undefined || PLACE_NAMES.has(name.key)) return undefined
  const before = units[i - 1]
  if (before?.kind === 'number' && before.end === unit.start && name.wordsBefore === 0) return undefined // "lớp 6A"
  const left: LeftSide = afterPlace ? { says: endsOffice({ units, i }) ? 'title' : 'nothing', honorific: '' } : around
  const right = readRightSide({ units, i })
  const age = isParent({ units, i })
    ? undefined
    : (readAge({ units, i, year }) ?? readAgeBefore({ units, i }) ?? readCustody({ units, i }))
  return { i, name, left, right, age, verdict: judge({ units, i, name, left, right, age, isNamed }) }
}

const withNickname = ({ name, end }: { name: Name | undefined; end: number | undefined }): Name | undefined =>
  name === undefined || end === undefined ? name : { ...name, end }

const LETTERED = new Set(
  'tháp block tòa toà lô khu dãy nhà cụm sảnh căn phòng nhóm hạng loại khối gan vitamin ô cổng cửa tuyến'.split(' '),
)

// "tháp B", "viêm gan B": the letter of a thing is no person's.
const isLetterOfThing = ({ unit, before }: { unit: Unit; before: Unit | undefined }): boolean =>
  unit.end - unit.start === 1 && before !== undefined && LETTERED.has(before.lower)

// "cháu Yến, con chị Lài, học lớp 1": the age is the child's.
const isParent = ({ units, i }: { units: readonly Unit[]; i: number }): boolean =>
  units[i - 1]?.cue === 'honorific' && ['con', 'con của'].includes(units[i - 2]?.lower ?? '')

const FARTHEST_TITLE = 14

// "Chủ tịch UBND xã Vĩnh Lộc Phan Văn Tuấn": the place's name before the person's doesn't part the office from him.
const endsOffice = ({ units, i }: { units: readonly Unit[]; i: number }): boolean => {
  for (let at = i - 1; at >= 0 && i - at <= FARTHEST_TITLE; at--) {
    const unit = units[at]
    if (unit?.cue === 'title') return true
    if (
      unit === undefined ||
      unit.kind === 'mark' ||
      unit.kind === 'break' ||
      unit.cue === 'party' ||
      unit.cue === 'honorific'
    )
      return false
  }
  return false
}

// Neither a mother nor an old man of that name, nor what bears it, is a private person's: "mẹ Nguyễn Thị Thứ", "cụ Nguyễn Đình Chiểu".
const VENERABLE = new Set(['cụ', 'mẹ', 'người mẹ', 'người con', 'mang tên', 'lấy tên', 'cụ ông', 'cụ bà', 'vợ', 'con'])
const JAILED = new Set(['giam', 'bắt'])

const isOfHistory = ({ name, left }: Pick<Draft, 'name' | 'left'>): boolean =>
  HISTORICAL_FIGURES.has(`${left.honorific} ${name.key}`) ||
  (HISTORICAL_FIGURES.has(name.key) &&
    (VENERABLE.has(left.honorific === '' ? (left.lead ?? '') : left.honorific) || JAILED.has(left.lead ?? '')))

type Evidence = Omit<Draft, 'verdict'> & { units: readonly Unit[]; isNamed: boolean }

const judge = ({ units, i, name, left, right, age, isNamed }: Evidence): Draft['verdict'] => {
  if (name.isPlaceholder) return 'placeholder'
  if (left.says === 'title') return 'public'
  if (isOfHistory({ name, left })) return 'public'
  if (isNamed && left.says !== 'party') return 'private'
  if (left.says === 'party' && (left.honorific !== '' || name.isFull || isNamed))
    return right === 'title' && left.honorific !== '' ? 'public' : 'party'
  if (right === 'title') return 'public'
  if (
    right === 'party' &&
    !(HISTORICAL_FIGURES.has(name.key) && left.honorific === '') &&
    (left.honorific !== '' || name.isFull)
  )
    return 'party'
  if (
    left.says === 'child' ||
    (age === 'child' && name.wordsBefore === 0 && (name.tokens.length > 1 || left.says !== 'nothing'))
  )
    return 'private'
  if (left.honorific !== '' && (right === 'person' || units[i + 1]?.lower === 'ở')) return 'private'
  if (HISTORICAL_FIGURES.has(name.key)) return 'public'
  if (left.honorific !== '') return 'private'
  if (isByline({ units, i })) return 'public'
  if (!name.isFull) return 'unclear'
  return isCertain({ units, i, name, right }) ? 'private' : 'unclear'
}
