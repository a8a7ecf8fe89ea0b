import type { Clearance } from '../story'
import { freeze } from './freeze'
import type { Effect } from './outcome'
import { publicationData } from './publicationData'

/** The archive from before the system: frozen and live at once, on a ground that the page prints. */
export const archive: Effect<'archive'> = ({ story, actor, facts, input, texts }) => {
  const frozen = freeze({ story, facts, person: actor.person })
  const { edition } = frozen
  const cleared: Clearance = { edition, ground: 'archive', by: actor.person, at: facts.now, reason: null }
  const publishedAt = new Date(input.publishedAt ?? facts.now).toISOString()
  const data = publicationData({ story: { ...story, ...frozen, cleared }, options: { change: null, texts: {} } })
  return {
    stage: 'settled',
    live: 'public',
    set: { ...frozen, cleared, liveEdition: edition },
    data: { ...data, publishedAt, oldPath: texts.oldPath },
  }
}
