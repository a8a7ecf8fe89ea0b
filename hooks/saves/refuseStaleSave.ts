import type { CollectionBeforeChangeHook } from 'payload'
import { describeStaleSave } from '../../src/actions/describeStaleSave'
import { refuse } from './refuse'

/**
 * A save carries the revision it started from (`refuseBlindSave`); one that started from an older text is refused with the other's text,
 * name and time, so that both can be shown (design: idea 4). The write itself compares once more.
 */
export const refuseStaleSave: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data.rev === originalDoc.rev) return data
  throw refuse(await describeStaleSave({ payload: req.payload, row: originalDoc }))
}
