import type { Unit } from '../readUnits'
import { namesPlace } from './namesPlace'
import { readName } from './readName'

/**
 * What stands left of a run. `title` an office or profession leads to it, `party` a part in a case or a family, `child` cháu or bé,
 * `honorific` ông or bà alone, `place` and `organisation` the run names such a one, `listed` it follows another name in a list.
 */
export type LeftSide = {
  readonly says: 'title' | 'party' | 'child' | 'honorific' | 'place' | 'organisation' | 'listed' | 'nothing'
  /** The honorific right before the name, in lower case; '' where none. */
  readonly honorific: string
}

type Place = { units: readonly Unit[]; i: number }

const LINKS = new Set(['là', 'gồm', 'tên', 'có', 'của', 'gồm có', 'do', 'với', 'đối', 'cùng', 'số'])
const LINK_MARKS = new Set([':', '-', '–', '—', '“', '"', '(', '.'])
// "tuyên buộc", "khởi tố", "xử phạt": what follows is a party, office or not.
const VERBS_AGAINST = new Set(['buộc', 'tố', 'giam', 'kiện', 'phạt', 'bắt'])
// Between an office's whole name and ông, bà stands one of these: else the office acts upon the person.
const OFFICE_ENDS = new Set([':', '-', '–', '—', ',', 'là'])
const OFFICE_MARKS = new Set(['-', '–', '/', '.', '(', ')', ':'])
const LIST_MARKS = new Set([',', ';', '-', '–', '&'])
const STOP_WORDS = new Set(
  'là đã đang sẽ đến mời gặp vận yêu buộc nói cho với bị được có thì khi mà giao gửi đưa nhận bắt làm việc trong ngày vụ nhà vào ra trên rằng theo nhưng nếu đề nghị thấy hỏi kê biên cưỡng về tuyên xử tiền tài'.split(
    ' ',
  ),
)
const COMPANY_WORDS = new Set(
  'tnhh cp cổ phần thương mại dịch vụ đầu tư xây dựng sản xuất vận tải luật hợp danh một thành viên mtv xnk xuất nhập khẩu du lịch và & - tư vấn phát triển kinh doanh bất động sản quốc tế nội thất cơ khí may mặc nông sản thực phẩm dược phẩm công nghệ truyền thông điện tử thủy hải chế biến tm dv xd đt sx bđs nhân dân luật sư công chứng bưu chính'.split(
    ' ',
  ),
)
const CARERS = new Set([
  'cha',
  'bố',
  'mẹ',
  'ba',
  'má',
  'người cha',
  'người mẹ',
  'mẹ đẻ',
  'bố đẻ',
  'bố mẹ',
  'cha mẹ',
  'gia đình',
])
const LONGEST_OFFICE = 16 // units: "Phó Chủ tịch Thường trực UBND …" with the office's whole name
const LONGEST_COMPANY = 12

/** Reads what leads to the run at `i`. Looks at no more than some 20 units, whatever the text. */
export const readLeftSide = ({ units, i }: Place): LeftSide => {
  let at = i - 1
  const before = units[at]
  let honorific = ''
  if (before?.kind === 'cue' && (before.cue === 'honorific' || before.cue === 'child')) {
    honorific = before.lower
    if (before.cue === 'child') return { says: 'child', honorific }
    at--
  }
  if (honorific === '' && namesPlace({ units, i })) return { says: 'place', honorific }
  if (honorific !== '' && units[at]?.cue === 'place' && before?.tokens[0]?.isCapitalised)
    return { says: 'place', honorific }
  if (honorific === '' && namesOrganisation({ units, i })) return { says: 'organisation', honorific }
  const lead = readLead({ units, i: at })
  if (lead !== undefined) return { says: lead, honorific }
  const endsApart = honorific === '' || OFFICE_ENDS.has(units[at]?.lower ?? '')
  if (endsApart && leadsOffice({ units, i: units[at]?.lower === 'là' ? at - 1 : at }))
    return { says: 'title', honorific }
  if (isListed({ units, i: at })) return { says: 'listed', honorific }
  return { says: honorific === '' ? 'nothing' : 'honorific', honorific }
}

const namesOrganisation = ({ units, i }: Place): boolean => {
  for (let at = i - 1; at >= 0 && i - at <= LONGEST_COMPANY; at--) {
    const unit = units[at]
    if (unit === undefined) return false
    if (unit.cue === 'organisation') return true
    const isCompanyWord =
      unit.kind === 'acronym' || COMPANY_WORDS.has(unit.lower) || COMPANY_WORDS.has(unit.tokens[0]?.lower ?? '')
    if (!isCompanyWord) return false
  }
  return false
}

const readLead = ({ units, i }: Place): 'title' | 'party' | 'child' | undefined => {
  let at = i
  let hasLink = false
  for (let skipped = 0; skipped < 4; skipped++, at--) {
    if (!isLink({ units, i: at })) break
    hasLink = true
  }
  if (hasIntroducedHimself({ units, i })) return 'party'
  const cue = units[at]?.cue
  // "cha đứa bé là …": not the child's name.
  if (cue === 'child' && hasLink && isOfChild({ units, i: at })) return 'party'
  if (cue === 'child') return hasLink && units[at]?.lower === 'cháu' ? 'party' : 'child' // "cháu là …": a nephew of any age
  if (cue === 'title') return cue
  if (i === at && VERBS_AGAINST.has(units[at]?.lower ?? '')) return 'party'
  if (cue !== 'party') return undefined
  return hasLink && isOfSomebody({ units, i: at }) && leadsOffice({ units, i: at - 2 }) ? 'title' : 'party'
}

// "Tôi, Trần Văn Mười, …"
const hasIntroducedHimself = ({ units, i }: Place): boolean =>
  units[i]?.lower === ',' && ['tôi', 'chúng tôi'].includes(units[i - 1]?.lower ?? '')

const isOfChild = ({ units, i }: Place): boolean =>
  [1, 2, 3].some((back) => units[i - back]?.cue === 'party' && CARERS.has(units[i - back]?.lower ?? ''))

// "ThS. …", "Người làm đơn\n…": a full stop or a new line links only what it usually stands between.
const isLink = ({ units, i }: Place): boolean => {
  const unit = units[i]
  if (unit === undefined) return false
  if (unit.lower === '.') return units[i - 1]?.cue === 'title'
  if (unit.kind === 'break') return units[i - 1]?.cue === 'party'
  return LINKS.has(unit.lower) || (unit.kind === 'mark' && LINK_MARKS.has(unit.lower))
}

// "Luật sư của bị đơn là ông …": the name is the lawyer's.
const isOfSomebody = ({ units, i }: Place): boolean => ['của', 'cho'].includes(units[i - 1]?.lower ?? '')

const leadsOffice = ({ units, i }: Place): boolean => {
  for (let at = i; at >= 0 && i - at < LONGEST_OFFICE; at--) {
    const unit = units[at]
    if (unit === undefined || unit.kind === 'break') return false
    if (unit.cue === 'title') return at === i || isOfficeName(units[at + 1])
    if (unit.cue === 'party' || unit.cue === 'honorific' || unit.cue === 'child') return false
    if (unit.kind === 'word' && STOP_WORDS.has(unit.lower)) return false
    if (at < i && isPersonsName({ units, i: at })) return false
    if (unit.kind === 'mark' && !OFFICE_MARKS.has(unit.lower) && at < i) return false
    if (unit.lower === '.' && units[at - 1]?.kind !== 'cue' && units[at - 1]?.kind !== 'acronym') return false
  }
  return false
}

const OFFICE_WORDS = new Set(
  'bào bảo biện ghi chính phụ thường kiêm phòng ban bộ vụ sở ủy uỷ liên tỉnh thành hội nhà toàn cấp phiên quốc đoàn đảng tòa toà viện khu sơ trung cao huyện quận xã phường tư'.split(
    ' ',
  ),
)

const isPersonsName = ({ units, i }: Place): boolean => {
  const unit = units[i]
  const before = units[i - 1]?.cue
  return (
    unit?.kind === 'run' &&
    before !== 'place' &&
    before !== 'organisation' &&
    readName({ unit })?.isUnmistakable === true
  )
}

const isOfficeName = (unit: Unit | undefined): boolean => {
  if (unit === undefined) return false
  if (unit.cue === 'organisation' || unit.cue === 'place' || unit.cue === 'title') return true
  return unit.kind === 'acronym' || unit.kind === 'run' || OFFICE_WORDS.has(unit.lower)
}

const isListed = ({ units, i }: Place): boolean => {
  const unit = units[i]
  if (unit === undefined) return false
  return unit.lower === 'và' || unit.lower === 'cùng' || (unit.kind === 'mark' && LIST_MARKS.has(unit.lower))
}
