import type { ClearanceGround } from '../workflow/clearanceGround'

/** The mark of each ground in a few words, beside a headline or under the byline. `sound`: units confirmed this very text. */
export const CHECK_MARK: Record<ClearanceGround, { words: string; sound: boolean }> = {
  checked: { words: 'Đã thẩm tra', sound: true },
  unchanged: { words: 'Dữ kiện đã thẩm tra', sound: true },
  overruled: { words: 'Đăng khi còn ý kiến phản đối', sound: false },
  proceeded_without_answer: { words: 'Đăng khi chưa đủ ý kiến thẩm tra', sound: false },
  not_required: { words: 'Không thuộc diện thẩm tra', sound: false },
  no_competent_unit: { words: 'Chưa được thẩm tra', sound: false },
  archive: { words: 'Đăng trước hệ thống này', sound: false },
}
