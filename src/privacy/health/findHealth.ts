import type { Span } from '../Finding'
import type { Reading } from '../Reading'
import { readConditions } from './readConditions'

const FARTHEST = 220
const NEXT = 80
const GENERAL =
  /(?:người|bệnh nhân|những ai|trường hợp|phụ nữ|trẻ em|trẻ|khoa|viện|pháp y|trung tâm|phòng|bác sĩ|chuyên khoa|phòng chống|thuốc|chống)(?: (?:bị|mắc|đang|nhiễm|có))* ?$/iu
const SAME_PERSON =
  /(?<!\p{L})(?:ông|bà|anh|chị|cháu|em|bé|cụ|cô|chú|bác|người này|nạn nhân|bị cáo|bị hại|bản thân|đương sự|sức khỏe|sức khoẻ|hiện|do|vì|tôi|chúng tôi|mẹ|cha|bố|vợ|chồng|con trai|con gái)(?!\p{L})/iu
const ITS_OWN_SUBJECT = /^[^.]*(?:người là|là người)/iu

/**
 * Conditions, treatment and injuries of a person whom the text names: the last person named before, in the same sentence or the one before
 * it, or the one named right after. Diseases spoken of in general are not reported. Source: domain.md 8 rule 4.
 */
export const findHealth = ({ text, mentions, owners }: Reading): readonly Span[] => {
  const spans: Span[] = []
  let at = 0
  for (const { start: index, end } of readConditions(text)) {
    while (at < mentions.length && (mentions[at]?.end ?? 0) <= index) at++
    const sentence = text.slice(owners.sentenceStart(index), index)
    const subject = subjectOf({ text, mentions, at, sentenceStart: index - sentence.length, index })
    const isGeneral = GENERAL.test(sentence) && !ITS_OWN_SUBJECT.test(sentence)
    if (isGeneral) continue
    const isBefore =
      subject !== undefined &&
      index - subject.end <= FARTHEST &&
      isAbout({ text, sentence, from: subject.end, to: index })
    const person = isBefore ? subject : nextPerson({ text, mention: mentions[at], from: end })
    if (person?.kind === 'private_name' || person?.kind === 'minor') spans.push({ type: 'health', start: index, end })
  }
  return spans
}

type Found = {
  text: string
  mentions: Reading['mentions']
  /** Index of the first mention after the condition. */
  at: number
  sentenceStart: number
  index: number
}

const EXAMINED = /(?<!\p{L})(?:chẩn đoán|khám|điều trị|kết luận|phát hiện|xác nhận|phẫu thuật|mổ)(?!\p{L})/iu

// "Anh Hùng được bác sĩ Lê Minh chẩn đoán …": who examines is not the one who is ill.
const subjectOf = ({ text, mentions, at, sentenceStart, index }: Found) => {
  const last = mentions[at - 1]
  const earlier = mentions[at - 2]
  if (last?.kind !== 'public' || earlier === undefined || earlier.start < sentenceStart) return last
  return EXAMINED.test(text.slice(last.end, index)) ? earlier : last
}

type Stretch = { text: string; sentence: string; from: number; to: number }

const isAbout = ({ text, sentence, from, to }: Stretch): boolean => {
  const between = text.slice(from, to)
  if (between.includes('\n')) return false
  return between.length <= sentence.length || SAME_PERSON.test(sentence)
}

const nextPerson = ({
  text,
  mention,
  from,
}: {
  text: string
  mention: Reading['mentions'][number] | undefined
  from: number
}) =>
  mention !== undefined && mention.start - from <= NEXT && !/[.\n]/u.test(text.slice(from, mention.start))
    ? mention
    : undefined
