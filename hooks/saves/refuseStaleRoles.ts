import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from './refuse'

/** A save that started from an older list of roles is refused, with the roles as they are now (`refuseBlindRoles` asked for its revision). */
export const refuseStaleRoles: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || data.rev === originalDoc.rev) return data
  throw refuse({
    code: 'setting_changed',
    message:
      'Chưa lưu được: hồ sơ hoặc vai trò của người này đã thay đổi sau khi bạn mở. Những gì bạn nhập vẫn còn trên màn hình; hãy ghi lại rồi tải lại trang để nhập tiếp.',
    details: { rev: originalDoc.rev, roles: originalDoc.roles ?? [] },
  })
}
