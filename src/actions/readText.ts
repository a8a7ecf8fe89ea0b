import type { Payload } from 'payload'

/** The words that somebody typed, by their id; null once they were erased by order or never written. */
export const readText = async ({ payload, id }: { payload: Payload; id: string }): Promise<string | null> => {
  // The caller prints the words where the table of moves says that they are printed.
  const row = await payload.findByID({ collection: 'reasons', id, depth: 0, overrideAccess: true, disableErrors: true })
  return typeof row?.text === 'string' && !row.erasedAt ? row.text : null
}
