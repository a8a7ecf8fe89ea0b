import { phrase } from './phrase'
import { first, longest, not, optional, pattern, repeat, sequence } from './readers'
import { readDegree, readLongTail, readOpen, readPart, readTail } from './readTail'
import { BODY_PARTS, ILL_ORGANS } from './words/bodyParts'
import { BOUNDARIES } from './words/boundaries'
import { COMMON_AILMENTS, SLIGHT_AILMENTS } from './words/commonAilments'
import { ILLNESSES } from './words/illnesses'
import { CONDITION_HEADS, DAMAGES, MEDICAL_HEADS, NO_DAMAGES } from './words/injuries'
import { CAUGHT_OTHERWISE, NAMING_TRIGGER, NO_ILLNESS, NO_TRIGGER, SUFFERING } from './words/triggers'

const WORD_END = '(?!\\p{L})'
const AFTERMATH = optional(pattern('di chứng (?:của |sau |do )?'))
const readKnown = sequence(AFTERMATH, phrase(ILLNESSES), readTail)
const readMedical = sequence(
  AFTERMATH,
  pattern(`(?:${MEDICAL_HEADS})${WORD_END}`),
  repeat({ read: first(readDegree, readOpen), least: 1, most: 6 }),
  repeat({ read: readDegree, least: 0, most: 2 }),
)
const readHeaded = sequence(phrase(CONDITION_HEADS), readLongTail)
const readDamage = sequence(
  not(phrase(NO_DAMAGES)),
  phrase(DAMAGES),
  readPart,
  repeat({ read: first(readDegree, readPart), least: 0, most: 5 }),
)

// "bệnh thận", "bệnh lý về khớp"
const readOrganIllness = sequence(
  pattern('bệnh (?:lý )?(?:về )?(?:đường )?'),
  not(phrase(ILLNESSES)),
  phrase([...ILL_ORGANS, ...BODY_PARTS]),
  readTail,
)
const AFTER_SUFFERING = `(?<=(?:^|[^\\p{L}])(?:${SUFFERING}) )${NO_TRIGGER}`
const ENDS = pattern(`(?=[,.;:)”"!?\\n]|$| (?:${BOUNDARIES.join('|')})(?!\\p{L}))`)
// "bị khớp", "bị tim"
const readSufferingOrgan = sequence(pattern(AFTER_SUFFERING), phrase(ILL_ORGANS), readTail, ENDS)

// "phong tỏa", "lao động", "tâm thần Trung ương" are none.
const COMMON = sequence(
  pattern(
    '(?!phong (?:tỏa|bì|tục|trào|cách)|lao (?:động|công|vào|lý)|liệt (?:s[iĩỹ]|vào|kê|danh)|câm nín|ốm đòn|mù (?:chữ|thông|quáng|mờ|mịt|tịt|tạt|sương|khơi)|sốt (?:đất|giá|ruột|sắng|vé|vàng))(?<!bệnh (?=tật))',
  ),
  phrase(COMMON_AILMENTS),
)
const readSuffered = sequence(pattern(AFTER_SUFFERING), COMMON, readTail)
const readSlight = sequence(pattern(AFTER_SUFFERING), phrase(SLIGHT_AILMENTS), readTail, ENDS)
const readCommon = sequence(COMMON, readTail, ENDS)
const readListed = ({ text, at, isListed }: { text: string; at: number; isListed?: boolean }) =>
  isListed === true ? readCommon({ text, at }) : undefined
const readConfused = sequence(
  pattern('(?<!(?:nhầm|trộn|pha|xen|lộn) )lẫn(?= ?[,.;]| (?:rồi|nhẹ|nặng|hẳn|dần|từ))'),
  readTail,
)
const readFaint = pattern(
  '(?<!(?:cao|chất|cười|mệt) )(?:ngất xỉu|ngất lịm|té xỉu|ngất|xỉu)(?! (?:ngưởng|ngây|trời|nghểu|up))(?!\\p{L})',
)
// Told in apposition or as lasting: "anh Chắn, câm từ nhỏ, khai …"
const LASTING = 'câm điếc|câm|điếc|mù|lòa|què|gù|thọt|chột|ngọng|liệt|đần'
const readLasting = first(
  pattern(`(?:${LASTING})(?= từ (?:nhỏ|bé|lúc|khi|năm|thuở|bẩm)| bẩm sinh)`),
  pattern(`(?<=[,;(] )(?:${LASTING})(?=[,;.)])`),
)
const readPoisoned = pattern('trúng độc(?! đắc)(?!\\p{L})')
const readWounded = sequence(pattern('bị thương(?=[ .,;)])(?! tích| tật| binh| vong)'), readTail)

// A syndrome named after its finder: "Guillain-Barré", "Stevens Johnson".
const FINDER = '[ -]?\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,2}'
const BOUNDARY = `(?:${BOUNDARIES.join('|')})(?!\\p{L})`
const WORDS = `(?!${BOUNDARY})\\p{Ll}+(?: (?!${BOUNDARY})\\p{L}+){0,4}(?:-\\p{L}+)?`
const readName = sequence(pattern(`(?:${WORDS}|${FINDER})${WORD_END}`), readTail)
const readAnything = first(readKnown, readHeaded, pattern(`(?:${MEDICAL_HEADS})${WORD_END}`), COMMON, readOrganIllness)
// After "mắc", "chẩn đoán" … any illness counts, known or not: "mắc bệnh vảy phấn hồng", "mắc hội chứng Turner".
const readNamed = sequence(
  pattern(
    `(?<=(?:bị|mắc|mắc phải|vì|do|mang|phát hiện|chẩn đoán|tiền sử|chống chọi với|căn|có|là) )(?:bệnh|hội chứng|chứng bệnh|(?<=(?:bị|mắc|mắc phải) )chứng) (?!(?:${NO_ILLNESS})(?!\\p{L}))`,
  ),
  not(readAnything),
  readName,
)
const readUnknown = sequence(
  pattern(
    `(?<=(?:^|[^\\p{L}])(?:${NAMING_TRIGGER}) )${NO_TRIGGER}(?!(?:${CAUGHT_OTHERWISE}|${NO_ILLNESS}|bệnh|hội chứng|chứng)(?!\\p{L}))`,
  ),
  readName,
)

/** An illness, injury or ailment: known by name, by its head and what follows, or by what led to it. */
export const readIllness = first(
  longest(readKnown, readMedical, readHeaded, readDamage),
  readOrganIllness,
  readNamed,
  readSuffered,
  readSlight,
  readSufferingOrgan,
  readListed,
  readConfused,
  readFaint,
  readLasting,
  readPoisoned,
  readWounded,
  readUnknown,
)
