import type { CollectionSlug, Payload } from 'payload'
import { rawDatabase } from './rawDatabase'

/** Sets a date column of a row to a later instant (ISO), never to an earlier one: the condition stands in the statement. */
export const raiseDate = async ({
  payload,
  collection,
  id,
  column,
  to,
}: {
  payload: Payload
  collection: CollectionSlug
  id: string
  column: string
  to: string
}): Promise<void> => {
  await rawDatabase(payload.db).updateOne({
    collection,
    where: { id: { equals: id }, or: [{ [column]: { exists: false } }, { [column]: { less_than: to } }] },
    data: { [column]: to },
    options: { atomic: true },
  })
}
