import type { Unit } from '../readUnits'
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
const VERBS_OF_PEOPLE = new Set(
  'khai vay trú ngụ sinh sn cư tạm thường bỏ nợ trốn kể cầm mượn chết đánh mua bán nói kiện thừa cùng chuyển trộm cướp lừa điều phải bị đã không chưa đang có cho yêu thế nghẹn bật tử nhắn gọi rủ đòi gửi ký thuê lái rút vung lao nhảy thú giết hiếp xông trình gây tông nghiện uống ngồi đứng khóc ngủ dậy mặc ôm bế chở dắt quen cưới ly sống hành chửi mắng dọa đe tát đấm đá gặp lén leo trèo trộm ngã ngất tỉnh hôn nhiễm mắc ốm gãy chấn suy viêm liệt vỡ dập phát báo vội tìm khởi hứa sụt thở mồ'.split(
    ' ',
  ),
)
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
  if (isOpen && cue === 'title' && !isOfNextName({ units, i: at })) return 'title'
  if (isOpen && cue === 'party' && units[at + 1]?.kind !== 'run' && units[at + 1]?.cue !== 'honorific') return 'party'
  return isFollowedLikePerson({ units, i: i + 1 }) ? 'person' : 'nothing'
}

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

const isFollowedLikePerson = ({ units, i }: Place): boolean => {
  const next = units[i]
  if (next === undefined) return false
  if (next.kind === 'word') return VERBS_OF_PEOPLE.has(next.lower)
  if (next.kind !== 'mark') return false
  const inside = units[i + 1]
  if (LEADS_TO_HOME.has(next.lower) && HAMLETS.has(inside?.lower ?? '')) return true
  if (next.lower !== '(' && next.lower !== ',') return false
  if (inside?.kind === 'number') return units[i + 2]?.lower === 'tuổi'
  return (
    inside?.kind === 'word' &&
    ['trú', 'ngụ', 'sinh', 'sn', 'tức', 'cư', 'thường', 'tạm', 'quê', 'hktt'].includes(inside.lower)
  )
}
