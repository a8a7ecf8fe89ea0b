import type { CollectionSlug, Payload } from 'payload'
import { rawDatabase } from '../../src/database/rawDatabase'
import type { Checkpoint } from '../../src/relay/checkpoints'
import { GENESIS, hashEvent, type LoggedEvent, unchained } from '../../src/relay/loggedEvent'

export type Row = Record<string, unknown> & { id: string }

export const eventOf = (row: Row): LoggedEvent => row.event as LoggedEvent

export const checkpointAt = (row: Row): Checkpoint => ({
  seq: Number(row.seq),
  hash: String(row.hash),
  time: '2026-11-23T02:00:00.000Z',
})

/** The rows of a newsroom in the hands of somebody who has the database's password. */
export const openRows = (payload: Payload) => {
  const rowsOf = async (collection: CollectionSlug): Promise<Row[]> => {
    const sort = collection === 'events' ? 'seq' : 'id'
    const { docs } = await payload.find({ collection, sort, pagination: false, depth: 0, overrideAccess: true })
    return docs as unknown as Row[]
  }
  const rowOf = async (collection: CollectionSlug, index = 0): Promise<Row> => {
    const row = (await rowsOf(collection)).at(index)
    if (!row) throw new Error(`${collection} has no row ${index}`)
    return row
  }

  const write = (collection: CollectionSlug, id: string, data: Record<string, unknown>) =>
    rawDatabase(payload.db).updateOne({
      collection,
      where: { id: { equals: id } },
      data,
      options: { atomic: true },
    })
  const remove = (collection: CollectionSlug, id: string) =>
    rawDatabase(payload.db).deleteOne({ collection, where: { id: { equals: id } } })
  const putBack = async (collection: CollectionSlug, row: Row) => {
    await remove(collection, row.id)
    await rawDatabase(payload.db).create({ collection, data: row })
  }

  /** The rows as they were: those altered or new are taken away first, since places in the log are unique. */
  const restore = async (collection: CollectionSlug, kept: Row[]): Promise<void> => {
    const found = new Map((await rowsOf(collection)).map((row) => [row.id, JSON.stringify(row)]))
    const altered = kept.filter((row) => found.get(row.id) !== JSON.stringify(row))
    const added = [...found.keys()].filter((id) => !kept.some((row) => row.id === id))
    for (const id of [...added, ...altered.map((row) => row.id)]) await remove(collection, id)
    for (const row of altered) await putBack(collection, row)
  }

  /** The whole chain computed anew over events that were changed: every hash fits every other. */
  const rewriteChain = async (change: (event: LoggedEvent) => LoggedEvent): Promise<void> => {
    let previous = GENESIS
    for (const row of await rowsOf('events')) {
      const { seq, ...event } = unchained(change(eventOf(row))) as LoggedEvent
      const place = { event, seq: Number(row.seq), previous }
      const hash = hashEvent(place)
      await write('events', row.id, { previous, hash, event: { ...event, seq: place.seq, previous, hash } })
      previous = hash
    }
  }

  return { rowsOf, rowOf, write, remove, putBack, restore, rewriteChain }
}

export type OpenRows = ReturnType<typeof openRows>
