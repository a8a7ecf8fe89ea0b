import type { Payload } from 'payload'
import type { PendingEvent } from '../workflow/decide'
import { labelOf } from '../workflow/transitions'
import { namesOf } from './nameOf'
import { storyEvents } from './storyEvents'
import type { StoryRow } from './storyRow'

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

/** What was done to a story after the move that the person saw last, oldest first. */
export const happenedMeanwhile = async ({
  payload,
  row,
  since,
}: Happening & { since: number }): Promise<Happened[]> => {
  const events = (await storyEvents({ payload, row })).filter(({ move }) => move > since)
  return describe({ payload, events })
}

/** The action that brought a story into the stage in which it is now; null when it never left its first. */
export const happenedToStage = async ({ payload, row }: Happening): Promise<Happened | null> => {
  const moved = (await storyEvents({ payload, row })).filter(({ from, to }) => from.stage !== to.stage)
  const last = moved.at(-1)
  return last ? ((await describe({ payload, events: [last] }))[0] ?? null) : null
}

const describe = async ({ payload, events }: { payload: Payload; events: PendingEvent[] }): Promise<Happened[]> => {
  const nameOf = await namesOf({ payload, people: events.map(({ by }) => by) })
  return events.map(({ move, action, by, at }) => ({ move, action, label: labelOf(action), by: nameOf(by), at }))
}
