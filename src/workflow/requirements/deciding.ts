import { currentRequests, type FactCheckRequest, roundOf } from '../story'
import type { Context, Requirement } from './context'
import { refuse, refuseUnit } from './context'

/** The due instant itself is still the unit's; a millisecond later the request is overdue. */
const isDue = ({ dueAt }: FactCheckRequest, { facts }: Context): boolean => Date.parse(facts.now) > Date.parse(dueAt)

/** Every request without an answer was delivered and is overdue; a declined one needs no waiting (design: proceed_without_answer). */
export const silenceIsOverdue: Requirement = (context) =>
  currentRequests(context.story)
    .filter(({ state }) => state === 'open')
    .filter((request) => !isDue(request, context) || !context.facts.delivered.includes(request.unit))
    .flatMap(({ unit }) => refuseUnit(context, 'request_not_overdue', unit))

const objections = ({ story }: Context): FactCheckRequest[] =>
  currentRequests(story).filter(({ state }) => state === 'objected')

export const noObjectionStands: Requirement = (context) =>
  objections(context).flatMap(({ unit }) => refuseUnit(context, 'objection_stands', unit))

/** An objection stands, and the decider answers each of them with a reason of its own (design: overrule). */
export const objectionStands: Requirement = (context) => {
  const standing = objections(context)
  if (standing.length === 0) return refuse('no_objection')
  const { reasons = {} } = context.input
  return standing
    .filter(({ unit }) => !reasons[unit])
    .flatMap(({ unit }) => refuseUnit(context, 'objection_reason_missing', unit))
}

/**
 * Every unit that was asked about the edition has answered or had its time. Requests closed before that count too: else a recall or a
 * cancelling would let an objection be overruled before the others could speak.
 */
export const nothingOpenBeforeDue: Requirement = (context) =>
  roundOf(context.story)
    .filter((request) => request.answeredAt === null && !isDue(request, context))
    .flatMap(({ unit }) => refuseUnit(context, 'request_not_overdue', unit))
