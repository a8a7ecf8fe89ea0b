import type { PayloadRequest } from 'payload'
import type { Kind } from '../workflow/kinds'
import { editingStages } from '../workflow/textRights'
import { describeFrozenSave } from './describeFrozenSave'
import { findStory } from './findStory'
import { resolveActor } from './resolveActor'
import { storyFromRow } from './storyRow'

/**
 * Answers what a save is told that comes after the text moved to a stage in which this person may edit it no more: who moved it and when.
 * Null for whoever may still edit it, and for whoever never may: he gets Payload's own refusal, which says nothing of the text.
 */
export const findLateSave = async ({ req, kind, id }: { req: PayloadRequest; kind: Kind; id: string }) => {
  const { payload } = req
  const actor = await resolveActor(req)
  const row = await findStory({ payload, kind, id })
  if (!actor || !row) return null
  const story = storyFromRow({ kind, row })
  const stages = editingStages({ actor, story })
  if (stages.length === 0 || stages.includes(story.stage)) return null
  return describeFrozenSave({ payload, row })
}
