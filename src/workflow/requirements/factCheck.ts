import { CRITERIA, type Criterion } from '../inputs'
import { type Refusal, type RefusalCode, refusal } from '../messages'
import { reviewerUnits } from '../permissions'
import { currentRequests, isWriter } from '../story'
import type { Context, Requirement } from './context'

const one = (code: RefusalCode, place?: string, detail?: string): Refusal[] => [refusal({ code, place, detail })]

/** The unit exists today and somebody in it who did not write the text can answer (design: ≥ 1 unit with an active reviewer). */
const refuseUnit = ({ story, facts }: Context, unit: string): Refusal[] => {
  const fact = facts.units.find(({ id }) => id === unit)
  if (fact === undefined) return one('unit_unknown', unit)
  const able = fact.reviewers.some((person) => !isWriter({ story, person }))
  return able ? [] : one('unit_without_reviewer', unit, `(${fact.name})`)
}

const askedUnits = (context: Context): string[] => {
  const { input } = context
  if ('units' in input) return input.units ?? []
  if (!('changes' in input)) return []
  return (input.changes ?? []).flatMap((change) =>
    change.op === 'add' ? [change.unit] : change.op === 'reroute' ? [change.toUnit] : [],
  )
}

/** Every unit newly asked can answer, and none is asked twice about one edition. */
export const unitsCanAnswer: Requirement = (context) => {
  const units = askedUnits(context)
  const asked = context.action === 'change_requests' ? currentRequests(context.story).map(({ unit }) => unit) : []
  const twice = units.filter((unit, index) => asked.includes(unit) || units.indexOf(unit) !== index)
  return [
    ...units.flatMap((unit) => refuseUnit(context, unit)),
    ...twice.flatMap((unit) => one('unit_asked_twice', unit)),
  ]
}

/** Changes name open requests, and one request stays open or answered. */
export const requestStays: Requirement = ({ story, input }) => {
  const changes = 'changes' in input ? (input.changes ?? []) : []
  const current = currentRequests(story)
  const isOpen = (unit: string) => current.some((request) => request.unit === unit && request.state === 'open')
  const unknown = changes.filter(({ op, unit }) => op !== 'add' && !isOpen(unit))
  if (unknown.length > 0) return unknown.flatMap(({ unit }) => one('unit_not_asked', unit))
  const gone = changes.filter(({ op }) => op === 'cancel').length
  const added = changes.filter(({ op }) => op === 'add').length
  return current.length - gone + added > 0 ? [] : one('no_request_left')
}

/** The answer names the edition that was asked, by its hash. */
export const answerNamesEdition: Requirement = ({ story, input }) =>
  'edition' in input && input.edition === story.edition && story.edition !== null ? [] : one('other_edition', 'edition')

const refuseCriteria = (criteria: Partial<Record<Criterion, { met: boolean; comment?: string }>>): Refusal[] =>
  (Object.keys(CRITERIA) as Criterion[]).flatMap((name) => {
    const answer = criteria[name]
    if (answer === undefined) return one('criterion_missing', name)
    return answer.met || answer.comment ? [] : one('criterion_comment_missing', name)
  })

/** Units of this actor that wait for an answer; the answer is for the named one, else for the only one. */
export const answeringUnit = ({ story, actor, input }: Pick<Context, 'story' | 'actor' | 'input'>): string | null => {
  const mine = reviewerUnits(actor)
  const open = currentRequests(story).filter(({ unit, state }) => state === 'open' && mine.includes(unit))
  const named = 'unit' in input ? input.unit : undefined
  const found = named === undefined ? open[0] : open.find(({ unit }) => unit === named)
  return found?.unit ?? null
}

/** Four criteria, and a verdict (with its reason where it is not "correct") on every claim that no earlier verdict carries. */
export const answerIsWhole: Requirement = ({ story, actor, facts, input }) => {
  if (!('claims' in input)) return one('claim_missing')
  const unit = answeringUnit({ story, actor, input })
  const claims = input.claims ?? []
  const known = new Set(facts.claims.map(({ block }) => block))
  const answered = new Set(claims.map(({ block }) => block))
  const missing = facts.claims.filter(
    ({ block, carriedFor }) => !answered.has(block) && !carriedFor.includes(unit ?? ''),
  )
  return [
    ...refuseCriteria(input.criteria ?? {}),
    ...missing.flatMap(({ block }) => one('claim_missing', block)),
    ...claims.filter(({ block }) => !known.has(block)).flatMap(({ block }) => one('claim_unknown', block)),
    ...claims
      .filter(({ verdict, reason }) => verdict !== 'correct' && !reason)
      .flatMap(({ block }) => one('claim_reason_missing', block)),
  ]
}

/** Every request without an answer was delivered and is overdue; a declined one needs no waiting. */
export const silenceIsOverdue: Requirement = ({ story, facts }) =>
  currentRequests(story)
    .filter(({ state }) => state === 'open')
    .filter(({ unit, dueAt }) => Date.parse(dueAt) >= Date.parse(facts.now) || !facts.delivered.includes(unit))
    .flatMap(({ unit }) => one('request_not_overdue', unit))

const objections = (context: Context) => currentRequests(context.story).filter(({ state }) => state === 'objected')

export const noObjectionStands: Requirement = (context) =>
  objections(context).flatMap(({ unit }) => one('objection_stands', unit))

/** An objection stands, and the decider answers each of them with a reason of its own. */
export const objectionStands: Requirement = (context) => {
  const standing = objections(context)
  if (standing.length === 0) return one('no_objection')
  const reasons = ('reasons' in context.input ? context.input.reasons : undefined) ?? {}
  return standing.filter(({ unit }) => !reasons[unit]).flatMap(({ unit }) => one('objection_reason_missing', unit))
}

/** No request is open before its due time: a unit's working days are not cut short. */
export const nothingOpenBeforeDue: Requirement = ({ story, facts }) =>
  currentRequests(story)
    .filter(({ state, dueAt }) => state === 'open' && Date.parse(dueAt) >= Date.parse(facts.now))
    .flatMap(({ unit }) => one('request_not_overdue', unit))
