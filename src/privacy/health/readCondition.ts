import { DAMAGE_HEAD, DISEASE_HEAD, END_OF_ILLNESS, MEDICAL_HEAD, WHOLE_CONDITION } from './conditions'
import type { Reader } from './Reader'
import { first, pattern, repeat, sequence } from './readers'
import { readDegree, readLongTail, readOpen, readPart, readTail } from './readTail'
import { readSurgery, readTreatment } from './readTreatment'

const WORD_END = '(?!\\p{L})'
const HARM =
  'tổn thương cơ thể|tổn hại sức khỏe|tổn hại sức khoẻ|mất sức lao động|giảm sức lao động|suy giảm|tổn thương|thương tật|thương tích|tổn hại|mất'
const readPercent = pattern(
  `(?:t[ỷỉ] lệ )?(?:${HARM})(?: là| được xác định là| ở mức)? \\d{1,3}(?:[.,]\\d+)? ?%(?: (?:sức khỏe|sức khoẻ|cơ thể|sức lao động|khả năng lao động))?${WORD_END}`,
)
const readIncapacity = pattern(
  `(?:hạn chế|mất|suy giảm|không còn)(?: một phần| hoàn toàn| phần lớn)? (?:khả năng|năng lực)(?: (?:nhận thức|điều khiển|hành vi|dân sự|lao động|sinh sản|đi lại|vận động|nghe|nói|làm chủ|tự chăm sóc|và|của|bản thân))+(?: \\d{1,3}(?:[.,]\\d+)? ?%)?${WORD_END}`,
)
// "không tự phục vụ được bản thân", "không thể tự đi lại"
const readHelpless = pattern(
  `không(?: còn)?(?: thể)? tự (?:mình )?(?:phục vụ|chăm sóc|đi lại|vận động|sinh hoạt|ăn uống|đi đứng|vệ sinh)(?: được)?(?: cho)?(?: (?:bản thân|mình))?${WORD_END}`,
)
const readVision = pattern(
  `(?:mắt (?:trái|phải) )?(?:(?:còn|chỉ còn|giảm|suy giảm|mất) )?thị lực(?: (?:mắt (?:trái|phải)|hai mắt))?(?: (?:còn|chỉ còn|đạt))? \\d{1,2}/10(?!\\d)`,
)
// "mảnh đạn trong đầu"
const readSplinter = sequence(
  pattern('(?:mảnh|đầu|viên) (?:đạn|bom|mìn|pháo|kim loại|kim khí)(?: còn)?(?: nằm| găm| kẹt)? (?:trong|ở)'),
  readPart,
)
const readMedicine = sequence(
  pattern('(?:uống|dùng|tiêm) thuốc (?:chống|trị|điều trị|hạ|kháng|ức chế)'),
  repeat({ read: readOpen, least: 1, most: 3 }),
)
// "gây thương tích tỷ lệ 28%"
const readBarePercent = pattern(
  '(?<=(?:thương tích|tổn thương|thương tật|giám định)(?: với| có)? )t[ỷỉ] lệ(?: là)? \\d{1,3}(?:[.,]\\d+)? ?%',
)
const readBurn = sequence(
  pattern(
    `bỏng(?: nặng| rộng| sâu| toàn thân)?(?: độ \\d,?)?(?: (?:khoảng|hơn|gần|tới|đến))? \\d{1,3}(?:[.,]\\d+)? ?%(?:(?: diện tích)?(?: bề mặt)? (?:cơ thể|da))?${WORD_END}`,
  ),
  readTail,
)
const readPregnancy = pattern(
  `(?:mang thai|có thai|mang bầu|có bầu|thai(?= \\d))(?: (?:(?:ở |được )?tháng thứ (?:\\p{Ll}+|\\d)|(?:được |hơn |gần |khoảng )?\\d{1,2} (?:tháng|tuần)(?: tuổi)?|(?:ở )?tuần thứ \\d+|đôi|ngoài ý muốn))?${WORD_END}`,
)
const readMedical = sequence(
  pattern(`(?:di chứng (?:của )?)?(?:${MEDICAL_HEAD})${WORD_END}`),
  repeat({ read: first(readDegree, readOpen), least: 1, most: 6 }),
  repeat({ read: readDegree, least: 0, most: 2 }),
)
const readDamage = sequence(
  pattern(`(?:${DAMAGE_HEAD})${WORD_END}`),
  readPart,
  repeat({ read: first(readDegree, readOpen), least: 0, most: 3 }),
)

const readWhole = pattern(`(?:${WHOLE_CONDITION})${WORD_END}`)
const readDisease = sequence(pattern(`(?:${DISEASE_HEAD})${WORD_END}`), readLongTail)
// A syndrome named after its finder: "Guillain-Barré", "Stevens Johnson".
const FINDER = '(?:[ -]\\p{Lu}\\p{Ll}+){1,3}'
const WORDS = `(?: (?!(?:${END_OF_ILLNESS})(?!\\p{L}))\\p{L}+){1,4}(?:-\\p{L}+)?`
// After "mắc", "điều trị" … any illness counts, known or not: "mắc bệnh vảy phấn hồng", "mắc hội chứng Turner".
const readAfflicted = pattern(
  `(?<=(?:bị|mắc|mắc phải|chữa|trị|vì|do|có|mang|khỏi|phát hiện|chẩn đoán|tiền sử|với|chống chọi|căn) )(?:bệnh|hội chứng|chứng bệnh|chứng)(?= )`,
)
const readKnown = sequence(
  pattern(' '),
  first(
    pattern(`(?:lẫn|liệt|mù|điếc|câm)${WORD_END}`),
    readWhole,
    readDisease,
    pattern(`(?:${MEDICAL_HEAD})${WORD_END}`),
  ),
)
const readUnknown: Reader = (place) => (readKnown(place) === undefined ? readName(place) : undefined)
const readName = sequence(pattern(`(?:${WORDS}|${FINDER})${WORD_END}`), readTail)

// Ordinary words, an ailment only of somebody who "bị": "bị lẫn", "bị bỏng".
const readSuffered = sequence(
  pattern(
    `(?<=(?:bị|mắc|bị bệnh|mắc bệnh|lên cơn) )(?:thần kinh|liệt|mù|điếc|câm|lẫn|bỏng|hen|gút|lao|sốt|đau đầu|khuyết tật|dị tật|tật|gù|què|thọt|ngất|ốm)${WORD_END}`,
  ),
  readTail,
)
const readConfused = pattern('(?<=, |và |\\) )lẫn(?= ?[,.;])')
const readWounded = sequence(pattern('bị thương(?=[ .,;)])(?! tích| binh)'), readTail)

/**
 * Where a condition, an injury, a treatment or a pregnancy that begins at a place ends; without "bị" and "mắc": "ung thư phổi giai đoạn cuối",
 * "gãy xương đùi phải", "điều trị tại Bệnh viện Thanh Nhàn". Words that are also ordinary ones count only with a part of the body or a
 * degree. The first kind that fits stands.
 */
export const readCondition: Reader = first(
  readVision,
  readPercent,
  readBarePercent,
  readPregnancy,
  readIncapacity,
  readHelpless,
  readSplinter,
  readMedicine,
  readBurn,
  readSurgery,
  sequence(readWhole, readTail),
  readMedical,
  readDisease,
  readDamage,
  sequence(readAfflicted, readUnknown),
  readSuffered,
  readConfused,
  readWounded,
  readTreatment,
)
