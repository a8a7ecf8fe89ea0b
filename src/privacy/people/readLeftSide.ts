import type { Unit } from '../readUnits'
import { leadsOffice } from './leadsOffice'
import { namesPlace } from './namesPlace'
import { type Naming, readLead } from './readLead'
import { readName } from './readName'
import { readQuotedNickname } from './readNickname'

/**
 * What stands left of a run. `title` an office or profession leads to it, `party` a part in a case or a family, `child` cháu or bé,
 * `honorific` ông or bà alone, `place` and `organisation` the run names such a one, `listed` it follows another name in a list.
 */
export type LeftSide = {
  readonly says: 'title' | 'party' | 'child' | 'honorific' | 'place' | 'organisation' | 'listed' | 'nothing'
  /** The honorific right before the name, in lower case; '' where none. */
  readonly honorific: string
  /** The word of the part that leads to the name ("bị cáo"), in lower case. */
  readonly lead?: string
  /** Whether after that word even a bare word is a name. */
  readonly naming?: Naming
}

type Place = { units: readonly Unit[]; i: number }

// Between an office's whole name and ông, bà stands one of these: else the office acts upon the person.
const OFFICE_ENDS = new Set([':', '-', '–', '—', ',', 'là'])
const LIST_MARKS = new Set([',', ';', '-', '–', '&'])
const COMPANY_WORDS = new Set(
  'tnhh cp cổ phần thương mại dịch vụ đầu tư xây dựng sản xuất vận tải luật hợp danh một thành viên mtv xnk xuất nhập khẩu du lịch và & - tư vấn phát triển kinh doanh bất động sản quốc tế nội thất cơ khí may mặc nông sản thực phẩm dược phẩm công nghệ truyền thông điện tử thủy hải chế biến tm dv xd đt sx bđs nhân dân luật sư công chứng bưu chính'.split(
    ' ',
  ),
)
const LONGEST_COMPANY = 12

/** Reads what leads to the run at `i`. Looks at no more than some 20 units, whatever the text. */
export const readLeftSide = ({ units, i }: Place): LeftSide => {
  let at = i - 1
  if (isQuotedHonorific({ units, i })) return { says: 'honorific', honorific: units[i - 2]?.lower ?? '' }
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
  // "Văn phòng Công chứng Lê Ngọc Hân thành Lê Ngọc Hà"
  if (before?.lower === 'thành' && units[at - 1]?.kind === 'run' && namesOrganisation({ units, i: at - 1 }))
    return { says: 'organisation', honorific }
  if (isShop({ units, i })) return { says: 'nothing', honorific: '' }
  const lead = readLead({ units, i: at })
  if (lead !== undefined) return { says: lead.says, honorific, lead: lead.word, naming: lead.naming }
  const endsApart = honorific === '' || OFFICE_ENDS.has(units[at]?.lower ?? '')
  if (endsApart && leadsOffice({ units, i: units[at]?.lower === 'là' ? at - 1 : at }))
    return { says: 'title', honorific }
  if (isListed({ units, i: at })) return { says: 'listed', honorific }
  return { says: honorific === '' ? 'nothing' : 'honorific', honorific }
}

// "Quán bún bà Tuyết": how a shop is called; but "quán của bà Tuyết".
const SHOPS = new Set(['quán', 'tiệm'])
const isShop = ({ units, i }: Place): boolean => {
  const title = units[i - 1]
  if (title?.cue !== 'honorific' || units[i]?.tokens.length !== 1) return false
  return [2, 3].some(
    (back) => SHOPS.has(units[i - back]?.lower ?? '') && units.slice(i - back + 1, i - 1).every(isPlainWord),
  )
}
const isPlainWord = (unit: Unit): boolean => unit.kind === 'word' && unit.lower !== 'của'

// 'tin lời "thầy"' Cù Huy Bản'
const isQuotedHonorific = ({ units, i }: Place): boolean =>
  ['”', '"'].includes(units[i - 1]?.lower ?? '') &&
  units[i - 2]?.cue === 'honorific' &&
  ['“', '"'].includes(units[i - 3]?.lower ?? '')

const namesOrganisation = ({ units, i }: Place): boolean => {
  // 'nhóm Tài "Xì-po"'
  if (units[i - 1]?.lower === 'nhóm' && readQuotedNickname({ units, i }) !== undefined) return false
  for (let at = i - 1; at >= 0 && i - at <= LONGEST_COMPANY; at--) {
    const unit = units[at]
    if (unit === undefined) return false
    if (unit.cue === 'organisation') return !(unit.lower === 'ngân hàng' && at === i - 1 && isClerk({ units, i }))
    const isCompanyWord =
      unit.kind === 'acronym' || COMPANY_WORDS.has(unit.lower) || COMPANY_WORDS.has(unit.tokens[0]?.lower ?? '')
    if (!isCompanyWord) return false
  }
  return false
}

// "nhân viên ngân hàng Vưu Khải Minh": no bank is called so.
const isClerk = ({ units, i }: Place): boolean => {
  const unit = units[i]
  const name = unit === undefined ? undefined : readName({ unit })
  return (
    units[i - 1]?.tokens[0]?.isCapitalised === false && name !== undefined && (name.isUnmistakable || name.isLikely)
  )
}

const isListed = ({ units, i }: Place): boolean => {
  const unit = units[i]
  if (unit === undefined) return false
  return unit.lower === 'và' || unit.lower === 'cùng' || (unit.kind === 'mark' && LIST_MARKS.has(unit.lower))
}
