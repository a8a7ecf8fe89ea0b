import type { CollectionSlug, Payload } from 'payload'
import { createOnce } from './createOnce'
import { findRow } from './findRow'
import { rawDatabase } from './rawDatabase'

interface WriteOverOlder {
  payload: Payload
  collection: CollectionSlug
  data: { id: string; seq: number } & Record<string, unknown>
}

/**
 * Writes a projection's row unless a newer one is there: the condition stands in the statement, so a late relay can't bring back
 * withdrawn words (design: experiments). Answers whether the row was written.
 */
export const writeOverOlder = async ({ payload, collection, data }: WriteOverOlder): Promise<boolean> => {
  const update = () =>
    rawDatabase(payload.db).updateOne({
      collection,
      where: { id: { equals: data.id }, seq: { less_than: data.seq } },
      data,
      options: { atomic: true },
    })
  if (await update()) return true
  // There is none, or one as new. A look costs a quarter of a refused insert.
  const where = { id: { equals: data.id } }
  const there = await findRow<{ seq: number }>({ payload, collection, where, columns: ['seq'] })
  if (there && there.seq >= data.seq) return false
  const answer = there ? 'there' : await createOnce({ payload, collection, data })
  return answer === 'created' || Boolean(await update())
}
