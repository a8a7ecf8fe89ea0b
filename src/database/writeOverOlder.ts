import type { CollectionSlug, Payload } from 'payload'
import { createOnce } from './createOnce'
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
  const answer = await createOnce({ payload, collection, data })
  return answer === 'created' || Boolean(await update())
}
