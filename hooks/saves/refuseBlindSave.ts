import { refuseBlind } from './refuseBlind'

/** A text's save says from which revision it started (design: idea 4). */
export const refuseBlindSave = refuseBlind({
  message: 'Thiếu số lần lưu (rev) mà bản sửa bắt đầu từ đó. Hãy tải lại bài.',
})
