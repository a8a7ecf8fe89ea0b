import type { Payload } from 'payload'
import { findStory } from '../actions/findStory'
import { storyFromRow } from '../actions/storyRow'
import { writeOverOlder } from '../database/writeOverOlder'
import type { Kind } from '../workflow/kinds'
import { currentRequests } from '../workflow/story'

/** Writes a text's line of the index from its row; ordered by the row's own revision, so saves may call it too. */
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
    ...(movedAt === null ? {} : { movedAt }),
  }
  await writeOverOlder({ payload, collection: 'stories', data })
}
