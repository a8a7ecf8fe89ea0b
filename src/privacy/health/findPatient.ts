import type { Mention } from '../people/findPeople'
import { CONTINUATION, PRONOUN, ROLE, RULE } from './words/persons'

const FARTHEST = 400
const NEXT = 80
const SAME_PERSON = new RegExp(`(?<!\\p{L})(?:${PRONOUN}|${ROLE}|${CONTINUATION})(?!\\p{L})`, 'iu')
/** A sentence that goes on about the one named last: "Ông bị …", "Nạn nhân được …". */
export const STARTS_WITH_PRONOUN = new RegExp(`^[\\s“"'–-]*(?:${PRONOUN}|nạn nhân|bị cáo|bị hại)(?!\\p{L})`, 'iu')
// "Bị gãy chân từ mùa trước, ông mới được mổ."
const SUBJECTLESS =
  /^[\s“"]*(?:(?:bị|mắc|đang|từng|đã|vừa|mới|lại|còn|thêm|bệnh|phải|sau khi|ngoài ra|chẳng may|không may|nghe nói)[ ,]*)*$/iu
/** Who writes a letter or a plea speaks of himself: "Trong 7 năm bị giam, tôi mắc …". */
const WRITER = /(?<!\p{L})(?:tôi|em xin)(?!\p{L})/iu
const FIELD = /^[\s\-–+•*\d.)]*[^:\n]{2,60}:[^\n]*$/u
const IN_GENERAL = new RegExp(
  `(?<!\\p{L})(?:${RULE})(?!\\p{L})(?!.*(?<!\\p{L})(?:${PRONOUN}|${ROLE})(?!\\p{L}))`,
  'isu',
)
const EXAMINED =
  /(?<!\p{L})(?:chẩn đoán|khám|điều trị|kết luận|phát hiện|xác nhận|phẫu thuật|mổ|xác định|cho biết|nói|thông báo)(?!\p{L})/iu
const AS_AGENT =
  /(?<!\p{L})(?:được|do|bởi|với|gặp|trước|theo|cho|nhờ|cùng|của|là con|tại nhà|bị)(?: \p{L}+){0,12}[ ,]*$/iu
/** The class and school of a child named by initials say who it is. */
const SCHOOLCHILD = /(?:học sinh|học|đang học) lớp \d/u
const LEADING = 60
const NEAREST = 4

type Place = {
  text: string
  mentions: readonly Mention[]
  /** Index of the first mention after the condition. */
  next: number
  /** The words of the condition's own sentence before it. */
  sentence: string
  start: number
  end: number
}

/**
 * Whose a condition is: the last person named before, in the same sentence or the one before it, or the one named right after. Linear: looks
 * at a bounded stretch.
 */
export const findPatient = (place: Place): Mention | undefined => {
  const subject = subjectOf(place)
  const isBefore = subject !== undefined && place.start - subject.end <= FARTHEST && isAbout({ ...place, subject })
  if (isBefore && subject.kind === 'placeholder' && isSchoolchild({ ...place, subject }))
    return { ...subject, kind: 'minor' }
  return isBefore ? subject : nextPerson(place)
}

const subjectOf = ({ text, mentions, next, sentence, start }: Place): Mention | undefined => {
  const [last, earlier] = mentions
    .slice(Math.max(0, next - NEAREST), next)
    .filter(isPerson)
    .reverse()
  if (last?.kind !== 'public' || earlier === undefined) return last
  const isInSentence = last.start >= start - sentence.length
  if (!isInSentence) return STARTS_WITH_PRONOUN.test(sentence) && isPrivate(earlier) ? earlier : last
  if (earlier.start < start - sentence.length) return last
  // "Anh Hùng được bác sĩ Lê Minh chẩn đoán …": who examines is not the one who is ill.
  const before = text.slice(Math.max(earlier.end, last.start - LEADING), last.start)
  return EXAMINED.test(text.slice(last.end, start)) || AS_AGENT.test(before) ? earlier : last
}

const isSchoolchild = ({ text, subject, start }: Place & { subject: Mention }): boolean =>
  SCHOOLCHILD.test(text.slice(subject.end, start))

// The A of "căn hộ A-09.12".
const isPerson = ({ kind, honorific, start, end }: Mention): boolean =>
  kind !== 'placeholder' || honorific !== '' || end - start > 2

const isPrivate = ({ kind }: Mention): boolean => kind === 'private_name' || kind === 'minor'

const isAbout = ({ text, sentence, subject, start }: Place & { subject: Mention }): boolean => {
  const between = text.slice(subject.end, start)
  if (between.length <= sentence.length) return true
  if (between.includes('\n')) return FIELD.test(sentence) || STARTS_WITH_PRONOUN.test(sentence) || WRITER.test(sentence)
  if (SUBJECTLESS.test(sentence)) return true
  return SAME_PERSON.test(sentence) && !IN_GENERAL.test(sentence)
}

const nextPerson = ({ text, mentions, next, end }: Place): Mention | undefined => {
  const mention = mentions[next]
  if (mention === undefined || mention.start - end > NEXT) return undefined
  // "… loạn thần cấp, bác sĩ Ninh nói"; the C of "viêm gan siêu vi C".
  if (mention.kind === 'public' || !isPerson(mention)) return undefined
  return /[.\n]/u.test(text.slice(end, mention.start)) ? undefined : mention
}
