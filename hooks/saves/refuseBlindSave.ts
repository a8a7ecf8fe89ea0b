import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from './refuse'

const revOf = (data: unknown): unknown => (data as { rev?: unknown } | null | undefined)?.rev

/**
 * A save that doesn't say from which revision it started is refused before Payload fills in what the request leaves out: afterwards
 * the revision is always there, the stored one (design: idea 4).
 */
export const refuseBlindSave: CollectionBeforeOperationHook = ({ args, operation }) => {
  const isSave = operation === 'update' && 'data' in args
  if (!isSave || typeof revOf(args.data) === 'number') return args
  throw refuse({
    code: 'bad_request',
    message: 'Thiếu số lần lưu (rev) mà bản sửa bắt đầu từ đó. Hãy tải lại bài.',
    details: { field: 'rev' },
  })
}
