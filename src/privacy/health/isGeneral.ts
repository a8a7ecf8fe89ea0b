import { lowerBeginnings } from './lowerBeginnings'
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
  khoa, (?<!(?:nằm|nhập|vào|ra|đi) )viện, pháp y, trung tâm, phòng, bác sĩ, chuyên khoa, phòng chống, thuốc, chống, sức khỏe, trại
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
  /(?<!\p{L})(?:thuốc|quảng cáo|chuyên|thầy lang|cơ sở|phòng khám|máy|nhận|dịch vụ)[^,.;]{0,40} (?:chữa|trị|điều trị|phòng|hỗ trợ)(?: (?:khỏi|dứt điểm|bệnh|điều trị|chữa))* ?$/iu
const EXAMINED = /(?<!\p{L})giám định(?: về| sức khỏe)? ?$/iu

type Place = {
  /** The words of the sentence before the condition. */
  sentence: string
  condition: string
}

/** Whether a condition is said of patients in general, of a group, of a hospital or a medicine, or denied. */
export const isGeneral = ({ sentence, condition }: Place): boolean => {
  if (DENIED.test(sentence) || OFFERED.test(sentence)) return true
  // "trưng cầu giám định tâm thần" is an expert's field.
  if (condition === 'tâm thần' && EXAMINED.test(sentence)) return true
  // Small letters: "anh Khoa" is no ward, "ông Đàn" no herd.
  return GENERAL.test(lowerBeginnings(sentence)) && !ONE_OF_THEM.test(sentence)
}
