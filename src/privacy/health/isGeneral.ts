const SUFFERS = '(?: (?:bị|mắc|đang|nhiễm|có|đã|được|mang|bệnh|chẩn đoán))*'
const GROUP = 'người|bệnh nhân|bệnh nhi|những ai|trường hợp|phụ nữ|trẻ em|trẻ|đối với'
const COUNTED =
  '(?:một|hai|ba|bốn|năm|sáu|bảy|\\d+|nhiều|các|những|mấy|số) (?:nạn nhân|hành khách|công nhân|học sinh|phạm nhân|ca|phụ nữ|thanh niên|đàn ông|đương sự|bị cáo|người \\p{L}+(?: \\p{L}+)?)(?: (?:khác|này|trong số đó))?'
const PLACE =
  'khoa|viện|pháp y|trung tâm|phòng|bác sĩ|chuyên khoa|phòng chống|thuốc|chống|sức khỏe|trại|hội|ngành|bảo hiểm|tội|hành vi|ví dụ|quỹ|hành vi cố ý gây|cố ý gây'
const GENERAL = new RegExp(`(?<!\\p{L})(?:${GROUP}|${COUNTED}|${PLACE})${SUFFERS} ?$`, 'iu')
const ONE_OF_THEM = /(?:người là|là người)/iu

/** Whether the words of a sentence before a condition speak of patients in general, of a group, of a hospital or a medicine. */
export const isGeneral = (sentence: string): boolean => GENERAL.test(sentence) && !ONE_OF_THEM.test(sentence)
