import type { Correction, Objection, Withdrawal } from './target'

/** What reviewers of the demo object to, by the passage concerned. */
export const OBJECTIONS = {
  monitoringIsNotEnforcing: {
    about: 'cơ quan thi hành án dân sự cưỡng chế ngay',
    criterion: 'accurate',
    reason:
      'Nhầm thẩm quyền. Với phán quyết hành chính, cơ quan THADS chỉ theo dõi, đôn đốc và kiến nghị xử lý trách nhiệm; không cưỡng chế cơ quan nhà nước. Đề nghị viết lại cả câu.',
  },
  averageOfOneOffice: {
    about: 'rút từ mười bốn tháng xuống còn mười tháng',
    criterion: 'objective',
    reason:
      'Hai con số này lấy từ bảy hồ sơ của một phòng nghiệp vụ, chưa qua thống kê chính thức, dễ bị hiểu là kết quả chung. Đề nghị lược bỏ.',
  },
} as const satisfies Record<string, Objection>

/** Why a chief editor publishes over an objection, or a text goes on without a fact check or is dropped. */
export const REASONS = {
  overruleAverage:
    'Câu bị phản đối nêu rõ phạm vi bảy hồ sơ, ghi tên nguồn và nói ngay rằng đây không phải số liệu thống kê. Giữ câu, in ý kiến của đơn vị thẩm tra dưới bài để bạn đọc tự cân nhắc.',
  ownAnnouncement: 'Thông cáo của tòa soạn về công việc của chính mình, không chứa dữ kiện nghiệp vụ thi hành án.',
  housePolicy: 'Trang quy định nội bộ của tòa soạn, không nêu vụ việc hay số liệu thi hành án.',
  outsideTheColumn:
    'Câu hỏi thuộc lĩnh vực đầu tư kinh doanh, nằm ngoài phạm vi chuyên mục. Đã chuyển bạn đọc sang chuyên mục Kinh tế và gửi thư trả lời riêng.',
} as const

/** Correction records; the fixed heading “Thông tin cải chính, xin lỗi” is the page's. */
export const CORRECTIONS = {
  dayOfEffect: {
    item: 'Bài “Luật Thi hành án dân sự 2025: người dân cần để ý những gì?”, chuyên mục Thời sự thi hành án, đăng ngày 02/7/2026',
    wrong: 'Tất cả các điều của Luật đều có hiệu lực từ ngày 01/7/2026.',
    right:
      'Phần lớn các điều có hiệu lực từ ngày 01/7/2026; riêng một số quy định, trong đó có Điều 5 về chuyển đổi số, đã có hiệu lực từ ngày 20/01/2026.',
    apology: 'Tòa soạn và tác giả nhận thiếu sót trong khâu đối chiếu điều khoản thi hành, xin lỗi bạn đọc.',
  },
} as const satisfies Record<string, Correction>

/** Notices that readers find at the address of a withdrawn text. */
export const WITHDRAWALS = {
  conclusionPending: {
    code: 'wrong_facts',
    notice:
      'Bài viết đã được gỡ ngày 21/10/2026. Sau khi đăng, tòa soạn nhận được văn bản cho thấy diễn biến buổi làm việc mà bài mô tả chưa đầy đủ. Chúng tôi đang làm việc lại với các bên và sẽ thông tin khi có kết quả.',
  },
} as const satisfies Record<string, Withdrawal>
