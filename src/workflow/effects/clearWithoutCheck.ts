import type { Clearance } from '../story'
import { freeze } from './freeze'
import type { Effect } from './outcome'

/** Freezes the text and clears it on the named ground; `unchanged` names the checked edition that it rests on. */
export const clearWithoutCheck: Effect<'clear_without_check'> = ({ story, actor, facts, input, texts }) => {
  const frozen = freeze({ story, facts, person: actor.person })
  const { edition } = frozen
  const ground = input.ground ?? 'not_required'
  const like = ground === 'unchanged' ? facts.unchangedFrom : null
  const reason = texts.reason ?? null
  const cleared: Clearance = { edition, ground, by: actor.person, at: facts.now, reason, like }
  return { stage: 'ready', set: { ...frozen, cleared }, data: { edition, ground, reason, like } }
}
