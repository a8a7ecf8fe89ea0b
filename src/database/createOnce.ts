import type { CollectionSlug, Payload } from 'payload'
import { findRow } from './findRow'
import { rawDatabase } from './rawDatabase'

interface CreateOnce {
  payload: Payload
  collection: CollectionSlug
  data: { id: string } & Record<string, unknown>
}

/**
 * Creates the row, or finds that a row of this id is already there: answered by reading again, never by the error's class, which
 * differs between the databases (payload.md 12). @throws the database's error when the row is not there afterwards.
 */
export const createOnce = async ({ payload, collection, data }: CreateOnce): Promise<'created' | 'there'> => {
  try {
    await rawDatabase(payload.db).create({ collection, data, returning: false })
    return 'created'
  } catch (error) {
    const there = await findRow({ payload, collection, where: { id: { equals: data.id } }, columns: [] })
    if (there) return 'there'
    throw error
  }
}
