import type { Payload } from 'payload'
import type { PendingEvent } from '../../workflow/decide'
import { pendingOf, type StoryRow } from '../storyRow'

/** Every event of a story, oldest first: those of the log and, for a moment, those that still wait in the row. */
export const loadEvents = async ({ payload, row }: { payload: Payload; row: StoryRow }): Promise<PendingEvent[]> => {
  // What happened to a story is a fact of the log; who is told of it is the doors' matter.
  const { docs } = await payload.find({
    collection: 'events',
    where: { story: { equals: row.id } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const byMove = new Map([...docs.map(({ event }) => event as PendingEvent), ...pendingOf(row)].map((e) => [e.move, e]))
  return [...byMove.values()].sort((a, b) => a.move - b.move)
}
