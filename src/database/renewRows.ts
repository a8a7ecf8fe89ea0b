import type { CollectionSlug, Payload } from 'payload'
import { rawDatabase } from './rawDatabase'

/** Older than any event: whatever is projected is written over such a row. */
const OLDEST = -1

/**
 * Renews the rows of a projection: marks each as older than anything, so that `write` writes over it, and deletes those that `write` did
 * not touch. Their words stay readable until then. Safe to do again after it was broken off. Answers how many rows were deleted.
 */
export const renewRows = async ({
  payload,
  collection,
  write,
}: {
  payload: Payload
  collection: CollectionSlug
  write: () => Promise<void>
}): Promise<number> => {
  const raw = rawDatabase(payload.db)
  for (const id of await idsOf({ payload, collection })) {
    const where = { id: { equals: id } }
    await raw.updateOne({ collection, where, data: { seq: OLDEST }, options: { atomic: true } })
  }
  await write()
  const left = await idsOf({ payload, collection, where: { seq: { equals: OLDEST } } })
  for (const id of left) await raw.deleteOne({ collection, where: { id: { equals: id }, seq: { equals: OLDEST } } })
  return left.length
}

const idsOf = async ({
  payload,
  collection,
  where = {},
}: {
  payload: Payload
  collection: CollectionSlug
  where?: Record<string, { equals: number }>
}): Promise<string[]> => {
  const { docs } = await payload.find({
    collection,
    where,
    select: { seq: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id }) => String(id))
}
