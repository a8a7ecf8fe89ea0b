import type { CollectionBeforeChangeHook } from 'payload'
import { describeStaleSave } from '../../src/actions/describeStaleSave'
import { refuse } from './refuse'

/**
 * A save carries the revision it started from; one that started from an older text is refused with the other's text, name and
 * time, so that both can be shown (design: idea 4). The write itself compares once more.
 */
export const refuseStaleSave: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  if (typeof data.rev !== 'number') {
    throw refuse({
      code: 'bad_request',
      message: 'Thiếu số lần lưu (rev) mà bản sửa bắt đầu từ đó. Hãy tải lại bài.',
      details: { field: 'rev' },
    })
  }
  if (data.rev === originalDoc.rev) return data
  throw refuse(await describeStaleSave({ payload: req.payload, row: originalDoc }))
}
