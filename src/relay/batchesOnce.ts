import type { Payload } from 'payload'
import { findRows } from '../database/findRows'
import type { AnyLogged } from './loggedEvent'

/** As many events as are projected between two looks at the log: fewer are its end. */
export const EVENTS_AT_ONCE = 100

/** The events that follow a place in the log, as many as are projected at once. */
export type ReadBatch = (after: number) => Promise<AnyLogged[]>

/** Reads what follows each place once: projections mostly stand at the same one. For one round; events logged meanwhile are the next one's. */
export const batchesOnce = (payload: Payload): ReadBatch => {
  const batches = new Map<number, Promise<AnyLogged[]>>()
  return (after) => {
    const batch = batches.get(after) ?? readBatch({ payload, after })
    batches.set(after, batch)
    return batch
  }
}

const readBatch = async ({ payload, after }: { payload: Payload; after: number }): Promise<AnyLogged[]> => {
  const rows = await findRows<{ id: string; event: AnyLogged }>({
    payload,
    collection: 'events',
    columns: ['event'],
    where: { seq: { greater_than: after } },
    sort: 'seq',
    limit: EVENTS_AT_ONCE,
  })
  return rows.map(({ event }) => event)
}
