import type { Unit } from '../readUnits'
import { LEADS_TO_PERSON } from '../words/personVerbs'
import { COMMON_SURNAMES } from '../words/surnames'
import type { Name } from './readName'
import type { RightSide } from './readRightSide'

type Evidence = { units: readonly Unit[]; i: number; name: Name; right: RightSide }

const FARTHEST_ROLE = 5
// "người bán thuốc Vòng Sy Múi", "ông thợ hồ Lữ Thanh Bạch", "chủ gara Cù Minh Đạo"
const ROLES = new Set('người chủ thợ khách kẻ đứa cậu gã thằng nhóc ông bà anh chị cô chú'.split(' '))

/** Whether a full name that nothing claims is a person's: by its own form, or by a form that may be another's and what stands beside it. */
export const isCertain = ({ units, i, name, right }: Evidence): boolean => {
  if (
    name.wordsBefore === 0 &&
    THINGS.has(
      name.tokens
        .slice(0, 2)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return false
  if (name.isUnmistakable) return true
  const isAtHead = name.wordsBefore === 0 || isAfterSmallWord({ units, i, name })
  if (name.isLikely && isAtHead) return true
  const isSaid = right === 'person' || isLed({ units, i, name }) || (isAtHead && name.wordsBefore === 1)
  if (name.tokens.length >= 3) return isSaid
  if (name.wordsBefore > 0) return false
  const first = name.tokens[0]?.lower ?? ''
  if (PAIRED.has(first)) return isSaid
  return COMMON_SURNAMES.has(first) && right === 'person' && isApart({ units, i, name })
}

// "Theo Tô Hoài Ân": the capital is the sentence's.
const SMALL_WORDS = new Set(
  'theo khi sau do nếu việc còn với cho vì bởi nhờ gặp gọi nhưng bị từ riêng lúc vụ thấy biết'.split(' '),
)

const isAfterSmallWord = ({ units, i, name }: Omit<Evidence, 'right'>): boolean =>
  name.wordsBefore === 1 && !name.isShouted && SMALL_WORDS.has(units[i]?.tokens[0]?.lower ?? '')

const isLed = ({ units, i, name }: Omit<Evidence, 'right'>): boolean => {
  const before = units[i - 1]
  if (isLineOfList({ units, i }) && !name.isShouted) return true
  if (before?.lower === ':') return endsField(units[i + 1]) && !saysWhere({ units, i })
  if (before === undefined || LEADS_TO_PERSON.has(before.lower)) return before !== undefined
  return name.wordsBefore === 0 && hasRole({ units, i })
}

const hasRole = ({ units, i }: { units: readonly Unit[]; i: number }): boolean => {
  const isBetweenCommas = units[i - 1]?.lower === ',' && units[i + 1]?.lower === ','
  for (let at = isBetweenCommas ? i - 2 : i - 1; at >= 0 && i - at <= FARTHEST_ROLE; at--) {
    const unit = units[at]
    if (unit === undefined || (unit.kind !== 'word' && unit.cue !== 'honorific')) return unit?.cue === 'party'
    if (ROLES.has(unit.lower)) return true
  }
  return false
}

const endsField = (unit: Unit | undefined): boolean =>
  unit === undefined || unit.kind === 'mark' || unit.kind === 'break'

// "2. Cao Quý Trọng" alone on its line
const isLineOfList = ({ units, i }: { units: readonly Unit[]; i: number }): boolean =>
  ['.', ')', '-', '/'].includes(units[i - 1]?.lower ?? '') &&
  ((units[i - 2]?.kind ?? 'break') === 'break' ||
    (units[i - 2]?.kind === 'number' && units[i - 3]?.kind === 'break')) &&
  (units[i + 1]?.kind ?? 'break') === 'break'

const WHERE = new Set(
  'nơi địa chỉ chỗ trú quán sở trụ tại điểm xã huyện tỉnh phường thôn quê khu vực đơn vị'.split(' '),
)

// "Địa điểm: Hoàng Su Phì"
const saysWhere = ({ units, i }: { units: readonly Unit[]; i: number }): boolean =>
  [2, 3, 4].some((back) => WHERE.has(units[i - back]?.lower ?? '') || units[i - back]?.cue === 'place')

// Peoples whose names have two parts more often than three: "Thị Nê", "Danh Dũng", "A Blưng", "Ka Hem".
const PAIRED = new Set(
  'a y ka thị danh thạch chau châu điểu giàng thào sùng vừ lừu quàng cà tòng lường ya ma kăn'.split(' '),
)

// Capitalised in headings: "Thi Hành Án Dân Sự", "An Toàn Giao Thông".
const THINGS = new Set(
  'thi hành, thi đua, công an, công nghệ, công nghiệp, công chứng, công ty, công đoàn, công tác, an toàn, an ninh, danh sách, danh mục, phòng chống, phòng ngừa, hồ sơ, quản lý, quản trị, quyền lợi, văn bản, văn phòng, văn hóa, văn hoá, văn kiện, văn miếu, văn chương, văn nghệ, chung cư, chương trình, lãnh đạo, tiêu chuẩn, tiêu dùng, nông thôn, nông nghiệp, nông dân, nông sản, lâm nghiệp, lâm sản, toàn dân, toàn quốc, toàn cầu, hàng hóa, hàng hoá, hàng không, hàng hải, giang hồ, thương mại, mùa vu, mùa xuân, mùa hè, mùa hạ, mùa thu, mùa đông, mùa hoa, mùa vàng, mẫu đơn, mẫu số, cao tốc, cao đẳng, cao học, đồng bằng, đường sắt, đường bộ, thị xã, thị trấn, thị trường, thị nghè, trưng bày, vạn tường, lạc hồng, tiền phong, hoa sen, kim đồng, thiên chúa, vàng bạc, đoàn kết, đoàn thanh, đoàn luật'.split(
    ', ',
  ),
)

// At the beginning of a sentence, before a mark or after what leads to persons: "Trần Tám (SN 1980)", "tuyên Lê Hoà phải".
const isApart = ({ units, i, name }: Omit<Evidence, 'right'>): boolean => {
  const before = units[i - 1]
  const begins = before === undefined || before.kind === 'break' || before.kind === 'mark'
  if (before?.lower === 'và' && units[i - 2]?.kind === 'run') return true
  return begins || units[i + 1]?.kind === 'mark' || isLed({ units, i, name })
}
