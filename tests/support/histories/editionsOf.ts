import type { Payload } from 'payload'

/** Hashes of every edition of a story. */
export const editionsOf = async ({ payload, story }: { payload: Payload; story: string }): Promise<string[]> => {
  const where = { story: { equals: story } }
  const { docs } = await payload.find({ collection: 'editions', where, pagination: false, overrideAccess: true })
  return docs.map(({ hash }) => String(hash))
}
