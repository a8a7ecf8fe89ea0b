import { first, pattern, sequence } from './readers'
import { readPart, readTail } from './readTail'
import { oneOf } from './words/oneOf'

const WORD_END = '(?!\\p{L})'
const NUMBER = '\\d{1,3}(?:[.,]\\d+)?'
const LOSS = oneOf(`
  tổn thương cơ thể, tổn thương sức khỏe, tổn hại cơ thể, tổn hại sức khỏe, mất sức lao động, giảm sức lao động
  suy giảm sức khỏe, mất sức khỏe, mất sức, suy giảm khả năng lao động, giảm khả năng lao động
  mất khả năng lao động, thương tích, thương tật, tổn thương, tổn hại, suy giảm, khuyết tật, bỏng, mất, giảm
`)
const CAUSE =
  '(?: do (?:thương tích|thương tật|bệnh tật|bệnh|tai nạn|các thương tích|vết thương)(?: (?:gây nên|gây ra|để lại))?)?'
const REGARD =
  '(?: (?:của (?:nạn nhân|bị hại|người bị hại)|tại thời điểm giám định|hiện tại|chung|vĩnh viễn|toàn bộ|cộng lại|tổng cộng|sau giám định|tại thời điểm này))*'
const VERB =
  '(?:,? (?:được xác định là|được xác định|xác định là|ở mức|là|bằng|tới|đến|lên tới|lên đến|khoảng|hơn|gần|trên))*:?'
const WHAT = '(?: (?:sức khỏe|cơ thể|sức lao động|khả năng lao động|diện tích cơ thể|bề mặt cơ thể))?'

/** "tỷ lệ tổn thương cơ thể do thương tích gây nên là 24%", "mất 81% sức khỏe". */
const readPercent = pattern(
  `(?:t[ỷỉ] lệ (?:phần trăm )?)?(?:${LOSS})${CAUSE}${REGARD}${VERB} ${NUMBER} ?%${WHAT}${WORD_END}`,
)
// "gây thương tích tỷ lệ 28%"
const readBarePercent = pattern(
  `t[ỷỉ] lệ(?: là)? ${NUMBER} ?%(?<=(?:thương tích|tổn thương|thương tật|giám định|sức khỏe|cơ thể)(?:[,:]? [\\p{Ll}]+){0,4}[,:]? t[ỷỉ] lệ[^%]{1,12}%)(?! (?:lãi|vốn|cổ phần))`,
)
const BURN_KIND = oneOf('nặng, rộng, sâu, toàn thân, hô hấp, điện, xăng, nước sôi, lửa, axit, cồn')
const BURN_DEGREE = 'độ (?:\\d|[IV]+)(?:[-–, ]+(?:\\d|[IV]+)(?= ))*,?'
const ABOUT = '(?: (?:khoảng|hơn|gần|tới|đến|trên))?'
const OF_BODY = '(?: diện tích)?(?: bề mặt)?(?: da)? (?:cơ thể|da|toàn thân)'
const readBurn = sequence(
  pattern(`(?:bỏng|phỏng)(?: (?:${BURN_KIND}))*(?: ${BURN_DEGREE})?`),
  pattern(`(?: (?:với |trên )?(?:diện tích|diện|tỷ lệ))?${ABOUT} ${NUMBER} ?%(?:${OF_BODY})?${WORD_END}`),
  readTail,
)
const readVision = pattern(
  '(?:mắt (?:trái|phải) )?(?:(?:còn|chỉ còn|giảm|suy giảm|mất) )?thị lực(?: (?:mắt (?:trái|phải)|hai mắt|cả hai mắt))?(?: (?:còn|chỉ còn|đạt|giảm còn|là))? \\d{1,2}/10(?!\\d)',
)
const readDioptre = pattern(
  '(?:cận|cận thị|viễn|viễn thị|loạn thị)(?: (?:nặng|trên|hơn|tới))* \\d{1,2}(?:[.,]\\d+)? (?:độ|đi-ốp|diop)(?!\\p{L})',
)

const PREGNANT = 'mang thai|có thai|mang bầu|có bầu|bầu(?= \\d)|thai(?= \\d)|mang song thai|có chửa'
const MONTH = '\\p{Ll}+|\\d{1,2}'
const SMALL_NUMBER = '\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín'
const HOW_FAR = [
  `(?:ở |được |sang )?(?:tháng|tuần) thứ (?:${MONTH})`,
  `(?:được |hơn |gần |khoảng )?(?:${SMALL_NUMBER}) (?:tháng|tuần)(?: tuổi| rưỡi)?`,
  '(?:\\p{Ll}+ )?tháng cuối',
  'đôi|ngoài ý muốn|ngoài tử cung|con đầu lòng',
].join('|')
const readPregnancy = pattern(`(?:${PREGNANT})(?! nhi)(?: (?:${HOW_FAR}))?${WORD_END}`)

// "mảnh đạn trong đầu"
const readSplinter = sequence(
  pattern('(?:mảnh|đầu|viên) (?:đạn|bom|mìn|pháo|kim loại|kim khí)(?: còn)?(?: nằm| găm| kẹt)? (?:trong|ở)'),
  readPart,
)

/** Conditions that are told by a number: per cents, sight, months of a pregnancy; and splinters in a body. */
export const readMeasure = first(
  readVision,
  readDioptre,
  readPercent,
  readBarePercent,
  readBurn,
  readPregnancy,
  readSplinter,
)
