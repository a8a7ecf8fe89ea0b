import { phrase } from './phrase'
import { first, optional, pattern, repeat, sequence } from './readers'
import { readIllness } from './readIllness'
import { readLongTail, readOpen, readPart, readTail } from './readTail'
import { BODY_PARTS } from './words/bodyParts'
import { HOSPITAL, HOSPITAL_WORD } from './words/hospitals'
import { ILLNESSES } from './words/illnesses'
import { CONDITION_HEADS, DAMAGES, MEDICAL_HEADS } from './words/injuries'
import { oneOf } from './words/oneOf'
import { PROSTHESIS, TREATMENTS } from './words/treatments'

const NEXT_WORD = '(?!\\p{L})'
const BLANK = pattern(' ')
const readHospital = pattern(
  ` (?:tại|ở) (?:[Kk]hoa [^,.;\\n]{2,40}?[,]? (?:của )?)?(?:${HOSPITAL})(?: (?:${HOSPITAL_WORD}|(?:\\p{Lu}[\\p{L}\\d]*|\\d{1,3}))(?![\\p{L}\\d])){0,8}${NEXT_WORD}`,
)

const readObject = first(
  sequence(
    first(pattern(' bệnh (?!(?:lao|phong|trĩ|dại|sởi|gút|gout|tâm thần|hiểm nghèo|nền)(?!\\p{L}))'), BLANK),
    phrase(ILLNESSES),
    readTail,
  ),
  sequence(BLANK, phrase(CONDITION_HEADS), readTail),
  sequence(BLANK, phrase(DAMAGES), readTail),
  sequence(pattern(`(?: bệnh)? (?:${MEDICAL_HEADS})${NEXT_WORD}`), optional(readOpen), readTail),
  sequence(pattern(' bệnh (?:lý )?(?:về )?'), phrase(BODY_PARTS), readTail),
)

// "xe cấp cứu", "khoa cấp cứu" are things.
const NO_THING = pattern(
  '(?<!(?:xe|khoa|phòng|gọi|kêu|mổ|phẫu thuật|đường dây|đội|xe cứu thương|cơ sở|trung tâm|trại|trạm) )',
)
const readNamed = sequence(
  NO_THING,
  first(phrase(TREATMENTS), pattern(`${PROSTHESIS}${NEXT_WORD}`)),
  first(readObject, readTail),
)
const readGeneral = sequence(
  pattern(`(?:điều trị|cấp cứu)(?: (?:nội trú|ngoại trú|tích cực))?${NEXT_WORD}`),
  optional(readObject),
)

const OPERATION = oneOf(`
  mổ, phẫu thuật, đại phẫu, tiểu phẫu, cắt bỏ, cắt, ghép, thay(?! mặt), nối, nẹp, nắn, đặt, nong, chọc, hút, tháo
  đóng, khoét, vá
`)
const MANNER = oneOf(`
  cắt bỏ, cắt, thay, ghép, nối, lấy, tạo hình, kết hợp, nội soi, bắc cầu, sửa, cấp cứu, dẫn lưu, khoét, vá, nắn
  chỉnh hình, hở
`)
const AMOUNT = '(?: (?:\\p{Ll}+ phần(?: (?:hai|ba|tư|năm))?|toàn bộ|bán phần|\\d/\\d|một|hai|một bên|một phần))?'
const readOperation = pattern(`(?:${OPERATION})(?: (?:${MANNER})){0,2}${AMOUNT}${NEXT_WORD}`)
const readOperated = first(
  sequence(BLANK, first(phrase(CONDITION_HEADS), pattern('(?:u|van)(?!\\p{L})')), readLongTail),
  sequence(BLANK, phrase(BODY_PARTS), readTail),
  sequence(pattern(` (?:${MEDICAL_HEADS})${NEXT_WORD}`), repeat({ read: readOpen, least: 0, most: 3 })),
  sequence(BLANK, phrase(ILLNESSES), readTail),
)
const PURPOSE = oneOf(`
  cắt, thay, ghép, nối, lấy, đóng, tạo hình, kết hợp, bắc, sửa, dẫn lưu, đặt, chỉnh, cố định, giải ép, nội soi
  khâu, tháo, vá, nắn, giải phóng, hút, bóc, thông, triệt, chuyển, đoạn, mở
`)
const readStitches = pattern(`khâu (?:hơn |gần |tới |đến )?(?:\\d{1,3}|\\p{Ll}+|\\p{Ll}+ \\p{Ll}+) mũi${NEXT_WORD}`)

/** "phẫu thuật cắt bỏ khối u", "mổ tim hở", "khâu 12 mũi ở đầu". */
export const readSurgery = first(
  sequence(readStitches, readTail),
  sequence(readOperation, readOperated),
  sequence(
    pattern(`(?:phẫu thuật|mổ|tiểu phẫu|đại phẫu) (?:${PURPOSE})${NEXT_WORD}`),
    repeat({ read: readOpen, least: 1, most: 5 }),
  ),
  sequence(pattern(`(?:mổ|phẫu thuật|ghép)${NEXT_WORD}`), readPart, readTail),
)

const readMedicine = sequence(
  pattern('(?:uống|dùng|tiêm|sử dụng) thuốc (?:chống|trị|điều trị|hạ|kháng|ức chế|an thần|tâm thần)'),
  repeat({ read: readOpen, least: 1, most: 3 }),
)

/** "hóa trị ung thư vú", "chạy thận nhân tạo", "điều trị tại Bệnh viện K". */
export const readTreatment = first(
  readMedicine,
  sequence(first(readNamed, readGeneral), readHospital),
  readNamed,
  sequence(pattern('điều trị (?:nội trú |ngoại trú )?'), readIllness),
)
