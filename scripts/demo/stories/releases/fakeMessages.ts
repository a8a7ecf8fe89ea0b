import type { DemoStory } from '../../demoStory'
import { REASONS } from '../../verdicts'

export const fakeMessages: DemoStory = {
  key: 'fake-messages',
  kind: 'release',
  title: 'Thông cáo báo chí: cảnh báo tin nhắn mạo danh phóng viên chuyên mục',
  sapo: 'Số: 12/TC-TS. Tòa soạn không thu phí đăng bài, không nhận tiền để “đẩy nhanh” hồ sơ của bất kỳ ai.',
  body: [
    'Trong tháng 11/2026, tòa soạn nhận được phản ánh của bạn đọc về những tin nhắn mạo danh phóng viên, hứa đưa vụ việc lên báo hoặc tác động tới cơ quan thi hành án, đổi lại là một khoản “phí tác nghiệp”.',
    'Chúng tôi khẳng định:',
    {
      numbered: [
        'Phóng viên làm việc luôn xuất trình thẻ nhà báo hoặc giấy giới thiệu của tòa soạn.',
        'Gửi đơn thư, cung cấp thông tin, đề nghị đính chính đều không mất tiền.',
        'Tòa soạn không can thiệp vào việc giải quyết hồ sơ thi hành án.',
      ],
    },
    { h2: 'Nếu bạn nhận được tin nhắn như vậy' },
    'Đừng chuyển tiền và đừng gửi ảnh giấy tờ. Hãy chụp màn hình, ghi lại số tài khoản được yêu cầu và trình báo công an nơi cư trú. Bạn cũng có thể gửi bản chụp về địa chỉ thư bên dưới để chúng tôi tổng hợp, chuyển cơ quan chức năng.',
    { h2: 'Đầu mối liên hệ' },
    'Văn phòng tòa soạn, thư điện tử **vanphong@toasoan.example**. Cơ quan báo chí cần thêm thông tin xin ghi rõ tên, đơn vị và thời hạn mong nhận trả lời.',
    'Hướng dẫn nhận biết văn bản thật của cơ quan thi hành án có trong mục [Hỏi – đáp pháp luật](/chuyen-muc/hoi-dap).',
  ],
  topics: ['TX-1.4'],
  section: 'thong-tin-toa-soan',
  tags: ['thông cáo', 'mạo danh'],
  authors: ['tuong-lam'],
  editor: 'duy-khang',
  decider: 'ngan-giang',
  target: {
    at: 'ready',
    last: { daysAgo: 1 },
    clearing: { ground: 'not_required', reason: REASONS.ownAnnouncement },
  },
}
