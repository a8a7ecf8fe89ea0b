import type { DemoStory } from '../../demoStory'

export const beforeCoercion: DemoStory = {
  key: 'before-coercion',
  kind: 'clip',
  title: 'Trước giờ cưỡng chế',
  sapo: 'Ba câu nói về phần việc ít khi lên hình: những cuộc trò chuyện trước ngày thi hành.',
  body: [
    'Đoạn phim đi cùng loạt bài về vận động tự nguyện giao tài sản tại [Cưỡng chế và vụ việc](/chuyen-muc/cuong-che-va-vu-viec).',
  ],
  clip: {
    media: 'truoc-gio-cuong-che.mp4',
    poster: 'trao-chia-khoa.jpg',
    captions: 'truoc-gio-cuong-che.vtt',
    durationSeconds: 8,
    transcript:
      'Cưỡng chế không bắt đầu bằng phá khóa.\n\nNó bắt đầu bằng một cuộc nói chuyện, rồi thêm một cuộc nữa.\n\nChìa khóa được trao tay: vụ việc khép lại mà không phải phá cửa.',
    rights: 'Sản phẩm của tòa soạn, chưa nhượng quyền cho bên nào.',
    consent: 'Nhân vật trong tranh là hư cấu; không dùng ảnh đương sự.',
  },
  topics: ['NV-2.2'],
  section: 'cuong-che-va-vu-viec',
  tags: ['clip', 'đối thoại'],
  authors: ['ha-nguyen'],
  editor: 'thuc-doan',
  decider: 'ngan-giang',
  target: {
    at: 'fact_check',
    last: { daysAgo: 1 },
    checks: [{ unit: 'thads-hai-phong', reviewer: 'hai-duong', answer: null }],
  },
}
