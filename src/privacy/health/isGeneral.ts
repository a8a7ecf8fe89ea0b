import { oneOf } from './words/oneOf'

const SUFFERS = '(?: (?:bị|mắc|đang|nhiễm|có|đã|được|mang|bệnh|chẩn đoán|chữa|trị|điều trị))*'
const GROUP = oneOf(`
  người, bệnh nhân, bệnh nhi, những ai, trường hợp, phụ nữ, trẻ em, trẻ, đối với
  lợn, heo, bò, trâu, dê, gà, vịt, chó, mèo, vật nuôi, gia súc, cây trồng
`)
const HERD = 'đàn (?!ông|bà)\\p{L}+(?: của [^,.;]{0,40})?'
const NUMBER = oneOf('một, hai, ba, bốn, năm, sáu, bảy, \\d+, nhiều, các, những, mấy, số, mọi')
const STRANGER = oneOf(`
  nạn nhân, hành khách, công nhân, học sinh, phạm nhân, ca, phụ nữ, thanh niên, đàn ông, đương sự, bị cáo
  người \\p{L}+(?: \\p{L}+)?
`)
const PLACE = oneOf(`
  khoa, (?<!(?:nằm|nhập|vào|ra|đi) )viện, pháp y, trung tâm, phòng, bác sĩ, chuyên khoa, phòng chống, (?<!(?:mua|uống|dùng|lĩnh|tiền|toa|đơn) )thuốc, chống, sức khỏe, trại
  hội, ngành, bảo hiểm, tội, hành vi, ví dụ, quỹ, cố ý gây, pháp y về, chống bệnh
`)
const GENERAL = new RegExp(
  `(?<!\\p{L})(?:${GROUP}|${HERD}|(?:${NUMBER}) (?:${STRANGER})(?: (?:khác|này|trong số đó))?|${PLACE})${SUFFERS} ?$`,
  'u',
)
const ONE_OF_THEM = /(?:người là|là người)/iu
// "ông Tư không mắc bệnh tâm thần"
const DENIED = /(?<!\p{L})(?:không|chưa|chẳng)(?: hề| từng| ai)? (?:bị|mắc|có|nhiễm)(?: bệnh| tiền sử| dấu hiệu)* ?$/iu
// "quảng cáo thuốc đông y chữa khỏi ung thư"
const OFFERED =
  /(?<!\p{L})(?:thuốc|quảng cáo|chuyên|thầy lang|cơ sở|phòng khám|máy|nhận|dịch vụ|dầu|cao|lá|rượu thuốc|thực phẩm chức năng|viên uống|bài thuốc|trà)[^,.;]{0,40} (?:chữa|trị|điều trị|phòng|hỗ trợ)(?: (?:khỏi|dứt điểm|bệnh|điều trị|chữa))* ?$/iu
// "trợ cấp thương tật một lần"
const BENEFIT =
  /(?<!\p{L})(?:trợ cấp|phụ cấp|chế độ|bồi thường|bảo hiểm|thẻ|sổ|hội đồng|chính sách|giấy chứng nhận|tiền|quỹ)(?: người)? ?$/iu
const BENEFITED = /^(?:thương tật|khuyết tật|tàn tật|mất sức lao động)$/u
const EXAMINED = /(?<!\p{L})giám định(?: về| sức khỏe)? ?$/iu

/** What makes a condition nobody's stands right before it: looking farther back costs time only. */
const NOT = /(?<!\p{L})(?:không|chưa|chẳng)(?: hề| ai| có ai)? ?$/iu
const OF_BUSINESS =
  /(?<!\p{L})(?:công ty|hoạt động|giao thông|kinh doanh|sản xuất|hệ thống|mạng|thị trường|doanh nghiệp)(?!\p{L})/iu
const NEAR = 100
// Nothing that makes it nobody's ends so: most conditions of a list need no longer look.
const PARTED = /(?:[,;:(/]| và) ?$/u

type Place = {
  /** The words of the sentence before the condition. */
  sentence: string
  /** The same with the first letters of sentences made small. */
  lowered: string
  condition: string
}

/** Whether a condition is said of patients in general, of a group, of a hospital or a medicine, or denied. */
export const isGeneral = ({ sentence, lowered, condition }: Place): boolean => {
  if (PARTED.test(sentence.slice(-4))) return false
  const near = sentence.slice(-NEAR)
  // "không bị thương"
  if (condition.startsWith('bị ') && NOT.test(near)) return true
  if (condition === 'tê liệt' && OF_BUSINESS.test(near)) return true
  if (DENIED.test(near) || OFFERED.test(near)) return true
  // "trưng cầu giám định tâm thần" is an expert's field.
  if (BENEFITED.test(condition) && BENEFIT.test(near)) return true
  if (condition === 'tâm thần' && EXAMINED.test(near)) return true
  // Small letters: "anh Khoa" is no ward, "ông Đàn" no herd.
  return GENERAL.test(lowered.slice(-NEAR)) && !ONE_OF_THEM.test(sentence)
}
