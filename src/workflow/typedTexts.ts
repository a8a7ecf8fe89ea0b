import type { AnyInput } from './inputs'
import { CHANGE_TEXTS } from './story'
import type { Action } from './transitions'

type Typed = Record<string, string>

const filled = (entries: [string, string | undefined | null][]): Typed =>
  Object.fromEntries(entries.filter((entry): entry is [string, string] => Boolean(entry[1])))

const PLAIN = ['reason', 'notice', 'oldPath', ...Object.values(CHANGE_TEXTS).flat()] as const

const answerTexts = (input: AnyInput): Typed =>
  filled([
    ...Object.entries(input.criteria ?? {}).map(([name, answer]): [string, string | undefined] => [
      `criteria.${name}`,
      answer?.comment,
    ]),
    ...(input.claims ?? []).flatMap(({ block, reason, provision }): [string, string | undefined][] => [
      [`claims.${block}.reason`, reason],
      [`claims.${block}.provision`, provision],
    ]),
  ])

const overruleTexts = (input: AnyInput): Typed =>
  filled(Object.entries(input.reasons ?? {}).map(([unit, text]) => [`reasons.${unit}`, text]))

const redactTexts = (input: AnyInput): Typed =>
  filled([
    ['reason', input.reason],
    ['names', input.names?.length ? JSON.stringify(input.names) : undefined],
  ])

const placeTexts = (input: AnyInput): Typed =>
  filled([
    ['slug', input.slug],
    ['tags', input.tags && JSON.stringify(input.tags)],
    ['printIssue', input.printIssue],
  ])

/**
 * Answers the words a person typed for an action, by field: each becomes a row of `reasons`, so that the log keeps only its
 * salted hash and the words can be erased by order (design: idea 5).
 */
export const typedTexts = ({ action, input }: { action: Action; input: AnyInput }): Typed => {
  if (action === 'answer_fact_check') return answerTexts(input)
  if (action === 'overrule') return overruleTexts(input)
  if (action === 'redact') return redactTexts(input)
  if (action === 'place') return placeTexts(input)
  return filled(PLAIN.map((name) => [name, input[name]]))
}
