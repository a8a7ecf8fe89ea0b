import type { BasePayload } from 'payload'

/** Notes that an empty database is as these migrations would leave it. Two machines may both do it: only the names are read. */
export const recordMigrations = async ({
  payload,
  names,
}: {
  payload: BasePayload
  names: readonly string[]
}): Promise<void> => {
  for (const name of names) {
    await payload.create({ collection: 'payload-migrations', data: { name, batch: 1 }, overrideAccess: true })
  }
}
