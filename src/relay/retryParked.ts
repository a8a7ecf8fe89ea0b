import type { Payload } from 'payload'
import { compareAndSet } from '../database/compareAndSet'
import type { LoggedEvent } from './loggedEvent'
import type { Projection } from './projection'
import { type Parked, readCursor } from './readCursor'
import { tryEvent } from './tryEvent'

/** Tries parked stories again, from the event at which each stopped; those that work are freed. */
export const retryParked = async ({
  payload,
  projection,
}: {
  payload: Payload
  projection: Projection
}): Promise<void> => {
  const cursor = await readCursor({ payload, name: projection.name })
  const left: Parked[] = []
  for (const item of cursor.parked) left.push(...(await retryStory({ payload, projection, item })))
  if (left.length === cursor.parked.length) return
  await compareAndSet({ payload, collection: 'cursors', id: cursor.id, rev: cursor.rev, set: { parked: left } })
}

const retryStory = async ({
  payload,
  projection,
  item,
}: {
  payload: Payload
  projection: Projection
  item: Parked
}): Promise<Parked[]> => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { story: { equals: item.story }, seq: { greater_than_equal: item.seq } },
    sort: 'seq',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  for (const event of docs.map((row) => row.event as LoggedEvent).filter(projection.follows)) {
    const failed = await tryEvent({ payload, projection, event })
    if (failed) return [failed]
  }
  return []
}
