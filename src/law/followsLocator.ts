import { isDash } from './isDash'
import type { Token } from './Token'

type Place = { tokens: readonly Token[]; at: number }

/** Words that are counted: "Điều 5 xe cứu hỏa", "khoản 2 tỷ đồng" and "Điều 5, 10 năm sau" are no locators. */
const COUNTED: ReadonlySet<string> = new Set(
  'xe người cán chiến sĩ lính quân máy tàu thuyền đội tổ đoàn năm tháng ngày giờ phút tuần quý lần bộ bị tỷ tỉ triệu nghìn ngàn trăm đồng usd vnd đô euro % m2 m ha km kg tấn lít căn lô thửa vụ cháu em anh chị ông bà con hộ gia cơ đơn nhân công đồng tay chữ chỉ răng chiếc cái kíp chuyến suất phương lực'.split(
    ' ',
  ),
)
/** Of the counted words, those that also begin what may follow a locator ("bộ luật", "bị phạt", "cơ quan"). */
const AMBIGUOUS: Readonly<Record<string, ReadonlySet<string>>> = {
  bộ: new Set(['máy', 'đội', 'quần', 'hồ', 'sách', 'bàn']),
  bị: new Set(['cáo', 'can', 'hại']),
  cán: new Set(['bộ']),
  cơ: new Set(['sở']),
  đơn: new Set(['vị']),
  công: new Set(['an', 'nhân']),
  nhân: new Set(['viên', 'công']),
  người: new Set(['đến', 'tới', 'bị', 'tham', 'đi', 'dân', 'khác', 'lính', 'trong']),
  con: new Set(['người', 'trai', 'gái']),
  gia: new Set(['đình']),
  phương: new Set(['tiện']),
  lực: new Set(['lượng']),
  tổ: new Set(['công', 'tuần', 'máy']),
  chữ: new Set(['vàng']),
  chỉ: new Set(['vàng']),
  ông: new Set([]),
  bà: new Set([]),
  anh: new Set([]),
  chị: new Set([]),
}
/** Small words that may stand after the last number of a list: a closed class, unlike what can be counted. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  'của luật bộ nghị thông pháp hiến quy quyết này nêu trên đã thì được về và hoặc hay đến tới khoản điểm điều là có không với để theo tại trong như do bị phải cũng đều thuộc chương mục phần nhằm nói sau khi nếu cho bằng còn nên vì ở sẽ cùng tiểu đoạn tiết chỉ kế hướng kết văn công blds bltths blttds blhs bllđ mà từ cần vẫn chưa sửa nghiêm cấm ghi yêu buộc khẳng nhấn giải đặt bắt liệt nhắc giao trao miễn giới xác đề ấn áp bổ bãi hủy thay trừ trái sai phù tương tiếp đầu cuối trên dưới hết mới cũ lại đó ấy'.split(
    ' ',
  ),
)

/**
 * Whether the token of index `at` counts things or money, so that the number before it is no locator.
 * Source: interchange.md, citations ("điều/khoản/điểm as ordinary words").
 */
export const isCounted = ({ tokens, at }: Place): boolean => {
  const token = tokens[at]
  if (!token || token.lines > 1) return false
  const companions = AMBIGUOUS[token.key]
  if (companions) return companions.has(tokens[at + 1]?.key ?? '')
  return COUNTED.has(token.key)
}

/** Whether a number or letter without its keyword may end a list of locators before this token ("khoản 1, 2 | Điều 5"). */
export const mayFollowBareValue = ({ tokens, at }: Place): boolean => {
  const token = tokens[at]
  if (!token) return true
  if (isCounted({ tokens, at })) return false
  if (token.kind === 'number') return false
  if (token.kind === 'word') return token.text !== token.key || FOLLOWERS.has(token.key)
  return token.text !== '%' && !startsFraction({ tokens, at }) && !startsDecimal({ tokens, at })
}

/**
 * Whether "/2020", ".5", "-3" stands at index `at`, right after a number: then that is part of a date, a decimal or an address.
 */
export const startsFraction = ({ tokens, at }: Place): boolean => {
  const [mark, digits] = [tokens[at], tokens[at + 1]]
  if (!mark || mark.spaced || digits?.kind !== 'number' || digits.spaced) return false
  return ['/', '.', ':', 'x'].includes(mark.text)
}

/**
 * Whether ",5 tỷ" stands at index `at`, right after a number: then that is an amount.
 */
export const startsDecimal = ({ tokens, at }: Place): boolean => {
  const [mark, digits] = [tokens[at], tokens[at + 1]]
  if (mark?.text !== ',' || mark.spaced || digits?.kind !== 'number' || digits.spaced) return false
  return isCounted({ tokens, at: at + 2 })
}

/**
 * Whether a token is đến, tới or a dash between two values. Source: interchange.md, citations (ranges).
 */
export const isRangeMark = (token: Token | undefined): boolean =>
  token?.key === 'đến' || token?.key === 'tới' || isDash(token)

/**
 * The index of the token after a range mark ("đến", "đến hết", "cho tới", a dash) at index `at`; undefined where none stands.
 * Source: interchange.md, citations (ranges).
 */
export const readRangeMark = ({ tokens, at }: Place): number | undefined => {
  if (isDash(tokens[at])) return at + 1
  const wordAt = tokens[at]?.key === 'cho' ? at + 1 : at
  if (isDash(tokens[wordAt]) || !isRangeMark(tokens[wordAt])) return undefined
  return tokens[wordAt + 1]?.key === 'hết' ? wordAt + 2 : wordAt + 1
}
