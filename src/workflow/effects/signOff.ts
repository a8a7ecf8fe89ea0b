import { hasRole } from '../roles'
import type { Effect } from './outcome'

/**
 * A desk signs one text: the frozen edition, or at the desk the hash that freezing would give, so that the signature holds when exactly
 * this text is frozen and falls with any edit. Named `text` in the event: it need not be a stored edition yet.
 */
export const signOff: Effect<'sign_off'> = ({ story, actor, facts, input }) => {
  const own = facts.signOffUnits.find((desk) => hasRole({ actor, role: 'desk_editor', unit: desk }))
  const unit = input.unit ?? own ?? ''
  const edition = story.stage === 'desk_review' ? facts.textHash : story.edition
  const others = story.signOffs.filter((sign) => sign.unit !== unit || sign.edition !== edition)
  const signature = { unit, by: actor.person, at: facts.now, edition, rev: story.rev }
  return {
    stage: story.stage,
    set: { signOffs: [...others, signature] },
    data: { unit, text: edition, rev: story.rev },
  }
}
