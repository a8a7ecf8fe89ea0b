import type { CollectionBeforeOperationHook } from 'payload'
import { describeFrozenSave } from '../../src/actions/describeFrozenSave'
import { resolveActor } from '../../src/actions/resolveActor'
import { type StoryRow, storyFromRow } from '../../src/actions/storyRow'
import { findRow } from '../../src/database/findRow'
import { KINDS, type Kind } from '../../src/workflow/kinds'
import { editingStages } from '../../src/workflow/textRights'
import { refuse } from './refuse'

/**
 * A save by who may edit the text, but not in the stage that it has reached meanwhile, is late and not forbidden: it is told who moved the
 * text and when (409). Who may never edit it gets Payload's own refusal, which says nothing of the text.
 */
export const refuseFrozenSave =
  (kind: Kind): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'update' || !('id' in args) || args.overrideAccess === true) return args
    const { payload } = req
    const actor = await resolveActor(req)
    const id = { equals: String(args.id) }
    const row = await findRow<StoryRow>({ payload, collection: KINDS[kind].collection, where: { id } })
    if (!actor || !row) return args
    const story = storyFromRow({ kind, row })
    const stages = editingStages({ actor, story })
    if (stages.length === 0 || stages.includes(story.stage)) return args
    throw refuse(await describeFrozenSave({ payload, row }))
  }
