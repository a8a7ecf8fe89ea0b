import { CLOCK } from '../roles'
import type { Effect } from './outcome'
import { publicationData } from './publicationData'
import { publishOptions } from './publishOptions'

/**
 * The cleared edition becomes what readers have. What was redacted stays redacted wherever the new edition has it still: a text opened
 * before the redaction must not bring a name back.
 */
export const publish: Effect<'publish'> = ({ story, actor, input, texts }) => {
  const scheduled = story.stage === 'scheduled' ? story.schedule : null
  const options = scheduled ?? publishOptions({ story, input, texts })
  const inNameOf = actor.person === CLOCK ? (scheduled?.by ?? null) : actor.person
  return {
    stage: 'settled',
    live: 'public',
    set: { liveEdition: story.edition, schedule: null },
    data: { ...publicationData({ story, options }), inNameOf },
  }
}
