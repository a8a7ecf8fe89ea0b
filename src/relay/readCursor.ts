import type { Payload } from 'payload'
import { createOnce } from '../database/createOnce'
import { findRow } from '../database/findRow'
import { findRows } from '../database/findRows'

/** A story whose projection failed too often: its later events wait until it is repaired, the others go on. */
export interface Parked {
  story: string
  seq: number
  error: string
  at: string
}

export interface Cursor {
  id: string
  seq: number
  rev: number
  parked: Parked[]
}

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
