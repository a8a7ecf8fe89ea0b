import { BODY_PART } from './bodyParts'
import { DAMAGE_HEAD, DISEASE_HEAD, MEDICAL_HEAD, TREATMENT_NAME, WHOLE_CONDITION } from './conditions'
import { first, optional, pattern, repeat, sequence } from './readers'
import { readLongTail, readOpen, readPart, readTail } from './readTail'

const NEXT_WORD = '(?!\\p{L})'
const HOSPITAL_NAME =
  '[Đđ]a khoa|[Tt]rung tâm|[Tt]hành phố|[Yy] tế|tỉnh|huyện|thành phố|quận|khu vực|[Tt]âm thần|[Tt]rung ương|[Uu]ng bướu|[Qq]uốc gia|[Bb]ệnh phổi|[Ll]ao và|[Tt]ruyền máu|[Hh]uyết học|[Nn]ội tiết|[Dd]a liễu|[Pp]hục hồi chức năng|[Cc]hấn thương chỉnh hình|[Ss]ản nhi|[Pp]hụ sản|[Yy] học cổ truyền|[Nn]hiệt đới|[Bb]ệnh nhiệt đới|[Rr]ăng hàm mặt|[Tt]im mạch|[Qq]uân y|[Hh]ữu nghị|[Đđ]ại học|[Yy] dược'
const readHospital = pattern(
  ` (?:tại|ở) (?:[Kk]hoa [^,.;\\n]{2,30}[,]? )?(?:Bệnh viện|bệnh viện|Viện|Trung tâm [Yy] tế|Trung tâm)(?: (?:${HOSPITAL_NAME}|(?:\\p{Lu}[\\p{L}\\d]*|\\d{1,3}))){0,7}${NEXT_WORD}`,
)

const readIllness = first(
  sequence(pattern(`(?: bệnh)? (?:${WHOLE_CONDITION})${NEXT_WORD}`), readTail),
  sequence(pattern(` (?:${DISEASE_HEAD})${NEXT_WORD}`), readTail),
  sequence(pattern(` (?:${DAMAGE_HEAD})${NEXT_WORD}`), readTail),
  sequence(pattern(`(?: bệnh)? (?:${MEDICAL_HEAD})${NEXT_WORD}`), optional(readOpen), readTail),
)

// "xe cấp cứu", "khoa cấp cứu" are things.
const readName = pattern(`(?<!(?:xe|khoa|phòng|gọi|đường dây|đội|xe cứu thương) )(?:${TREATMENT_NAME})${NEXT_WORD}`)
const readNamed = sequence(readName, first(readIllness, readTail))
const readGeneral = sequence(pattern(`điều trị(?: nội trú| ngoại trú)?${NEXT_WORD}`), optional(readIllness))

const OPERATION = 'mổ|phẫu thuật|đại phẫu|tiểu phẫu|cắt bỏ|cắt|ghép|thay(?! mặt)|nối|nẹp|nắn'
const MANNER = 'cắt bỏ|cắt|thay|ghép|nối|lấy|tạo hình|kết hợp|nội soi|bắc cầu|sửa|cấp cứu|dẫn lưu'
const AMOUNT = '(?: (?:\\p{Ll}+ phần(?: (?:hai|ba|tư|năm))?|toàn bộ|bán phần|\\d/\\d|một|hai))?'
const readOperation = pattern(`(?:${OPERATION})(?: (?:${MANNER})){0,2}${AMOUNT}${NEXT_WORD}`)
const readOperated = first(
  sequence(pattern(` (?:${DISEASE_HEAD}|u|van)${NEXT_WORD}`), readLongTail),
  sequence(pattern(` (?:${BODY_PART})${NEXT_WORD}`), readTail),
  sequence(pattern(` (?:${MEDICAL_HEAD})${NEXT_WORD}`), repeat({ read: readOpen, least: 0, most: 3 })),
)
const PURPOSE = 'cắt|thay|ghép|nối|lấy|đóng|tạo hình|kết hợp|bắc|sửa|dẫn lưu|đặt|chỉnh|cố định|giải ép'
const readStitches = pattern(`khâu (?:hơn |gần )?(?:\\d{1,3}|\\p{Ll}+) mũi${NEXT_WORD}`)

/** "phẫu thuật cắt bỏ khối u", "mổ tim hở", "khâu 12 mũi ở đầu". */
export const readSurgery = first(
  sequence(readStitches, readTail),
  sequence(readOperation, readOperated),
  sequence(pattern(`(?:phẫu thuật|mổ) (?:${PURPOSE})${NEXT_WORD}`), repeat({ read: readOpen, least: 1, most: 5 })),
  sequence(pattern(`(?:mổ|phẫu thuật|ghép)${NEXT_WORD}`), readPart, readTail),
)

/** "hóa trị ung thư vú", "chạy thận nhân tạo", "điều trị tại Bệnh viện K". */
export const readTreatment = first(sequence(first(readNamed, readGeneral), readHospital), readNamed)
