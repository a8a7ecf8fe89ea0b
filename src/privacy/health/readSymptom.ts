import { phrase } from './phrase'
import { longest, optional, pattern, repeat, sequence } from './readers'
import { readTail } from './readTail'
import { oneOf } from './words/oneOf'
import { ABILITIES, AILING_PARTS, AILMENTS, AILMENTS_OF_THE_WHOLE, FIXED_SYMPTOMS, WHOLE_BODY } from './words/symptoms'

const WORD_END = '(?!\\p{L})'
const BLANK = pattern(' ')
const COUNT = optional(pattern('(?:hai|cả hai|đôi|một bên|một) '))
const SIDE = optional(pattern(` (?:bên )?(?:trái|phải)${WORD_END}`))
const MANNER = repeat({
  read: pattern(' (?:bị|đã|cũng|rất|gần như|hầu như|hay|thường xuyên|bắt đầu|ngày càng|luôn|đều|vẫn|còn|thường)(?= )'),
  least: 0,
  most: 2,
})

/** "hai mắt mờ", "chân trái bị teo". */
const readAilingPart = sequence(COUNT, phrase(AILING_PARTS), SIDE, MANNER, BLANK, phrase(AILMENTS), readTail)
/** "người gầy rộc". */
const readAilingBody = sequence(phrase(WHOLE_BODY), MANNER, BLANK, phrase(AILMENTS_OF_THE_WHOLE), readTail)

const ABILITY = phrase(ABILITIES)
const BEING_ABLE = ` (?:được|nổi|rõ|nữa|gì|ai|lên|xuống|lại|ra|hẳn)${WORD_END}`
const UNABLE = pattern(' (?:(?:gần như|hầu như) )?(?:không(?: còn thể| còn| thể)?|chẳng(?: còn)?|khó)(?= )')
const readAbleTail = repeat({ read: pattern(BEING_ABLE), least: 0, most: 3 })
/** "tay không cầm nắm được". */
const readUnablePart = sequence(COUNT, phrase(AILING_PARTS), SIDE, UNABLE, BLANK, ABILITY, readAbleTail)

const DAILY_ACT = oneOf(`
  phục vụ, chăm sóc, đi lại, vận động, sinh hoạt, ăn uống, đi đứng, vệ sinh, đi, thở, ngồi
`)
// "không tự phục vụ được bản thân", "không thể tự đi lại"
const readHelpless = pattern(
  `không(?: còn)?(?: thể)? tự (?:mình )?(?:${DAILY_ACT})(?: cá nhân)?(?: được)?(?: cho)?(?: (?:bản thân|mình|cá nhân))?${WORD_END}`,
)
const FACULTY = oneOf(`
  nhận thức, điều khiển, hành vi, dân sự, lao động, sinh sản, sinh con, làm mẹ, đi lại, vận động, nghe
  nói, nhìn, giao tiếp, làm chủ, tự chăm sóc, tự phục vụ, nhận biết, ngôn ngữ, kiểm soát, cầm nắm, sinh hoạt, tình dục, của, bản thân
`)
const readIncapacity = pattern(
  `(?:hạn chế|mất|suy giảm|giảm|không còn|không có đủ|không đủ)(?: một phần| hoàn toàn| phần lớn| vĩnh viễn| hẳn)? (?:khả năng|năng lực)(?:,? (?:và )?(?:${FACULTY}))+(?: \\d{1,3}(?:[.,]\\d+)? ?%)?${WORD_END}`,
)
// "có khó khăn trong nhận thức, làm chủ hành vi" is one finding: the words of the Civil Code.
const readDifficulty = pattern(
  `(?:có )?khó khăn trong (?:việc )?nhận thức(?:(?:,| và| hoặc) (?:làm chủ|điều khiển)(?: hành vi)?)?${WORD_END}`,
)

const SENSE = oneOf(`
  thị lực, thính lực, khứu giác, vị giác, cảm giác, trí nhớ, tri giác, ý thức, giọng nói, tiếng nói, thị giác, thính giác
`)
// "mất hoàn toàn thị lực hai mắt"
const readLostSense = sequence(
  pattern(`(?:mất|giảm|suy giảm|hỏng)(?: (?:hoàn toàn|gần hết|gần như|một phần|hẳn|nặng))* (?:${SENSE})${WORD_END}`),
  readTail,
)

const VOIDING =
  'đại tiểu tiện|tiểu đại tiện|đại tiện|tiểu tiện|đi tiểu|đi vệ sinh|đi tiêu|đi ngoài|tiêu tiểu|tiểu|đái|ỉa'
// "đại tiện không tự chủ", "tiểu tiện phải qua ống thông"
const readVoiding = pattern(
  `(?:${VOIDING}) (?:không|mất|khó)(?: còn)? (?:tự chủ|kiểm soát|làm chủ|cầm)(?: được)?${WORD_END}`,
)
// "sụt 10 kg", "gầy đi 8 kg"
const readWasting = pattern(`(?:sụt|sút|gầy đi|ốm đi)(?: (?:mất|gần|hơn|tới))* \\d{1,2} ?(?:kg|ký|cân)${WORD_END}`)

/** What somebody feels or can't do, in everyday words. */
export const readSymptom = longest(
  readIncapacity,
  readDifficulty,
  readHelpless,
  readLostSense,
  readVoiding,
  readWasting,
  sequence(phrase(FIXED_SYMPTOMS), readTail),
  readUnablePart,
  readAilingPart,
  readAilingBody,
)
