import type { Payload } from 'payload'
import { reach } from '../actions/crashPoint'
import { compareAndSet } from '../database/compareAndSet'
import { createOnce } from '../database/createOnce'
import { findRow } from '../database/findRow'
import { eventColumns } from './eventColumns'
import { LEDGERED_COLLECTIONS, type LedgeredCollection, type LedgeredRow } from './ledger'
import { type AnyLogged, type AnyPending, chainEvent, eventId, GENESIS } from './loggedEvent'

const ROWS_AT_ONCE = 100

/** Attempts at one place in the chain while other machines take it; each failure means that another event was logged. */
const MOST_ATTEMPTS = 1000

const EMPTY = { seq: 0, hash: GENESIS }

/** The newest event's place in the chain, or the place before the first. */
export const readHead = async (payload: Payload): Promise<{ seq: number; hash: string }> => {
  const { docs } = await payload.find({
    collection: 'events',
    sort: '-seq',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [head] = docs
  return head ? { seq: Number(head.seq), hash: String(head.hash) } : EMPTY
}

/**
 * Writes one event at the end of the chain, once: seq = head + 1 is unique, so of two machines one is refused, reads again by id and
 * either finds the event there or takes the next place (design: idea 4, d). @throws the database's error when neither is possible.
 */
const appendEvent = async ({ payload, event }: { payload: Payload; event: AnyPending }): Promise<void> => {
  const id = eventId(event)
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    if (await findRow({ payload, collection: 'events', where: { id: { equals: id } } })) return
    const head = await readHead(payload)
    const logged = chainEvent({ event, seq: head.seq + 1, previous: head.hash })
    if (await tryPlace({ payload, logged })) return
  }
  throw new Error(`event ${id} found no place in the chain`)
}

const tryPlace = async ({ payload, logged }: { payload: Payload; logged: AnyLogged }): Promise<boolean> => {
  try {
    await createOnce({ payload, collection: 'events', data: { ...eventColumns(logged), event: logged } })
  } catch (error) {
    const taken = await findRow({ payload, collection: 'events', where: { seq: { equals: logged.seq } } })
    if (taken) return false
    throw error
  }
  await reach('event_written')
  return true
}

const clearPending = async ({
  payload,
  collection,
  row,
}: {
  payload: Payload
  collection: LedgeredCollection
  row: LedgeredRow
}): Promise<void> => {
  // A refused clearing means that the row moved on: its events are in the log, the next round finds them there and clears.
  await compareAndSet({
    payload,
    collection,
    id: row.id,
    rev: row.rev,
    set: { pending: [], pendingSince: null },
    bump: false,
  })
  await reach('pending_cleared')
}

/** Moves what waits in the rows into the log, oldest first; any machine may do it at any time. Answers how many rows had something. */
export const logPending = async (payload: Payload): Promise<number> => {
  let rows = 0
  for (const collection of LEDGERED_COLLECTIONS) {
    const { docs } = await payload.find({
      collection,
      where: { pendingSince: { exists: true } },
      sort: 'pendingSince',
      limit: ROWS_AT_ONCE,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const row of docs as unknown as LedgeredRow[]) {
      for (const event of row.pending ?? []) await appendEvent({ payload, event })
      await clearPending({ payload, collection, row })
      rows += 1
    }
  }
  return rows
}
