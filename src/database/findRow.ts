import type { CollectionSlug, Payload, Where } from 'payload'

/**
 * One row as it is stored, or null: no access, no hooks, no population. For rules and the relay, which must see what they
 * compare and set; people's reads go through the Local API with their access.
 */
export const findRow = async <Row>({
  payload,
  collection,
  where,
}: {
  payload: Payload
  collection: CollectionSlug
  where: Where
}): Promise<Row | null> => {
  const row = await payload.db.findOne({ collection, where })
  return (row as unknown as Row | null) ?? null
}
