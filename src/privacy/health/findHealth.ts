import type { Span } from '../Finding'
import type { Reading } from '../Reading'
import { findPatient } from './findPatient'
import { isGeneral } from './isGeneral'
import { namesSomebody } from './namesSomebody'
import { readConditions } from './readConditions'
import { sentenceStart } from './sentenceStart'

/**
 * Conditions, treatment and injuries of a person whom the text names, or of a relative told by role. Diseases spoken of in general are not
 * reported. Source: domain.md 8 rule 4.
 */
export const findHealth = ({ text, mentions }: Reading): readonly Span[] => {
  const spans: Span[] = []
  let next = 0
  let isOfNobody = false
  for (const { start, end, isListed } of readConditions(text)) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next++
    const sentence = text.slice(sentenceStart({ text, at: start }), start)
    // What is said of the first of a list is said of all.
    isOfNobody = (isListed && isOfNobody) || isGeneral({ sentence, condition: text.slice(start, end) })
    if (isOfNobody) continue
    const patient = findPatient({ text, mentions, next, sentence, start, end })
    const isIdentified =
      patient === undefined ? namesSomebody(sentence) : patient.kind !== 'public' && patient.kind !== 'placeholder'
    if (isIdentified) spans.push({ type: 'health', start, end })
  }
  return spans
}
