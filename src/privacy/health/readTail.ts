import { BODY_PART } from './bodyParts'
import { DEGREE, END_OF_ILLNESS } from './conditions'
import { first, pattern, repeat } from './readers'

const WORD_END = '(?![\\p{L}\\d%])'
// "tay phải" is a side, "tay phải mổ" a must: a side only where no verb follows.
const RIGHT =
  '(?<!trái )phải(?=[^ ]|$| (?:và|do|khi|sau|với|bị|trong|từ|vì|nên|hiện|tại|cùng|của|vỡ|dập|rách|gãy|chấn|được|đã|đang|không|mất|chống|nằm|phẫu|cắt|ngồi|dùng|nghỉ|đến|tới))'
// "môi trên", "cẳng chân trước bên trái", but not "trên đường".
const POSITION = `(?:trên|dưới|trong|ngoài|giữa|trước|sau)(?=[,.;:)]| và |$| (?:trái|bên (?:trái|phải)|phải(?=[,.;:) ]|$)|${BODY_PART})(?!\\p{L}))`
const NUMBERED = 'số \\d{1,2}(?:(?:, | và |-)\\d{1,2}(?![\\p{L}\\d%]))*'
const FINGERS =
  '(?:ngón|ngón tay|ngón chân|răng|xương sườn|sườn)(?: số)? (?:\\d{1,2}|[IVX]{1,4})(?:(?:,| và|-| đến)? ?(?:\\d{1,2}|[IVX]{1,4})(?![\\p{L}\\d%]))*'
const FRACTION = '\\d/\\d(?: (?:trên|giữa|dưới|ngoài|trong))?'
const VERTEBRA = '[CDLST]\\d{1,2}(?:[-–, ]{1,2}[CDLST]\\d{1,2})*'
const LINK =
  'ở|vùng|hai|bên|thể|trên|nhiều|phần|một|cả hai|hai bên|các|\\d{1,2}|ba|bốn|toàn bộ|khoảng|hơn|do|gần|tại|đến|tới|biến chứng|đầu|thân|nền|cổ|\\d/\\d'

/** " xương đùi", " ở hai tay", " và ngực": a part of the body with what leads to it. */
export const readPart = pattern(
  `(?:(?: (?:${LINK})){0,2}| và(?: (?:hai|một|cả hai|vùng|các))?) (?:${FINGERS}|${BODY_PART})${WORD_END}`,
)

/** " giai đoạn cuối", " bên trái", " độ 2", " 1/3 giữa". */
export const readDegree = pattern(
  `(?: (?:${LINK})){0,2} (?:${DEGREE}|${RIGHT}|${POSITION}|${NUMBERED}|${VERTEBRA}|${FRACTION})${WORD_END}`,
)

const readWord = pattern(` (?!(?:${END_OF_ILLNESS})(?!\\p{L}))\\p{Ll}+${WORD_END}`)

/** A part of the body, or any word in lower case that doesn't begin something else. */
export const readOpen = first(readPart, readWord)

const MOST_STEPS = 7
const readStep = first(readPart, readDegree)

/** Parts of the body and degrees, as many as follow. */
export const readTail = repeat({ read: readStep, least: 0, most: MOST_STEPS })
/** The same, at least one. */
export const readLongTail = repeat({ read: readStep, least: 1, most: MOST_STEPS })
