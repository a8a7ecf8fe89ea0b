import type { Payload } from 'payload'
import { findRows } from '../database/findRows'

interface TypedText {
  id: string
  text?: string | null
  erasedAt?: unknown
}

/** The words that people typed, by their ids, in one query; those erased by order or never written are not there. */
export const readTexts = async ({
  payload,
  ids,
}: {
  payload: Payload
  ids: readonly string[]
}): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  if (ids.length === 0) return found
  // The caller prints the words where the table of moves says that they are printed.
  const where = { id: { in: [...new Set(ids)] } }
  const rows = await findRows<TypedText>({ payload, collection: 'reasons', where, columns: ['text', 'erasedAt'] })
  for (const { id, text, erasedAt } of rows) if (typeof text === 'string' && !erasedAt) found.set(id, text)
  return found
}
