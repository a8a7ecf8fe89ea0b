import type { CollectionSlug, Payload, Where } from 'payload'

/**
 * One row as it is stored, or null: no access, no hooks, no population. For rules and the relay, which must see what they
 * compare and set; people's reads go through the Local API with their access. `columns`: what is read beside the id; all of it when absent.
 */
export const findRow = async <Row>({
  payload,
  collection,
  where,
  columns,
}: {
  payload: Payload
  collection: CollectionSlug
  where: Where
  columns?: readonly Exclude<keyof Row & string, 'id'>[]
}): Promise<Row | null> => {
  const select = columns && Object.fromEntries(columns.map((name) => [name, true as const]))
  const row = await payload.db.findOne({ collection, where, ...(select ? { select } : {}) })
  return (row as unknown as Row | null) ?? null
}
