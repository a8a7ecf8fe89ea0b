import { refuseBlind } from './refuseBlind'

/**
 * A list of roles says from which revision it started: written over a newer one, it would end a role that somebody entered meanwhile. Saves
 * without roles need none.
 */
export const refuseBlindRoles = refuseBlind({
  column: 'roles',
  message:
    'Thiếu số lần lưu (rev) của danh sách vai trò mà bản sửa bắt đầu từ đó. Chưa có gì thay đổi; hãy tải lại trang.',
})
