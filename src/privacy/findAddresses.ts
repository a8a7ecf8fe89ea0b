import type { Span } from './Finding'
import type { Reading } from './Reading'
import {
  ADDRESS_PART,
  BARE_BUILDING,
  BARE_NUMBER,
  BARE_STREET,
  HOUSE_AND_STREET,
  isWeakAddress,
} from './words/addressParts'

const SEPARATOR = /[ ]?[,–-]?[ ]?/uy
const MOST_PARTS = 8
const RESIDES =
  /(?:trú|ngụ|hktt|thường trú|tạm trú|cư trú|sinh sống|sống|nơi ở(?: cuối cùng)?|chỗ ở(?: cuối cùng)?|quê|quê quán|nguyên quán|trú quán|đến từ|lưu trú|định cư|người|chủ|cùng ở|đều ở|hiện ở|đang ở|nhà riêng|chuyển đến|chuyển về|dọn đến|dọn về|về ở|đơn gửi từ|thư gửi từ|gửi đơn từ)(?: hiện nay)?(?: tại| ở| trong)?(?: địa chỉ)?[ :(]*$/iu
// "Quá trình xác minh tại xóm 7 … cho thấy ông Hùng …": where enforcement officers call is his home.
const CALLED_ON =
  /(?<!\p{L})(?:xác minh|kê biên|cưỡng chế|khám xét|tống đạt|niêm yết|có mặt|giao nhà|bàn giao nhà|bắt giữ|áp giải|(?:đoàn|tổ công tác|cán bộ|chấp hành viên|công an|lực lượng chức năng)(?: đã| vừa)? (?:đến|tới|về))(?: \p{Ll}+){0,6}?(?: tại| ở)?(?: nhà| nhà riêng| căn nhà)? $/iu
// "về số 5 … sinh sống"
const LIVES_THERE = /^(?:,[^,.;\n]{0,40})*,? (?:để ở|sinh sống|cư trú|ở trọ|làm nơi ở)(?!\p{L})/iu
const RENTS = /(?<!\p{L})(?:thuê|thuê lại|mua|ở|về|sang|đến)(?: ở| nhà)? $/iu
// "Nơi ở của anh Hùng là số 5 …"
const HOME_IS = /(?<!\p{L})(?:nơi ở|chỗ ở|địa chỉ|nơi cư trú|nhà riêng)[^.;\n]{0,60} là $/iu
const LODGES =
  /(?<!\p{L})(?:ở nhờ|ở trọ|ở thuê|ở đậu|ở tạm|thuê trọ|thuê nhà|tá túc|lẩn trốn|sinh sống|sống (?:cùng|với|chung)|ở (?:cùng|với|chung))[^,.;\n]{0,30} (?:tại|ở) ?$/iu
// "Bị đơn: ông Hùng, sinh năm 1958. Địa chỉ: số 14 …"
const IN_FORM = /^(?:Địa chỉ|Nơi cư trú|Chỗ ở|Nơi ở|Thường trú|Hộ khẩu)[^,.;\n]{0,20}: ?$/u
// "Theo địa chỉ trong hợp đồng (số 5 …), ông Hùng …"
const IN_BRACKETS = /(?<!\p{L})(?:địa chỉ|nơi ở|nơi cư trú)(?: \p{L}+){0,6} \($/iu
// "Nhà bà Hiền nằm sâu trong …"
const HOME_OF =
  /(?<!\p{L})(?:nhà|căn nhà|ngôi nhà|phòng trọ|căn hộ) (?:của )?(?:gia đình |vợ chồng |hộ )?(?:ông|bà|anh|chị|cụ|cô|chú|em|cháu)? ?$/iu
const LIES = /(?<!\p{L})(?:trong|ở|tại|nằm|cuối|đầu)(?: \p{L}+)? ?$/u
const AT_HEAD = /(?:^|\n|[.!?…] )Ở (?:căn nhà |ngôi nhà |nhà )?$/u
const AT_HOME =
  /(?<!\p{L}|[Tt][òo][aà] |[Kk]hu |[Dd]ãy |\d |những |các |nhiều |loạt |\d căn |những căn |các căn |nhiều căn )(?:nhà(?! (?:ở xã hội|tái định cư|nước|hàng|máy|thuốc|báo|văn|trường|xe|nghỉ|khách|hát|ga|xuất|đầu tư|thầu|tù|thờ|lưu niệm|sinh hoạt|tưởng niệm|chùa|đài))|căn nhà|ngôi nhà|nhà đất|căn hộ(?! mẫu)|thửa đất|lô đất|biệt thự|phòng trọ|nhà trọ|hộ khẩu)(?: (?:của|ông|bà|anh|chị|này|bị|cưỡng chế|kê biên|trên|có|địa chỉ|[\p{L}\d]+)){0,8}(?: là| ở| tại| số| thuộc)?[ ,:(]*$/iu
const A_DOOR = /^(?:số|nhà|căn|phòng|[A-ZĐ]?\d)/iu
const A_HOME = /^(?:căn hộ|căn số|nhà trọ|phòng trọ)/iu
const ADDRESSED =
  /(?:địa chỉ|đ\/c|đc|nơi cư trú|nơi ĐKHKTT|ĐKHKTT|(?<!\p{L})ở|(?<!\p{L})tại|tọa lạc tại|toạ lạc tại|quê ở|về)(?: cuối| đầu| trong| gần)?[ :(]*$/iu
const OFFICE =
  /(?:trụ sở|văn phòng|cơ quan|chi nhánh|cửa hàng|hội trường|đóng tại|phòng tiếp|trường|bệnh viện|nhà văn hóa|nhà văn hoá|tòa án|toà án|quán|rạp|nhà hát|bảo tàng|công viên|khách sạn|nhà hàng|trung tâm|sân vận động|trước cổng|khu vực|tai nạn(?=[^,]{0,30}$)|dự án|di tích|giá thuê)/iu
const PROPERTY =
  /(?<!\p{L}|[Kk]hu |[Dd]ãy |\d |những |các |nhiều )(?:nhà(?! (?:ở xã hội|tái định cư|nước|hàng|máy|thuốc|báo|văn|trường|xe|nghỉ|khách|hát|ga|xuất|đầu tư|thầu|tù|thờ|lưu niệm|sinh hoạt|tưởng niệm|chùa|đài))|đất|căn hộ|quyền sử dụng|tài sản)(?!\p{L})/iu
// "…, chủ nhà là ông Hùng", "… của gia đình bà Lan"
const OWNED_AFTER =
  /^[^.;\n]{0,60}?(?:chủ nhà|chủ hộ|chủ căn (?:nhà|hộ)|nhà (?:của )?(?:ông|bà|anh|chị)|của (?:gia đình|vợ chồng|hộ|ông|bà|anh|chị)|là (?:gia đình|vợ chồng|ông|bà|anh|chị)|thuộc sở hữu|do (?:ông|bà|anh|chị|gia đình))(?!\p{L})/iu
const LOOK_AHEAD = 100
const COMMUNE_NEXT = /^, ?(?:xã|phường|thị trấn|P\.|X\.)/iu
const NEAR = 45 // UTF-16 units: ", sinh năm 1966, "
const LOOK_BEHIND = 120

/**
 * Where private persons live or own a house, below the commune: house number, alley, street, hamlet, flat. Ends before phường, xã, quận …
 * Offices' addresses, streets and hamlets told as mere places are not reported. Sources: domain.md 8 rule 3.
 */
export const findAddresses = (reading: Reading): readonly Span[] => {
  const spans: Span[] = []
  ADDRESS_PART.lastIndex = 0
  const scan = new RegExp(`${ADDRESS_PART.source}|${HOUSE_AND_STREET.source}|${BARE_NUMBER.source}`, 'gu')
  for (let match = scan.exec(reading.text); match !== null; match = scan.exec(reading.text)) {
    const start = match.index
    const end = chainEnd({ text: reading.text, from: start + match[0].length })
    scan.lastIndex = end
    if (isPrivate({ reading, start, end })) spans.push({ type: 'street_address', start, end })
  }
  return spans
}

const chainEnd = ({ text, from }: { text: string; from: number }): number => {
  let end = from
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const next = matchEnd({ pattern: SEPARATOR, text, at: end })
    const part = [ADDRESS_PART, HOUSE_AND_STREET, BARE_STREET, BARE_BUILDING]
      .map((pattern) => matchEnd({ pattern, text, at: next }))
      .find((at) => at > next)
    if (part === undefined) break
    end = part
  }
  return end
}

const matchEnd = ({ pattern, text, at }: { pattern: RegExp; text: string; at: number }): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

type Candidate = { reading: Reading; start: number; end: number }

const isPrivate = ({ reading, start, end }: Candidate): boolean => {
  const { text, owners } = reading
  const from = Math.max(owners.sentenceStart(start), start - LOOK_BEHIND)
  const before = text.slice(from, start)
  if (RESIDES.test(before) || LODGES.test(before)) return true
  const owner = owners.before(start)
  const isInSentence = owner !== undefined && owner.end >= from
  const between = isInSentence ? text.slice(owner.end, start) : before
  const isPublicSentence = isInSentence && owner.kind === 'public' && !owners.hasPrivateInSentence(start)
  const isNextPrivate = owners.next({ at: end, reach: LOOK_AHEAD })?.kind === 'private'
  if (isPublicSentence && !isNextPrivate) return false
  if (IN_FORM.test(before) && owner?.kind === 'private') return true
  if (IN_BRACKETS.test(before) && isNextPrivate) return true
  if (HOME_IS.test(before) && isInSentence && owner.kind === 'private') return true
  if (CALLED_ON.test(before) && isNextPrivate && !isWeakAddress(text.slice(start, end))) return true
  if (AT_HEAD.test(text.slice(Math.max(0, start - LOOK_BEHIND), start)) && isNextPrivate) return true
  if (owner?.kind === 'private' && isInSentence && LIVES_THERE.test(text.slice(end, end + LOOK_AHEAD))) return true
  const isHome = AT_HOME.test(between) || A_HOME.test(text.slice(start, end))
  const isOfSomebody =
    (isInSentence && owner.kind === 'private') || isNextPrivate || A_DOOR.test(text.slice(start, end))
  if (isHome && !OFFICE.test(between)) return isOfSomebody && owners.after(end)?.kind !== 'public'
  if (OFFICE.test(between) || (isInSentence && owner.kind === 'public')) return false
  if (isInSentence && owner.kind === 'private' && between.length <= NEAR && LIES.test(between)) {
    if (HOME_OF.test(text.slice(Math.max(0, owner.start - NEAR), owner.start))) return true
  }
  const isWeak = isWeakAddress(text.slice(start, end))
  const isOfPerson = isInSentence && owner.kind === 'private'
  if (isOfPerson && !isWeak && between.length <= NEAR && RENTS.test(between)) return true
  if (ADDRESSED.test(before)) {
    if (isOfPerson) return !isWeak || between.length <= NEAR
    return (
      !isWeak &&
      ((isOfSomebody && PROPERTY.test(before)) ||
        (isNextPrivate && OWNED_AFTER.test(text.slice(end, end + LOOK_AHEAD))))
    )
  }
  return (
    isOfPerson &&
    (!isWeak || COMMUNE_NEXT.test(text.slice(end, end + NEAR))) &&
    between.length <= NEAR &&
    /[,(:–-] ?$/u.test(between)
  )
}
