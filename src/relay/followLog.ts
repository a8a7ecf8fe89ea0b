import type { Payload } from 'payload'
import { newsroomOf } from '../actions/newsroom'
import { compareAndSet } from '../database/compareAndSet'
import { EVENTS_AT_ONCE, type ReadBatch } from './batchesOnce'
import { type AnyLogged, isStoryEvent, type LoggedEvent } from './loggedEvent'
import type { Projection } from './projection'
import { type Cursor, readCursor } from './readCursor'
import { tryEvent } from './tryEvent'

/**
 * Brings a projection up to the end of the log: every event once in order, stories that fail three times are parked. Any machine
 * may do it at the same time: projecting twice changes nothing, the cursor moves by compare-and-set. Answers how many events it read.
 */
export const followLog = async ({
  payload,
  projection,
  batchAfter,
  cursor: known,
}: {
  payload: Payload
  projection: Projection
  batchAfter: ReadBatch
  /** Where the round found it; absent before its first use. */
  cursor: Cursor | undefined
}): Promise<number> => {
  let read = 0
  let cursor = known ?? (await readCursor({ payload, name: projection.name }))
  for (;;) {
    const events = await batchAfter(cursor.seq)
    const last = events.at(-1)
    if (!last) return read
    const parked = [...cursor.parked]
    for (const event of followed({ events, projection })) {
      if (parked.some(({ story }) => story === event.story)) continue
      const failed = await tryEvent({ payload, projection, event })
      if (failed) parked.push(failed)
    }
    const set = { seq: last.seq, parked, readAt: newsroomOf(payload).now() }
    await compareAndSet({ payload, collection: 'cursors', id: cursor.id, rev: cursor.rev, set })
    read += events.length
    if (events.length < EVENTS_AT_ONCE) return read
    cursor = await readCursor({ payload, name: projection.name })
  }
}

/** The events that the projection has to do something about: where the newest says all, only each story's last. */
const followed = ({ events, projection }: { events: AnyLogged[]; projection: Projection }): LoggedEvent[] => {
  const mine = events.filter(isStoryEvent).filter(projection.follows)
  if (!projection.isOfNewest) return mine
  const last = new Map(mine.map((event) => [event.story, event.seq]))
  return mine.filter(({ story, seq }) => last.get(story) === seq)
}
