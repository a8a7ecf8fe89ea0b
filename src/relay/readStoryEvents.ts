import type { Payload } from 'payload'
import type { LoggedEvent } from './loggedEvent'

/** A story's events as the log has them, in the order of the chain. */
export const readStoryEvents = async ({
  payload,
  story,
}: {
  payload: Payload
  story: string
}): Promise<LoggedEvent[]> => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { story: { equals: story } },
    sort: 'seq',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ event }) => event as LoggedEvent)
}
