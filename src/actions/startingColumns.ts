import type { PendingEvent } from '../workflow/decide'
import type { Kind } from '../workflow/kinds'
import type { Story } from '../workflow/story'
import { columnsOfStory, storyFromRow } from './storyRow'

/** The workflow columns of a text that begins now, with the event that says so. */
export const startingColumns = ({
  id,
  kind,
  person,
  bylines,
  now,
}: {
  id: string
  kind: Kind
  person: string
  bylines: unknown
  now: string
}) => {
  const row = { id, rev: 1, title: '', stage: 'draft', live: 'none', createdBy: person, bylines, writers: [person] }
  const story: Story = storyFromRow({ kind, row })
  const state = { stage: story.stage, live: story.live }
  const event: PendingEvent = {
    story: id,
    kind,
    move: 0,
    action: 'create',
    actionId: `create:${id}`,
    by: person,
    at: now,
    from: state,
    to: state,
    data: {},
  }
  return { ...columnsOfStory(story), createdBy: person, rev: 1, pending: [event], pendingSince: now }
}
