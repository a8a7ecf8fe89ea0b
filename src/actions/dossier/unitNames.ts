import type { Payload } from 'payload'

/** Names of all units, also of those no longer valid, by id: history speaks of them. */
export const unitNames = async (payload: Payload): Promise<Map<string, string>> => {
  const { docs } = await payload.find({ collection: 'units', pagination: false, depth: 0, overrideAccess: true })
  return new Map(docs.map(({ id, name }) => [String(id), String(name)]))
}
