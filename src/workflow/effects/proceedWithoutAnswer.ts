import { type Clearance, currentRequests } from '../story'
import { addOnce } from './addOnce'
import { closeRequests } from './closeRequests'
import type { Effect } from './outcome'

/** Goes on without the silent and the declining. Where a cancelled request was all that was missing, the edition is simply checked. */
export const proceedWithoutAnswer: Effect<'proceed_without_answer'> = ({ story, actor, facts, texts }) => {
  const edition = story.edition ?? ''
  const without = currentRequests(story).filter(({ state }) => state !== 'confirmed')
  const ground = without.length === 0 ? 'checked' : 'proceeded_without_answer'
  const cleared: Clearance = { edition, ground, by: actor.person, at: facts.now, reason: texts.reason ?? null }
  const checked = ground === 'checked' ? addOnce(story.checked, edition) : story.checked
  const { requests, closed } = closeRequests({ story, as: 'lapsed' })
  return {
    stage: 'ready',
    set: { requests, cleared, checked },
    data: {
      edition,
      ground,
      closed,
      without: without.map(({ unit, state }) => ({ unit, state })),
      reason: texts.reason,
    },
  }
}
