import type { FactCheckRequest, RequestState, Story } from '../story'
import { currentRequests } from '../story'

/**
 * The requests with the open ones closed: `cancelled` when the text goes back to its writers, `lapsed` when the newsroom decides without
 * the answer. Answers given are kept. `closed`: the units that need not answer any more.
 */
export const closeRequests = ({
  story,
  as,
}: {
  story: Story
  as: Extract<RequestState, 'cancelled' | 'lapsed'>
}): { requests: FactCheckRequest[]; closed: string[] } => ({
  requests: story.requests.map((request) => (request.state === 'open' ? { ...request, state: as } : request)),
  closed: currentRequests(story)
    .filter(({ state }) => state === 'open')
    .map(({ unit }) => unit),
})
