import { refusal } from '../messages'
import type { Requirement } from './context'
import { refuse } from './context'

/** The text has what its kind needs and can be frozen (design: submit). */
export const textIsComplete: Requirement = ({ facts }) =>
  facts.textProblems.map(({ code, message }) => refusal({ code: 'text_incomplete', detail: message, place: code }))

/** There is a hash to sign: of the frozen edition, or at the desk the one that freezing would give (design: sign_off). */
export const textCanBeNamed: Requirement = (context) =>
  context.story.stage === 'desk_review' && context.facts.textHash === null ? textIsComplete(context) : []

/** Not a comma differs from the edition that units answered about (design: overrule). */
export const textUnchangedSinceFrozen: Requirement = ({ story, facts }) =>
  facts.textHash !== null && facts.textHash === story.edition ? [] : refuse('text_changed')

/** A text that a unit objected to can be changed or overruled, in the open, but not cleared past the objection. */
export const textNotObjected: Requirement = ({ story, facts }) => {
  const asked = story.requests.filter(({ edition }) => edition === facts.textHash)
  const objecting = asked.filter(({ round, state }) => state === 'objected' && round === lastRound(asked))
  return objecting.flatMap(({ unit }) => refuse('text_objected', unit))
}

const lastRound = (requests: { round: number }[]): number => Math.max(...requests.map(({ round }) => round))
