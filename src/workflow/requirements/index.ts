import { type Refusal, refusal } from '../messages'
import { hasRole } from '../roles'
import type { RequirementName } from '../transitions'
import type { Context, Requirement } from './context'
import {
  answerIsWhole,
  answerNamesEdition,
  noObjectionStands,
  nothingOpenBeforeDue,
  objectionStands,
  requestStays,
  silenceIsOverdue,
  unitsCanAnswer,
} from './factCheck'
import {
  blocksAreLive,
  changeIsDeclared,
  changeIsMinor,
  editionIsCleared,
  embargoPassed,
  mediaInOrder,
  predatesSystem,
  publishingIsHindered,
  signedOff,
  timeHasCome,
  timeIsAhead,
} from './publishing'

/** Kinds of text that no rule sends to a fact check: the newsroom's own pages, and press releases, which are their issuer's word (R112). */
const KINDS_WITHOUT_CHECK = ['page', 'release']

const textIsComplete: Requirement = ({ facts }) =>
  facts.textProblems.map(({ code, message }) => refusal({ code: 'text_incomplete', detail: message, place: code }))

const textUnchangedSinceFrozen: Requirement = ({ story, facts }) =>
  facts.textHash !== null && facts.textHash === story.edition ? [] : [refusal({ code: 'text_changed' })]

/** Each ground has its own condition; only the rule-made one is open to desk editors (design: clear_without_check). */
const groundApplies: Requirement = ({ story, actor, facts, input }) => {
  const ground = 'ground' in input ? input.ground : undefined
  if (ground === undefined) return []
  if (ground === 'not_required') {
    return KINDS_WITHOUT_CHECK.includes(story.kind) ? [] : [refusal({ code: 'ground_not_required', place: 'ground' })]
  }
  const refusals: Refusal[] = []
  if (!hasRole({ actor, role: 'chief_editor' })) refusals.push(refusal({ code: 'ground_chief_only', place: 'ground' }))
  if (ground === 'unchanged' && facts.unchangedFrom === null) {
    refusals.push(refusal({ code: 'ground_changed', place: 'ground' }))
  }
  if (ground === 'no_competent_unit' && facts.units.some((unit) => canAnswer({ story, unit }))) {
    refusals.push(refusal({ code: 'ground_unit_exists', place: 'ground' }))
  }
  return refusals
}

const canAnswer = ({ story, unit }: { story: Context['story']; unit: { reviewers: string[] } }): boolean =>
  unit.reviewers.some(
    (person) => !story.writers.includes(person) && person !== story.createdBy && !story.bylinePeople.includes(person),
  )

const erasureIsAsked: Requirement = ({ story }) =>
  story.erasure === null ? [refusal({ code: 'erasure_not_asked' })] : []

const erasureTargetExists: Requirement = ({ facts, input }) => {
  const id = 'id' in input ? input.id : undefined
  return id === undefined || facts.erasable.includes(id)
    ? []
    : [refusal({ code: 'erasure_target_unknown', place: 'id' })]
}

/** The rules by the names that the table uses. A rule answers every reason why it doesn't hold; none = it holds. */
export const REQUIREMENTS: Record<RequirementName, Requirement> = {
  text_is_complete: textIsComplete,
  text_unchanged_since_frozen: textUnchangedSinceFrozen,
  units_can_answer: unitsCanAnswer,
  ground_applies: groundApplies,
  answer_names_edition: answerNamesEdition,
  answer_is_whole: answerIsWhole,
  request_stays: requestStays,
  silence_is_overdue: silenceIsOverdue,
  objection_stands: objectionStands,
  nothing_open_before_due: nothingOpenBeforeDue,
  no_objection_stands: noObjectionStands,
  edition_is_cleared: editionIsCleared,
  signed_off: signedOff,
  media_in_order: mediaInOrder,
  embargo_passed: embargoPassed,
  change_is_declared: changeIsDeclared,
  change_is_minor: changeIsMinor,
  time_is_ahead: timeIsAhead,
  time_has_come: timeHasCome,
  publishing_is_hindered: publishingIsHindered,
  blocks_are_live: blocksAreLive,
  predates_system: predatesSystem,
  erasure_is_asked: erasureIsAsked,
  erasure_target_exists: erasureTargetExists,
}
