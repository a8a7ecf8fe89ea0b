import type { Payload } from 'payload'
import type { Edition } from '../editions/edition'
import { openEdition } from '../editions/openEdition'
import { readBylines } from '../editions/readBylines'
import type { Story } from '../workflow/story'
import { redactedEdition } from './redactedEdition'
import type { StoryRow } from './storyRow'
import { columnsOfText } from './storyText'

/** The live edition as text columns again, without what was redacted from it. */
export const liveText = async ({
  payload,
  story,
  row,
  live,
}: {
  payload: Payload
  story: Story
  row: StoryRow
  live: Edition
}) => {
  const redacted = await redactedEdition({ payload, edition: live, redactions: story.redactions })
  return columnsOfText(openEdition({ edition: redacted, bylines: readBylines(row.bylines) }))
}
