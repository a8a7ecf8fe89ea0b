import type { CollectionBeforeOperationHook } from 'payload'
import { findLateSave } from '../../src/actions/findLateSave'
import type { Kind } from '../../src/workflow/kinds'
import { refuse } from './refuse'

/** A save by who may edit the text, but not in the stage that it has reached meanwhile, is late and not forbidden (409). */
export const refuseFrozenSave =
  (kind: Kind): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'update' || !('id' in args) || args.overrideAccess === true) return args
    const late = await findLateSave({ req, kind, id: String(args.id) })
    if (late !== null) throw refuse(late)
    return args
  }
