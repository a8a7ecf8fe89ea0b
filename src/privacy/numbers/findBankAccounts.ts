import type { Span } from '../Finding'
import type { Reading } from '../Reading'
import { isOfOffice } from './isOfOffice'

// "711A…": VietinBank's numbers of old.
const NUMBER = '(?<number>\\d{3}[A-Z]\\d{7,10}|\\d(?:[ .-]?\\d){5,18})(?![\\d*]|[ .-]?[xX*]{2}|[/-]\\p{L}|\\.\\d)'
const SAID = new RegExp(
  `(?<!\\p{L})(?:số tài khoản|tài khoản|số tk|stk|tk)(?!\\p{L})(?<gap>[^\\d\\n;]{0,45}?)(?<!\\d[.,]?)${NUMBER}`,
  'giu',
)
const BANK =
  '(?:vietcombank|techcombank|vietinbank|agribank|bidv|mbbank|mb bank|mb|acb|sacombank|vpbank|tpbank|vib|shb|hdbank|ocb|msb|seabank|lpbank|eximbank|ngân hàng)'
const AT_BANK = new RegExp(
  `(?<![\\p{L}\\d/.,-])(?<number>\\d(?:[ .-]?\\d){7,18})(?= ?[(,–-]? ?(?:(?:mở )?tại |ở |của )?${BANK}(?!\\p{L}))`,
  'giu',
)

const NO_ACCOUNT = /số dư|số tiền|\d|zalo|facebook|telegram|viber|tiktok|mạng xã hội|điện thoại|đt|biên lai/iu
const MONEY = /^\s*(?:đồng|đ(?!\p{L})|vnđ|vnd|usd|triệu|tỷ|tỉ|nghìn|ngày)/iu
const TREASURY = /^[^.\n]{0,60}(?:kho bạc|tạm giữ|tạm gửi|chi cục|cục thads|cơ quan thi hành án)/iu
/** ", Vietcombank chi nhánh Đắk Lắk, chủ tài khoản: Quỹ …" */
const ORGANISATIONS_AFTER =
  /^[^.;\n]{0,70}(?:chủ tài khoản|chủ tk|tên tài khoản|đơn vị (?:thụ )?hưởng|đơn vị nhận)(?: là)?:? ?(?:quỹ|hội|ban|báo|công ty|đài|trung tâm|chi cục|cục|ubnd|tòa|toà|trường|bệnh viện|chùa|nhà thờ|văn phòng|ngân hàng|hợp tác xã)(?!\p{L})/iu
const OFFICE_ACCOUNT = /(?:tạm giữ|tạm gửi|tạm thu|kho bạc|công đức|ủng hộ)/iu
const DONATIONS = /(?<!\p{L})(?:quỹ|ban vận động|hội chữ thập đỏ|tòa soạn|toà soạn)(?!\p{L})/iu
/** "tài khoản nhận lương hưu của ông, số …": told by whose it is. */
const SOMEBODYS =
  /(?<!\p{L})(?:tài khoản|thẻ|tk)(?: \p{Ll}+){0,5} (?:của|mang tên|đứng tên) (?:ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|tôi|mình|vợ|chồng|con|mẹ|bố|cha|gia đình|người|nạn nhân|bị hại|bị cáo|hắn|y)(?!\p{L})[^.;\n]{0,30}$/iu
const SALARY =
  /(?<!\p{L})(?:tài khoản|thẻ)(?: \p{Ll}+){0,2} (?:lương hưu|hưu trí|trợ cấp|cá nhân)(?!\p{L})[^.;\n]{0,50}$/iu
const LOOK_BEHIND = 120
const NEAR = 400 // UTF-16 units: a short article
const LOOK_AHEAD = 100

/** Bank accounts of private persons. An account "của Chi cục …", at the State Treasury, or after an office's name is no private one. */
export const findBankAccounts = (reading: Reading): readonly Span[] => {
  const said = [...reading.text.matchAll(SAID)].filter(
    ({ groups }) => !NO_ACCOUNT.test(groups?.gap ?? '') && !OFFICE_ACCOUNT.test(groups?.gap ?? ''),
  )
  return [...said, ...reading.text.matchAll(AT_BANK)].map(spanOf).filter((span) => isPrivate({ reading, span }))
}

const spanOf = (match: RegExpExecArray): Span => {
  const end = match.index + match[0].length
  return { type: 'bank_account', start: end - (match.groups?.number ?? '').length, end }
}

const isPrivate = ({ reading, span }: { reading: Reading; span: Span }): boolean => {
  const { text, owners } = reading
  const after = text.slice(span.end, span.end + LOOK_AHEAD)
  if (MONEY.test(after)) return false
  const owner = owners.after(span.end)
  if (owner !== undefined) return owner.kind === 'private'
  if (TREASURY.test(after) || ORGANISATIONS_AFTER.test(after) || isOfOffice({ reading, at: span.start })) return false
  const before = text.slice(Math.max(0, span.start - LOOK_BEHIND), span.start)
  if (SOMEBODYS.test(before) || SALARY.test(before)) return true
  if (DONATIONS.test(text.slice(owners.sentenceStart(span.start), span.start)))
    return owners.hasPrivateInSentence(span.start)
  const last = owners.before(span.start)
  if (last?.kind !== 'public' || owners.hasPrivateInSentence(span.start)) return true
  return last.start < owners.sentenceStart(span.start) && owners.hasPrivateNear({ at: span.start, reach: NEAR })
}
