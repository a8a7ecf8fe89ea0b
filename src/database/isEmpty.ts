import type { BasePayload } from 'payload'

/** Answers whether no collection of the newsroom has a row yet. */
export const isEmpty = async (payload: BasePayload): Promise<boolean> => {
  for (const { slug } of payload.config.collections.filter(({ slug: name }) => name !== 'payload-migrations')) {
    const { docs } = await payload.find({
      collection: slug,
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    if (docs.length > 0) return false
  }
  return true
}
