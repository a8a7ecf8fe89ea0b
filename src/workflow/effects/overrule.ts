import { type Clearance, currentRequests } from '../story'
import { closeRequests } from './closeRequests'
import type { Effect } from './outcome'

/** Decides against every standing objection, each with its own reason, printed by unit (design: overrule). */
export const overrule: Effect<'overrule'> = ({ story, actor, facts, texts }) => {
  const edition = story.edition ?? ''
  const objections = currentRequests(story)
    .filter(({ state }) => state === 'objected')
    .map(({ unit, verdict }) => ({ unit, verdict, reason: texts[`reasons.${unit}`] }))
  const decisions = Object.fromEntries(objections.flatMap(({ unit, reason }) => (reason ? [[unit, reason]] : [])))
  const ground = 'overruled'
  const cleared: Clearance = { edition, ground, by: actor.person, at: facts.now, reason: null, decisions }
  const { requests, closed } = closeRequests({ story, as: 'lapsed' })
  return { stage: 'ready', set: { requests, cleared }, data: { edition, ground, closed, objections } }
}
