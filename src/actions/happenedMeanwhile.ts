import type { Payload } from 'payload'
import type { PendingEvent } from '../workflow/decide'
import { type Action, TRANSITIONS } from '../workflow/transitions'
import { nameOf } from './nameOf'
import { pendingOf, type StoryRow } from './storyRow'

/** One action that somebody else took: who, what, when (ISO instant), in the words people see. */
export interface Happened {
  move: number
  action: string
  label: string
  by: string
  at: string
}

interface Happening {
  payload: Payload
  row: StoryRow
}

/** Every event of a story, oldest first: from the row's pending events and the log. */
const readEvents = async ({ payload, row }: Happening): Promise<PendingEvent[]> => {
  // Whoever may act on the story may know who acted on it.
  const { docs } = await payload.find({
    collection: 'events',
    where: { story: { equals: row.id } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const logged = docs.map(({ event }) => event as PendingEvent)
  const byMove = new Map([...logged, ...pendingOf(row)].map((event) => [event.move, event]))
  return [...byMove.values()].sort((a, b) => a.move - b.move)
}

/** What was done to a story after the move that the person saw last, oldest first. */
export const happenedMeanwhile = async ({
  payload,
  row,
  since,
}: Happening & { since: number }): Promise<Happened[]> => {
  const events = (await readEvents({ payload, row })).filter(({ move }) => move > since)
  return Promise.all(events.map(async (event) => describe({ payload, event })))
}

/** The action that brought a story into the stage in which it is now; null when it never left its first. */
export const happenedToStage = async ({ payload, row }: Happening): Promise<Happened | null> => {
  const moved = (await readEvents({ payload, row })).filter(({ from, to }) => from.stage !== to.stage)
  const last = moved.at(-1)
  return last ? describe({ payload, event: last }) : null
}

const describe = async ({ payload, event }: { payload: Payload; event: PendingEvent }): Promise<Happened> => ({
  move: event.move,
  action: event.action,
  label: event.action === 'create' ? 'Tạo bài' : TRANSITIONS[event.action as Action].label,
  by: await nameOf({ payload, person: event.by }),
  at: event.at,
})
