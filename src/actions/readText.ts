import type { Payload } from 'payload'
import { findRow } from '../database/findRow'

interface TypedText {
  text?: string | null
  erasedAt?: unknown
}

/** The words that somebody typed, by their id; null once they were erased by order or never written. */
export const readText = async ({ payload, id }: { payload: Payload; id: string }): Promise<string | null> => {
  // The caller prints the words where the table of moves says that they are printed.
  const where = { id: { equals: id } }
  const row = await findRow<TypedText>({ payload, collection: 'reasons', where, columns: ['text', 'erasedAt'] })
  return typeof row?.text === 'string' && !row.erasedAt ? row.text : null
}
