import type { Payload } from 'payload'
import type { PendingEvent } from '../workflow/decide'
import { pendingOf, type StoryRow } from './storyRow'

/** Every event of a story, oldest first, each once: it stands in the log and, until the relay has taken it there, in the row. */
export const storyEvents = async ({ payload, row }: { payload: Payload; row: StoryRow }): Promise<PendingEvent[]> => {
  // Whoever got the row through a door of ours may know who acted on the story.
  const { docs } = await payload.find({
    collection: 'events',
    where: { story: { equals: row.id } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const logged = docs.map(({ event }) => event as PendingEvent)
  const byMove = new Map([...logged, ...pendingOf(row)].map((event) => [event.move, event]))
  return [...byMove.values()].sort((a, b) => a.move - b.move)
}
