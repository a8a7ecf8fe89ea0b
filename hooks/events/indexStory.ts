import { indexText } from '../../src/relay/indexText'
import type { Projection } from '../../src/relay/projection'

/** The index of all texts for queues and boards. */
export const indexStory: Projection = {
  name: 'stories',
  follows: () => true,
  isOfNewest: true,
  project: ({ payload, event }) => indexText({ payload, kind: event.kind, id: event.story, movedAt: event.at }),
}
