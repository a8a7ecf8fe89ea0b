import { currentRequests } from '../story'
import { closeRequests } from './closeRequests'
import type { Effect } from './outcome'

/** Open requests are closed, answers given are kept, the schedule falls; the text may be edited again (design: recall). */
export const recall: Effect<'recall'> = ({ story, texts }) => {
  const { requests, closed } = closeRequests({ story, as: 'cancelled' })
  const answered = currentRequests(story).filter(({ answeredAt }) => answeredAt !== null)
  return {
    stage: 'amends_needed',
    set: { requests, cleared: null, schedule: null },
    data: {
      edition: story.edition,
      closed,
      answered: answered.map(({ unit }) => unit),
      scheduledBy: story.schedule?.by,
      reason: texts.reason,
    },
  }
}
