import type { Payload } from 'payload'
import { newsroomOf } from '../actions/newsroom'
import { compareAndSet } from '../database/compareAndSet'
import { createOnce } from '../database/createOnce'
import { findRow } from '../database/findRow'
import { findRows } from '../database/findRows'
import { EVENTS_AT_ONCE, type ReadBatch } from './batchesOnce'
import { type AnyLogged, isStoryEvent, type LoggedEvent } from './loggedEvent'
import type { Projection } from './projection'

/** A story whose projection failed too often: its later events wait until it is repaired, the others go on. */
export interface Parked {
  story: string
  seq: number
  error: string
  at: string
}

interface Cursor {
  id: string
  seq: number
  rev: number
  parked: Parked[]
}

const MOST_TRIES = 3

/** How far a projection has read the log; made at first use. */
export const readCursor = async ({ payload, name }: { payload: Payload; name: string }): Promise<Cursor> => {
  const find = () => findRow<Cursor>({ payload, collection: 'cursors', where: { id: { equals: name } } })
  const known = await find()
  if (known) return { ...known, parked: known.parked ?? [] }
  await createOnce({ payload, collection: 'cursors', data: { id: name, seq: 0, rev: 1, parked: [] } })
  return { id: name, seq: 0, rev: 1, parked: [] }
}

/** How far each projection has read the log, by its name: one look for a round that mostly finds nothing new. */
export const readCursors = async (payload: Payload): Promise<Map<string, Cursor>> => {
  const cursors = await findRows<Cursor>({ payload, collection: 'cursors', columns: ['seq', 'rev', 'parked'] })
  return new Map(cursors.map((cursor) => [cursor.id, { ...cursor, parked: cursor.parked ?? [] }]))
}

/** Projects one event, a few times; answers null when it worked, else the story as parked, with the cause in the log. */
const tryEvent = async ({
  payload,
  projection,
  event,
}: {
  payload: Payload
  projection: Projection
  event: LoggedEvent
}): Promise<Parked | null> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await projection.project({ payload, event })
      return null
    } catch (error) {
      payload.logger.error({
        err: error,
        msg: 'projection failed',
        projection: projection.name,
        story: event.story,
        seq: event.seq,
        tries,
      })
      if (tries < MOST_TRIES) continue
      return {
        story: event.story,
        seq: event.seq,
        error: error instanceof Error ? error.message : String(error),
        at: newsroomOf(payload).now(),
      }
    }
  }
}

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
