import type { BasePayload } from 'payload'

const MIGRATIONS = 'payload-migrations'

/** Answers whether no collection of the newsroom has a row yet. */
export const isEmpty = async (payload: BasePayload): Promise<boolean> => {
  for (const { slug } of payload.config.collections.filter(({ slug: name }) => name !== MIGRATIONS)) {
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

/** Notes that an empty database is as these migrations would leave it. Two machines may both do it: only the names are read. */
export const recordMigrations = async ({
  payload,
  names,
}: {
  payload: BasePayload
  names: readonly string[]
}): Promise<void> => {
  for (const name of names) {
    await payload.create({ collection: MIGRATIONS, data: { name, batch: 1 }, overrideAccess: true })
  }
}
