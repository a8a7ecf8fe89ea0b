import type { CollectionSlug, Payload } from 'payload'
import { rawDatabase } from './rawDatabase'

interface CompareAndSet {
  payload: Payload
  collection: CollectionSlug
  id: string
  /** The revision the change started from. */
  rev: number
  set: Record<string, unknown>
  /** Whether the write counts as a change of the row (default) or only tidies it, leaving `rev` as it is. */
  bump?: boolean
}

/**
 * Writes the columns when the row still has the revision the change started from; answers the new row, or null when somebody was
 * faster. One statement on both databases (design: src/database). @throws Error for a missing id or revision, which would reach every row.
 */
export const compareAndSet = async ({ payload, collection, id, rev, set, bump = true }: CompareAndSet) => {
  if (!id || !Number.isInteger(rev)) throw new Error(`compareAndSet needs an id and a revision, got ${id} and ${rev}`)
  const data = bump ? { ...set, rev: rev + 1 } : set
  const where = { id: { equals: id }, rev: { equals: rev } }
  const row = await rawDatabase(payload.db).updateOne({
    collection,
    where,
    data: withoutUndefined(data),
    options: { atomic: true },
  })
  return (row as unknown as Record<string, unknown> | null) ?? null
}

const withoutUndefined = (data: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
