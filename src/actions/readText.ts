import type { Payload } from 'payload'
import { readTexts } from './readTexts'

/** The words that somebody typed, by their id; null once they were erased by order or never written. */
export const readText = async ({ payload, id }: { payload: Payload; id: string }): Promise<string | null> =>
  (await readTexts({ payload, ids: [id] })).get(id) ?? null
