import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from './refuse'

/**
 * A list of roles says by `rev` which list it started from: written over a newer one, it would end a role that somebody entered meanwhile.
 * Asked before Payload fills in what a request leaves out; saves without roles need no revision.
 */
export const refuseBlindRoles: CollectionBeforeOperationHook = ({ args, operation }) => {
  const data = operation === 'update' && 'data' in args ? (args.data as { roles?: unknown; rev?: unknown }) : {}
  if (data.roles === undefined || typeof data.rev === 'number') return args
  throw refuse({
    code: 'bad_request',
    message:
      'Thiếu số lần lưu (rev) của danh sách vai trò mà bản sửa bắt đầu từ đó. Chưa có gì thay đổi; hãy tải lại trang.',
    details: { field: 'rev' },
  })
}
