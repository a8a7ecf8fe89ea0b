import type { Payload } from 'payload'
import { findRows } from '../database/findRows'
import type { PendingEvent } from '../workflow/decide'
import { inMoveOrder } from './inMoveOrder'
import { pendingOf, type StoryRow } from './storyRow'

/** Every event of a story, oldest first, each once: it stands in the log and, until the relay has taken it there, in the row. */
export const storyEvents = async ({ payload, row }: { payload: Payload; row: StoryRow }): Promise<PendingEvent[]> => {
  // Whoever got the row through a door of ours may know who acted on the story.
  const logged = await findRows<{ id: string; event: PendingEvent }>({
    payload,
    collection: 'events',
    columns: ['event'],
    where: { story: { equals: row.id } },
  })
  return inMoveOrder({ logged: logged.map(({ event }) => event), waiting: pendingOf(row) })
}
