import type { PayloadRequest } from 'payload'
import { findRow } from '../database/findRow'
import { KINDS, type Kind } from '../workflow/kinds'
import { editingStages } from '../workflow/textRights'
import { describeFrozenSave } from './describeFrozenSave'
import { resolveActor } from './resolveActor'
import { type StoryRow, storyFromRow } from './storyRow'

/**
 * Answers what a save is told that comes after the text moved to a stage in which this person may edit it no more: who moved it and when.
 * Null for whoever may still edit it, and for whoever never may: he gets Payload's own refusal, which says nothing of the text.
 */
export const findLateSave = async ({ req, kind, id }: { req: PayloadRequest; kind: Kind; id: string }) => {
  const { payload } = req
  const actor = await resolveActor(req)
  const row = await findRow<StoryRow>({ payload, collection: KINDS[kind].collection, where: { id: { equals: id } } })
  if (!actor || !row) return null
  const story = storyFromRow({ kind, row })
  const stages = editingStages({ actor, story })
  if (stages.length === 0 || stages.includes(story.stage)) return null
  return describeFrozenSave({ payload, row })
}
