import type { Unit } from '../readUnits'
import { VERBS_OF_PEOPLE } from '../words/personVerbs'
import { readName } from './readName'

/** What stands right of a name: an office in apposition, a private person's part, or what only a private person's name is followed by. */
export type RightSide = 'title' | 'party' | 'person' | 'nothing'

type Place = { units: readonly Unit[]; i: number }

const APPOSITION_MARKS = new Set([',', '-', '–', '—', '(', '“', '"'])
const APPOSITION_WORDS = new Set(
  'là hiện đang nguyên giữ chức vụ quyền làm được bổ nhiệm phân công nhận với vai trò nay vừa mới tân phó thường trực phụ trách bầu truy tặng phong danh hiệu'.split(
    ' ',
  ),
)
// "Bà Na được chấp hành viên mời": the office is another's.
const ACTED_ON = new Set(['được', 'với'])
const APPOINTING = new Set(['nhiệm', 'cử', 'phong'])
const LONGEST_APPOSITION = 8
const LONGEST_OFFICE = 14

/** Reads what follows the name at `i`. Looks at no more than some 25 units, whatever the text. */
export const readRightSide = ({ units, i }: Place): RightSide => {
  let at = i + 1
  let isOpen = false
  for (let skipped = 0; skipped < LONGEST_APPOSITION; skipped++, at++) {
    const unit = units[at]
    if (unit === undefined) break
    const isMark = unit.kind === 'mark' && APPOSITION_MARKS.has(unit.lower)
    if (!isMark && !APPOSITION_WORDS.has(unit.lower)) break
    isOpen = true
  }
  const cue = units[at]?.cue
  const isActedOn = ACTED_ON.has(units[at - 1]?.lower ?? '') && !isAppointed({ units, i: at })
  if (isOpen && cue === 'title' && !isActedOn && !isOfNextName({ units, i: at })) return 'title'
  if (
    isOpen &&
    cue === 'party' &&
    !isLabel(units[at]) &&
    units[at + 1]?.kind !== 'run' &&
    units[at + 1]?.cue !== 'honorific'
  )
    return 'party'
  return isFollowedLikePerson({ units, i: i + 1 }) ? 'person' : 'nothing'
}

// "MẪU ĐƠN – Họ và tên": a field of a form, nobody's part.
const isLabel = (unit: Unit | undefined): boolean => /tên/u.test(unit?.lower ?? '')

// "được Bộ trưởng bổ nhiệm làm Cục trưởng"
const isAppointed = ({ units, i }: Place): boolean =>
  units.slice(i + 1, i + 6).some(({ lower }) => APPOINTING.has(lower))

// "…, Chủ tịch UBND xã Phan Văn Tuấn cho biết": the office belongs to the name after it.
const isOfNextName = ({ units, i }: Place): boolean => {
  for (let at = i + 1; at < units.length && at - i < LONGEST_OFFICE; at++) {
    const unit = units[at]
    if (unit === undefined || unit.kind === 'mark' || unit.kind === 'break') return false
    if (unit.cue === 'honorific') return at === i + 1
    if (unit.kind !== 'run') continue
    const before = units[at - 1]
    const afterPlace = before?.cue === 'place' || before?.cue === 'organisation' || before?.kind === 'number'
    const name = readName({ unit, afterPlace })
    if (name?.isFull && (name.isUnmistakable || at === i + 1)) return true
  }
  return false
}

// "Lý Tả Mẩy – thôn Tả Chải", "Giàng Chù (bản Háng)": people are listed so with where they live.
const LEADS_TO_HOME = new Set(['(', '–', '-', '—'])
const HAMLETS = new Set([
  'thôn',
  'ấp',
  'xóm',
  'bản',
  'buôn',
  'bôn',
  'bon',
  'làng',
  'khóm',
  'khối',
  'tổ',
  'khu phố',
  'tổ dân phố',
  'ngõ',
  'hẻm',
])

const SAID_OF_PEOPLE = new Set(
  'trú ngụ sinh sn ns tức tự cư thường tạm quê hktt cccd cmnd cmt đt sđt đtdđ hiện kêu nói khai kể thấy bị'.split(' '),
)

/** Whether the mark at `i` leads to the hamlet where somebody lives. */
export const leadsHome = ({ units, i }: Place): boolean =>
  (LEADS_TO_HOME.has(units[i]?.lower ?? '') || units[i]?.lower === ',') && HAMLETS.has(units[i + 1]?.lower ?? '')

const isFollowedLikePerson = ({ units, i }: Place): boolean => {
  const next = units[i]
  if (next === undefined) return false
  if (next.kind === 'word') return VERBS_OF_PEOPLE.has(next.lower)
  if (next.kind !== 'mark') return false
  const inside = units[i + 1]
  if (LEADS_TO_HOME.has(next.lower) && HAMLETS.has(inside?.lower ?? '')) return true
  if (next.lower !== '(' && next.lower !== ',') return false
  if (next.lower === '(' && inside?.lower === 'ở') return true
  if (inside?.kind === 'number') return units[i + 2]?.lower === 'tuổi'
  return inside !== undefined && SAID_OF_PEOPLE.has(inside.lower)
}
