import { closeRequests } from './closeRequests'
import type { Effect } from './outcome'

/** Open requests are closed, answers given are kept, the schedule falls; the text may be edited again (design: recall). */
export const recall: Effect<'recall'> = ({ story, texts }) => {
  const { requests, closed } = closeRequests({ story, as: 'cancelled' })
  return {
    stage: 'amends_needed',
    set: { requests, cleared: null, schedule: null },
    data: { edition: story.edition, closed, reason: texts.reason },
  }
}
