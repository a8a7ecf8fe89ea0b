import type { Payload } from 'payload'
import { findStory } from '../actions/findStory'
import { storyFromRow } from '../actions/storyRow'
import { raiseDate } from '../database/raiseDate'
import { writeOverOlder } from '../database/writeOverOlder'
import type { Kind } from '../workflow/kinds'
import { currentRequests } from '../workflow/story'

/**
 * Writes a text's line of the index from its row: never over a newer one, by the row's own revision, so that saves and any machine's relay may
 * write it at the same time. `movedAt`: when an action moved it (ISO instant), or null after a save. It has an order of its own: a save's line
 * may be there, as new, before the relay comes to the action that the save followed.
 */
export const indexText = async ({
  payload,
  kind,
  id,
  movedAt,
}: {
  payload: Payload
  kind: Kind
  id: string
  movedAt: string | null
}): Promise<void> => {
  const row = await findStory({ payload, kind, id })
  if (!row) return
  const story = storyFromRow({ kind, row })
  const open = currentRequests(story).filter(({ state }) => state === 'open')
  const dueAt = open.map(({ dueAt: due }) => due).sort()[0] ?? null
  const data = {
    id,
    seq: row.rev,
    kind,
    title: row.title,
    stage: story.stage,
    live: story.live,
    peopleKey: row.peopleKey,
    desk: story.desk,
    waiting: open.map(({ unit }) => unit),
    dueAt,
    publishAt: story.schedule?.at ?? null,
  }
  await writeOverOlder({ payload, collection: 'stories', data })
  if (movedAt !== null) await raiseDate({ payload, collection: 'stories', id, column: 'movedAt', to: movedAt })
}
