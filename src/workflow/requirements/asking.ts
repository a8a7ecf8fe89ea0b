import type { UnitFact } from '../facts'
import type { RequestChange } from '../inputs'
import type { Refusal } from '../messages'
import { currentRequests, isWriter, type RequestState, type Story } from '../story'
import type { Context, Requirement } from './context'
import { refuse, refuseUnit } from './context'

/** Answers whether somebody in the unit who did not write the text can answer for it (design: an active reviewer). */
export const canAnswer = ({ story, unit }: { story: Story; unit: Pick<UnitFact, 'reviewers'> }): boolean =>
  unit.reviewers.some((person) => !isWriter({ story, person }))

const refuseAsked = (context: Context, id: string): Refusal[] => {
  const { story, facts } = context
  const unit = facts.units.find((fact) => fact.id === id)
  if (unit === undefined) return refuse('unit_unknown', id)
  return canAnswer({ story, unit }) ? [] : refuseUnit(context, 'unit_without_reviewer', id)
}

/** The unit that a change asks anew, none where it asks nobody. */
export const newlyAsked = (change: RequestChange): string[] => {
  if (change.op === 'add') return [change.unit]
  return change.op === 'reroute' ? [change.toUnit] : []
}

const repeated = (list: string[]): string[] => list.filter((item, index) => list.indexOf(item) !== index)

/** Every unit newly asked can answer, and none is asked twice about one edition. */
export const unitsCanAnswer: Requirement = (context) => {
  const { input, story, action } = context
  const { changes = [], units = changes.flatMap(newlyAsked) } = input
  const asked = action === 'change_requests' ? currentRequests(story).map(({ unit }) => unit) : []
  const twice = [...units.filter((unit) => asked.includes(unit)), ...repeated(units)]
  return [
    ...units.flatMap((unit) => refuseAsked(context, unit)),
    ...twice.flatMap((unit) => refuseUnit(context, 'unit_asked_twice', unit)),
  ]
}

const refuseChange = (context: Context, change: RequestChange): Refusal[] => {
  if (change.op === 'add') return []
  const open = currentRequests(context.story).find(({ unit, state }) => unit === change.unit && state === 'open')
  if (open === undefined) return refuseUnit(context, 'unit_not_asked', change.unit)
  if (change.op !== 'extend') return []
  const isLater = Date.parse(context.facts.dueIn(change.workingDays)) > Date.parse(open.dueAt)
  return isLater ? [] : refuseUnit(context, 'due_not_later', change.unit)
}

/** Changes name open requests, each once, and an extension gives a unit more time, never less. */
export const changesFitRequests: Requirement = (context) => {
  const { changes = [] } = context.input
  const twice = repeated(changes.map(({ unit }) => unit))
  return [
    ...changes.flatMap((change) => refuseChange(context, change)),
    ...twice.flatMap((unit) => refuseUnit(context, 'request_changed_twice', unit)),
  ]
}

const CHECKING: readonly RequestState[] = ['open', 'confirmed', 'objected']

/** Some unit still checks or has checked the edition: one that declined doesn't (design: change_requests, "one stays open or answered"). */
export const requestStays: Requirement = (context) => {
  const { changes = [] } = context.input
  const cancelled = changes.filter(({ op }) => op === 'cancel').map(({ unit }) => unit)
  const staying = currentRequests(context.story).filter(
    ({ unit, state }) => CHECKING.includes(state) && !cancelled.includes(unit),
  )
  return staying.length > 0 || changes.some(({ op }) => op === 'add') ? [] : refuse('no_request_left')
}
