import type { Span } from '../Finding'
import type { Reading } from '../Reading'
import { isOfOffice } from './isOfOffice'

const BEFORE = '(?<![\\p{L}\\d/]|\\d[.,-])'
const AFTER = '(?![\\p{L}\\d*]|[ .-]?\\d|[/-]\\p{L}|[ .-]?[xX*]{2})'
const BLANK = '[ .\\-–)]{0,2}'
const PREFIX = '(?:\\(?\\+ ?84\\)?|\\(?0084\\)?|\\(84\\)|84)'

// Mobile numbers since 2018: 03, 05, 07, 08, 09 and eight digits; until then also 01 and nine (Bộ TT&TT, Quyết định 798/QĐ-BTTTT 2016).
const MOBILE = new RegExp(
  `${BEFORE}(?:${PREFIX}${BLANK}(?:\\(0\\))?0?|\\(?0[ .]?)(?:[35789](?:${BLANK}\\d){8}|1[2689](?:${BLANK}\\d){8})${AFTER}`,
  'gu',
)
// Fixed lines since 2017: 02, area, together eleven digits; 04 and 08 before.
const FIXED = new RegExp(
  `${BEFORE}(?:${PREFIX}${BLANK}|\\(?0)(?:2(?:${BLANK}\\d){9}|4(?:${BLANK}\\d){8})${AFTER}`,
  'gu',
)

const HOTLINE = /(?:đường dây nóng|hotline|tổng đài|trực ban|đường dây)[^.\n]{0,80}$/iu
const NO_PHONE =
  /(?:biên lai|phiếu (?:thu|chi)|hồ sơ|hóa đơn|hoá đơn|đơn hàng|vận đơn|mã|sê-ri|seri|imei|công văn|hợp đồng|vào sổ|mã số|thuế)(?: số)?(?: là)?[: ]*$/iu
/** "Anh gửi đơn từ …, số máy": somebody is spoken of, not by name. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:tôi|anh(?! em)|chị(?! em)|ông|bà(?! con)|cô|cụ|em) \p{Ll}[^\n]*?(?:số máy|số điện thoại|điện thoại|liên hệ|số|zalo)[ :(]*$/iu
const LOOK_BEHIND = 100

/** How a private person is reached or reaches others: "nhắn …", "dùng số … gọi cho", a slip of paper with a number. */
const OF_ANYBODY =
  /(?<!\p{L})(?:nhắn|nhắn tin|nhắn cho|gọi giúp|gọi lại|gọi cho (?:con|cháu|vợ|chồng|mẹ|bố|em|anh|chị)|(?:dùng|từ|bằng|mượn|đổi|bị|chặn) (?:số|máy|sim|thuê bao)|số lạ|số máy lạ|thuê bao|(?:mẩu|mảnh|tờ|miếng) giấy|zalo|nhà riêng|người thân|người nhà|gia đình)[^.;\n]{0,40}$/iu
/** "Người dân cần tư vấn gọi …": what an office or a firm is called for. */
const SERVICE =
  /(?<!\p{L})(?:tư vấn|hướng dẫn|giải đáp|phản ánh|đăng ký|mua hồ sơ|xem tài sản|tham gia đấu giá)(?!\p{L})[^.;\n]{0,60}$/iu
const NEAR = 400 // UTF-16 units: a short article

/**
 * Phone numbers of private persons in every usual writing. A mobile number in a text about private persons is one unless it is a hotline, or
 * an office or official claims it; a fixed line only where a private person is named last before it.
 */
export const findPhones = (reading: Reading): readonly Span[] => {
  const { text, owners } = reading
  const mobiles = [...text.matchAll(MOBILE)].map(spanOf).filter((span) => isPrivateMobile({ reading, span }))
  const fixed = [...text.matchAll(FIXED)]
    .map(spanOf)
    .filter(({ start }) => owners.before(start)?.kind === 'private' && !isOfOffice({ reading, at: start }))
  return [...mobiles, ...fixed]
}

const isPrivateMobile = ({ reading, span: { start } }: { reading: Reading; span: Span }): boolean => {
  const { text, owners } = reading
  const before = text.slice(Math.max(0, start - LOOK_BEHIND), start)
  if (HOTLINE.test(before) || NO_PHONE.test(before) || isOfOffice({ reading, at: start })) return false
  if (SERVICE.test(before) && !owners.hasPrivateInSentence(start)) return false
  const owner = owners.before(start)
  if (owner?.kind !== 'public' || owners.hasPrivateInSentence(start)) return true
  const from = owners.sentenceStart(start)
  const isClaimed = owner.start >= from && !OF_ANYBODY.test(text.slice(owner.end, start))
  if (!isClaimed && owners.hasPrivateNear({ at: start, reach: NEAR })) return true
  return OF_SOMEBODY.test(text.slice(from, start))
}

// "(0348.772.915)": the bracket is the sentence's, in "(0236) 3759 113" the number's.
const spanOf = ({ index, 0: number }: RegExpExecArray): Span => ({
  type: 'phone',
  start: number.startsWith('(') && !number.includes(')') ? index + 1 : index,
  end: index + number.length,
})
