import type { DemoStory } from '../../demoStory'

export const threeSteps: DemoStory = {
  key: 'three-steps',
  kind: 'clip',
  title: 'Tám giây nhớ ba bước nộp yêu cầu thi hành án',
  sapo: 'Kiểm tra hiệu lực, viết đơn, nộp và giữ giấy tiếp nhận: ba việc gói trong một đoạn đồ họa ngắn.',
  body: [
    'Clip dành cho người lần đầu làm thủ tục. Mẫu đơn và địa chỉ nơi nộp có trong mục [Hỏi – đáp pháp luật](/chuyen-muc/hoi-dap).',
  ],
  clip: {
    media: 'ba-buoc-nop-yeu-cau.mp4',
    poster: 'van-ban.jpg',
    captions: 'ba-buoc-nop-yeu-cau.vtt',
    durationSeconds: 8,
    transcript:
      'Bước một: kiểm tra bản án, quyết định đã có hiệu lực pháp luật.\n\nBước hai: viết đơn yêu cầu, ghi rõ nội dung đề nghị thi hành.\n\nBước ba: nộp cho cơ quan thi hành án và giữ lại giấy tiếp nhận.',
    rights: 'Tòa soạn tự thực hiện, giữ toàn bộ quyền; âm thanh tự tạo.',
    consent: 'Đồ họa, không có hình ảnh hay giọng nói của người thật.',
  },
  topics: ['TX-1.5', 'TX-1.3'],
  section: 'hoi-dap',
  tags: ['clip', 'đơn yêu cầu'],
  authors: ['ha-nguyen'],
  editor: 'thuc-doan',
  decider: 'ngan-giang',
  target: {
    at: 'published',
    last: { on: '2026-08-20' },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'thads-hai-phong', reviewer: 'hai-duong', answer: 'confirmed' }],
    },
  },
}
