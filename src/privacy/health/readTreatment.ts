import { phrase } from './phrase'
import { first, not, optional, pattern, repeat, sequence } from './readers'
import { readIllness } from './readIllness'
import { readLongTail, readOpen, readPart, readTail } from './readTail'
import { BODY_PARTS, FALSE_PARTS } from './words/bodyParts'
import { HOSPITAL, HOSPITAL_WORD } from './words/hospitals'
import { ILLNESSES } from './words/illnesses'
import { CONDITION_HEADS, DAMAGES, MEDICAL_HEADS } from './words/injuries'
import { oneOf } from './words/oneOf'
import { DRUG, HOME_TREATMENTS, PROSTHESIS, TREATMENTS } from './words/treatments'

const NEXT_WORD = '(?!\\p{L})'
const BLANK = pattern(' ')
const readHospital = pattern(
  ` (?:tại|ở) (?:[Kk]hoa [^,.;\\n]{2,40}?[,]? (?:của )?)?(?:${HOSPITAL})(?: (?:${HOSPITAL_WORD}|\\p{Lu}[\\p{L}\\d]*|\\d{1,3}|[-–] (?:${HOSPITAL_WORD}|\\p{L}[\\p{L}\\d]*))(?![\\p{L}\\d])){0,10}${NEXT_WORD}`,
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

const DRUG_TAKEN = `(?:uống|dùng|tiêm|chích|truyền|xịt|sử dụng)(?: thuốc)? ${DRUG}`
// "xe cấp cứu", "khoa cấp cứu" are things.
const NO_THING = pattern(
  '(?<!(?:xe|khoa|phòng|gọi|kêu|mổ|phẫu thuật|đường dây|đội|xe cứu thương|cơ sở|trung tâm|trại|trạm) |gia (?=đình))',
)
const readNamed = sequence(
  NO_THING,
  first(phrase(TREATMENTS), pattern(`(?:${PROSTHESIS}|${DRUG_TAKEN})${NEXT_WORD}`)),
  first(readObject, readTail),
)
const readGeneral = sequence(
  NO_THING,
  pattern(`(?:điều trị|cấp cứu|nhập viện|nằm viện)(?: (?:nội trú|ngoại trú|tích cực))?${NEXT_WORD}`),
  optional(readObject),
)

const OPERATION = oneOf(`
  mổ, phẫu thuật, đại phẫu, tiểu phẫu, cắt bỏ, cắt, ghép, thay(?! mặt), nối, nẹp, nắn, nong, chọc, hút, tháo bỏ, tháo khớp, tháo
  khoét, vá, tán, bóc, cưa, nội soi, sinh thiết, dẫn lưu, chọc hút, cấy ghép, cấy, nắn chỉnh, khâu, nẹp vít
  bó bột
`)
const MANNER = oneOf(`
  cắt bỏ, cắt, thay, ghép, nối, lấy, tạo hình, kết hợp, nội soi, bắc cầu, sửa, cấp cứu, dẫn lưu, khoét, vá, nắn
  chỉnh hình, hở
`)
const AMOUNT =
  '(?: (?:\\p{Ll}+ phần(?: (?:hai|ba|tư|năm))?|toàn bộ|bán phần|\\d/\\d|một (?:quả|trái|đoạn|nửa|bên|phần)|một|hai))?'
const readOperation = pattern(
  `(?<!(?:bàn|vết|kíp|phòng|dao|lãi) )(?:${OPERATION})(?: (?:${MANNER})){0,2}${AMOUNT}${NEXT_WORD}`,
)
const readOperated = first(
  sequence(
    BLANK,
    first(phrase(CONDITION_HEADS), pattern('(?:u|van|bướu|nang|hạch|sỏi|máu tụ|dị vật)(?!\\p{L})')),
    readLongTail,
  ),
  sequence(BLANK, not(phrase(FALSE_PARTS)), phrase(BODY_PARTS), readTail),
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
  pattern(
    '(?:uống|dùng|tiêm|chích|truyền|xịt|sử dụng) thuốc (?:chống|trị|điều trị|hạ|kháng|ức chế|an thần|tâm thần|giãn|cắt cơn)',
  ),
  repeat({ read: readOpen, least: 1, most: 3 }),
)
// "tiêm huyết thanh kháng dại", "tiêm phòng uốn ván"
const readVaccine = pattern(
  `(?:tiêm|chích|truyền) (?:phòng|ngừa|vắc[ -]?xin|vaccine|huyết thanh)(?: (?:kháng|phòng|ngừa|chống|trị|bệnh))* (?:dại|uốn ván|nọc rắn|nọc|độc tố)(?: (?:rắn|độc))?${NEXT_WORD}`,
)
const readAtHome = sequence(phrase(HOME_TREATMENTS), pattern(` tại nhà${NEXT_WORD}`))
/** An attempt at suicide with its means: "rạch cổ tay tự tử". */
const readSelfHarm = sequence(
  first(
    pattern(
      'uống (?:thuốc (?:trừ sâu|sâu|ngủ|diệt cỏ|cỏ|chuột|tây|rầy|bảo vệ thực vật|an thần)|hóa chất|axit|lá ngón)(?: liều cao)?',
    ),
    sequence(pattern('(?:rạch|cắt|cứa|đâm)(?= )'), readPart, readTail),
  ),
  pattern(` (?:để |định |nhằm )?(?:tự tử|tự sát)${NEXT_WORD}`),
)

/** "hóa trị ung thư vú", "chạy thận nhân tạo", "điều trị tại Bệnh viện K". */
export const readTreatment = first(
  readSelfHarm,
  readMedicine,
  readVaccine,
  readAtHome,
  sequence(first(readNamed, readGeneral), readHospital),
  readNamed,
  sequence(pattern('điều trị (?:nội trú |ngoại trú )?'), readIllness),
)
