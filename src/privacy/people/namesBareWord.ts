import type { Unit } from '../readUnits'
import { LEADS_TO_PERSON, VERBS_OF_PEOPLE } from '../words/personVerbs'
import type { LeftSide } from './readLeftSide'
import { isBracketedNickname, isNameByOrder, readQuotedNickname } from './readNickname'
import { leadsHome } from './readRightSide'

type Place = { units: readonly Unit[]; i: number; left: LeftSide }

// "vợ Giám đốc", "bị đơn: Không có": capitalised and no names; alone neither are "chồng Mỹ", "nạn nhân Da cam".
const NO_NAMES = new Set(
  'giám tổng bộ hội ban đảng phó trưởng cựu chất không có chưa vắng đã đài theo sinh số địa nơi trú ngày tòa toà nhà nước khu doanh người cơ sở tỉnh huyện xã phường quận zalo facebook tiktok'.split(
    ' ',
  ),
)
const NO_NAMES_ALONE = new Set(
  'công quân việt mỹ tây tàu lào hàn pháp nhật đức trung úc nga anh thái da hiện thành thi chính'.split(' '),
)
const LONGEST = 4

/**
 * Whether the run at `i` must be a name though it begins with no family name that is known: "bị cáo Phúc", "em rể Sính Dỉ Gai",
 * "Họ và tên: Mohamach Rosa,", "Trần Văn Sáu (Sáu Đờn)".
 */
export const namesBareWord = ({ units, i, left }: Place): boolean => {
  const unit = units[i]
  if (unit?.kind !== 'run' || unit.tokens.length > LONGEST) return false
  if (left.says !== 'place' && units[i + 1]?.lower === 'ơi') return true
  if (isBracketedNickname({ units, i }) || isListedWithHome({ units, i })) return true
  const first = unit.tokens[0]?.lower ?? ''
  if (first === 'sinh' && units[i - 1]?.lower === 'tên' && units[i + 1]?.kind === 'word') return left.says === 'party'
  if (NO_NAMES.has(first) || (unit.tokens.length === 1 && NO_NAMES_ALONE.has(first))) return false
  if (left.says === 'nothing' || left.says === 'listed')
    return isCalledByOrder({ units, i }) || isNicknamed({ units, i }) || isAged({ units, i })
  if (left.says !== 'party') return false
  if (left.naming === 'word' || (left.honorific === '' && isNameByOrder(unit))) return true
  if (readQuotedNickname({ units, i }) !== undefined) return true
  return left.naming === 'field' && unit.tokens.length >= 2 && endsField(units[i + 1])
}

// "… có Út Nhựt và Sáu Đởm", "Sáu Đởm khai"
const isCalledByOrder = ({ units, i }: Omit<Place, 'left'>): boolean => {
  if (!isNameByOrder(units[i])) return false
  const before = units[i - 1]?.lower ?? ''
  return (
    LEADS_TO_PERSON.has(before) || before === 'có' || before === 'và' || VERBS_OF_PEOPLE.has(units[i + 1]?.lower ?? '')
  )
}

// What else than people is called something in quotation marks.
const WORKS = new Set(
  'phim sách bài báo quán vở truyện bộ tờ vụ cụm từ chữ câu ảnh clip video ca trang nhóm hội kênh app zalo facebook tiktok fanpage chuyện lệnh tin loại luật tiệm shop web ứng'.split(
    ' ',
  ),
)

// "Tài “Xì-po” cầm đầu"; but "Phim “Mai” thu …"
const isNicknamed = ({ units, i }: Omit<Place, 'left'>): boolean => {
  const end = readQuotedNickname({ units, i })
  const after = end === undefined ? undefined : units.slice(i + 3, i + 8).find(({ start }) => start > end)
  return VERBS_OF_PEOPLE.has(after?.lower ?? '') && !WORKS.has(units[i]?.lower ?? '')
}

const SENTENCE_ENDS = new Set(['.', '!', '?', '…', '”', '"', ';'])

// "Tình, 35 tuổi, khóc": nothing else has an age; but "quê Thanh Xuân, 35 tuổi"
const isAged = ({ units, i }: Omit<Place, 'left'>): boolean => {
  const before = units[i - 1]
  const begins = before === undefined || before.kind === 'break' || SENTENCE_ENDS.has(before.lower)
  if (!begins && !LEADS_TO_PERSON.has(before.lower)) return false
  return (
    [',', '('].includes(units[i + 1]?.lower ?? '') && units[i + 2]?.kind === 'number' && units[i + 3]?.lower === 'tuổi'
  )
}

const BULLETS = new Set(['-', '–', '•', '+', '*', '.', ')', '/'])

// "- Bo Bo Hùng, thôn Ma O": a line of a list.
const isListedWithHome = ({ units, i }: Omit<Place, 'left'>): boolean =>
  BULLETS.has(units[i - 1]?.lower ?? '') &&
  ((units[i - 2]?.kind ?? 'break') === 'break' ||
    (units[i - 2]?.kind === 'number' && (units[i - 3]?.kind ?? 'break') === 'break')) &&
  leadsHome({ units, i: i + 1 })

const endsField = (unit: Unit | undefined): boolean =>
  unit === undefined || unit.kind === 'mark' || unit.kind === 'break'
