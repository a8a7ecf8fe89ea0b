import type { Payload } from 'payload'
import { reach } from '../actions/crashPoint'
import { compareAndSet } from '../database/compareAndSet'
import { createOnce } from '../database/createOnce'
import { findRow } from '../database/findRow'
import { findRows } from '../database/findRows'
import { attempt } from './attempt'
import { eventColumns } from './eventColumns'
import { LEDGERED_COLLECTIONS, type LedgeredCollection, type LedgeredRow } from './ledger'
import { type AnyLogged, type AnyPending, chainEvent, eventId, GENESIS } from './loggedEvent'

const ROWS_AT_ONCE = 100

/** Attempts at one place in the chain while other machines take it; each failure means that another event was logged. */
const MOST_ATTEMPTS = 1000

/** A place in the chain. */
interface Head {
  seq: number
  hash: string
}

const EMPTY: Head = { seq: 0, hash: GENESIS }

/** The newest event's place in the chain, or the place before the first. */
export const readHead = async (payload: Payload): Promise<Head> => {
  const [head] = await findRows<Head & { id: string }>({
    payload,
    collection: 'events',
    columns: ['seq', 'hash'],
    sort: '-seq',
    limit: 1,
  })
  return head ? { seq: head.seq, hash: head.hash } : EMPTY
}

/**
 * Writes one event at the end of the chain, once: seq = head + 1 is unique, so of two machines one is refused, reads again by id and
 * either finds the event there or takes the next place (design: idea 4, d). `end`: where the chain ended a moment ago, or null when it has
 * to be looked at; answers the same for the next event. @throws the database's error when neither is possible.
 */
const appendEvent = async ({
  payload,
  event,
  end,
}: {
  payload: Payload
  event: AnyPending
  end: Head | null
}): Promise<Head | null> => {
  const id = eventId(event)
  let known = end
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const head = known ?? (await readHead(payload))
    const logged = chainEvent({ event, seq: head.seq + 1, previous: head.hash })
    const outcome = await tryPlace({ payload, logged })
    if (outcome === 'created') return { seq: logged.seq, hash: logged.hash }
    if (outcome === 'there') return null
    known = null
  }
  throw new Error(`event ${id} found no place in the chain`)
}

/** `there`: the event has its place already; `taken`: another event has this one. */
const tryPlace = async ({
  payload,
  logged,
}: {
  payload: Payload
  logged: AnyLogged
}): Promise<'created' | 'there' | 'taken'> => {
  const data = { ...eventColumns(logged), event: logged }
  try {
    const outcome = await createOnce({ payload, collection: 'events', data })
    if (outcome === 'created') await reach('event_written')
    return outcome
  } catch (error) {
    const where = { seq: { equals: logged.seq } }
    const taken = await findRow({ payload, collection: 'events', where, columns: [] })
    if (taken) return 'taken'
    throw error
  }
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

/**
 * Moves what waits in the rows into the log, oldest first; any machine may do it at any time. A row whose event can't be logged keeps that
 * one and those after it, and holds up no other. Answers how many rows were done.
 */
export const logPending = async (payload: Payload): Promise<number> => {
  let rows = 0
  let end: Head | null = null
  for (const collection of LEDGERED_COLLECTIONS) {
    const waiting = await findRows<LedgeredRow>({
      payload,
      collection,
      columns: ['rev', 'pending'],
      where: { pendingSince: { exists: true } },
      sort: 'pendingSince',
      limit: ROWS_AT_ONCE,
    })
    for (const row of waiting) {
      const append = async () => {
        for (const event of row.pending ?? []) end = await appendEvent({ payload, event, end })
        await clearPending({ payload, collection, row })
      }
      const about = { row: `${collection} ${row.id}` }
      if (await attempt({ payload, failure: 'pending events were not logged', about, act: append })) rows += 1
      else end = null
    }
  }
  return rows
}
