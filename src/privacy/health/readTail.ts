import { phrase } from './phrase'
import { first, longest, not, pattern, repeat, sequence } from './readers'
import { BODY_PARTS, FALSE_PARTS } from './words/bodyParts'
import { BOUNDARIES } from './words/boundaries'
import { DEGREES, NUMBERED_DEGREE } from './words/degrees'
import { AFTER_SIDE, LINKS } from './words/links'
import { oneOf } from './words/oneOf'
import { AILMENTS } from './words/symptoms'

const WORD_END = '(?![\\p{L}\\d%])'
const BLANK = pattern(' ')
// "tay phải" is a side, "tay phải mổ" a must: a side only where no verb follows.
const AFTER_RIGHT = oneOf(AFTER_SIDE)
const RIGHT = `(?<!trái )phải(?=[^ ]|$| (?:${AFTER_RIGHT}))`
const SIDE = `trái|bên (?:trái|phải)|phải(?=[ ,.;:)]|$)`
// "môi trên", "cẳng chân trước bên trái", but not "trên đường".
const POSITION = `(?:trên|dưới|trong|ngoài|giữa|trước|sau)(?! tai (?:nạn|biến|họa|ương))(?=[,.;:)]| và |$| (?:${SIDE}|${[...BODY_PARTS].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L}))`
const NUMBERS =
  '(?:\\d{1,2}|[IVX]{1,4})(?:(?:,| và|-|–| đến)? ?(?:\\d{1,2}|[IVX]{1,4})(?![\\p{L}\\d%/]|\\.\\d))*(?! (?:ngày|tháng|năm|lần|tuần|giờ))'
const NUMBERED = `số ${NUMBERS}|thứ (?:\\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)`
const FINGERS = `(?:ngón|ngón tay|ngón chân|răng|răng số|xương sườn|sườn|cung sườn|đốt|xương bàn|dây)(?: số| thứ)? ${NUMBERS}`
const FRACTION = '\\d/\\d(?: (?:trên|giữa|dưới|ngoài|trong))?'
const VERTEBRA = '[CDLST]\\d{1,2}(?: ?[-–,/] ?[CDLST]?\\d{1,2})*'
const FIGURE = '(?:P|T|R|TT|TP)(?=[,.;) ]|$)'

const LINK = pattern(` (?:${oneOf(LINKS)})(?= )`)
// "mù do tai nạn": no ear.
const ACCIDENT = pattern('tai (?:nạn|biến|ương|họa|tiếng)')
const PART = sequence(
  not(first(ACCIDENT, phrase(FALSE_PARTS))),
  first(pattern(`(?:${FINGERS})${WORD_END}`), phrase(BODY_PARTS)),
)
const onePart = sequence(BLANK, PART)
const linkedPart = first(onePart, sequence(LINK, onePart), sequence(LINK, LINK, onePart))
// "đau lưng và chân yếu": the second part has its own ailment.
const joinedPart = sequence(pattern(' (?:và|hoặc|lẫn)(?= )'), linkedPart, not(sequence(BLANK, phrase(AILMENTS))))

/** " xương đùi", " ở hai tay", " và ngực": a part of the body with what leads to it. */
export const readPart = first(linkedPart, joinedPart)

const DEGREE = longest(
  pattern(`(?:${NUMBERED_DEGREE}|${RIGHT}|${POSITION}|${NUMBERED}|${VERTEBRA}|${FRACTION}|${FIGURE})${WORD_END}`),
  phrase(DEGREES),
)
const oneDegree = sequence(BLANK, DEGREE)

/** " giai đoạn cuối", " bên trái", " độ 2", " 1/3 giữa". */
export const readDegree = first(oneDegree, sequence(LINK, oneDegree), sequence(LINK, LINK, oneDegree))

const readWord = pattern(
  ` (?!(?:${BOUNDARIES.join('|')})(?!\\p{L}))(?:\\p{Ll}+|[A-Z][a-z]{6,}|[A-Z]{1,3}\\d{0,2}(?:[-–][A-Z]?\\d{1,2})?)${WORD_END}`,
)

/** A part of the body, or any word in lower case that doesn't begin something else. */
export const readOpen = first(readPart, sequence(not(sequence(BLANK, phrase(FALSE_PARTS))), readWord))

const MOST_STEPS = 7
const readStep = first(readPart, readDegree)

/** Parts of the body and degrees, as many as follow. */
export const readTail = repeat({ read: readStep, least: 0, most: MOST_STEPS })
/** The same, at least one. */
export const readLongTail = repeat({ read: readStep, least: 1, most: MOST_STEPS })
