import type { Payload } from 'payload'
import { findRows } from '../database/findRows'
import type { LoggedEvent } from './loggedEvent'

/** A story's events as the log has them, in the order of the chain. */
export const readStoryEvents = async ({
  payload,
  story,
}: {
  payload: Payload
  story: string
}): Promise<LoggedEvent[]> => {
  const rows = await findRows<{ id: string; event: LoggedEvent }>({
    payload,
    collection: 'events',
    columns: ['event'],
    where: { story: { equals: story } },
    sort: 'seq',
  })
  return rows.map(({ event }) => event)
}
