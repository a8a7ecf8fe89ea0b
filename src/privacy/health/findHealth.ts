import type { Span } from '../Finding'
import type { Reading } from '../Reading'
import { findPatient, STARTS_WITH_PRONOUN } from './findPatient'
import { isGeneral } from './isGeneral'
import { lowerBeginnings } from './lowerBeginnings'
import { namesSomebody } from './namesSomebody'
import { readConditions } from './readConditions'
import { sentenceStarts } from './sentenceStarts'

/** UTF-16 units: more than two long sentences of a judgment. */
const LONGEST_SENTENCE = 450
const CAPITAL = /\p{Lu}/u

/**
 * Conditions, treatment and injuries of a person whom the text names, or of a relative told by role. Diseases spoken of in general are not
 * reported. Source: domain.md 8 rule 4.
 */
export const findHealth = ({ text, mentions }: Reading): readonly Span[] => {
  const spans: Span[] = []
  const lowered = lowerBeginnings(text)
  const starts = sentenceStarts(text)
  let next = 0
  let nextSentence = 0
  let scanned = 0
  // Every capital seen stands before it.
  let capitalsUpTo = 0
  let isOfNobody = false
  for (const { start, end, isListed } of readConditions(text)) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next++
    while (nextSentence < starts.length && (starts[nextSentence] ?? 0) <= start) nextSentence++
    const from = Math.max(starts[nextSentence - 1] ?? 0, start - LONGEST_SENTENCE)
    const before = { sentence: text.slice(from, start), lowered: lowered.slice(from, start) }
    if (CAPITAL.test(text.slice(scanned, start))) capitalsUpTo = start
    scanned = start
    const hasNames = capitalsUpTo > from
    // What is said of the first of a list is said of all.
    isOfNobody = (isListed && isOfNobody) || isGeneral({ ...before, condition: text.slice(start, end) })
    if (isOfNobody) continue
    const patient = findPatient({ text, mentions, next, sentence: before.sentence, start, end })
    const isIdentified =
      patient === undefined
        ? (hasNames && namesSomebody(before)) ||
          isOfSentenceBefore({ text, starts, nextSentence, sentence: before.sentence })
        : patient.kind !== 'public' && patient.kind !== 'placeholder'
    if (isIdentified) spans.push({ type: 'health', start, end })
  }
  return spans
}

type Sentence = { text: string; starts: readonly number[]; nextSentence: number; sentence: string }

/** "Hầu Mí Sình bị bắt. Anh ta loạn thần cấp": named in the sentence before, in a way that the finder of people doesn't know. */
const isOfSentenceBefore = ({ text, starts, nextSentence, sentence }: Sentence): boolean => {
  const [from, to] = [starts[nextSentence - 2], starts[nextSentence - 1]]
  if (from === undefined || to === undefined || to - from > LONGEST_SENTENCE) return false
  if (!STARTS_WITH_PRONOUN.test(sentence)) return false
  const before = text.slice(from, to)
  return namesSomebody({ sentence: before, lowered: lowerBeginnings(before) })
}
