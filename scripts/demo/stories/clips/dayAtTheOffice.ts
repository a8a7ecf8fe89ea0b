import type { DemoStory } from '../../demoStory'

export const dayAtTheOffice: DemoStory = {
  key: 'day-at-the-office',
  kind: 'clip',
  title: 'Một ngày ở Phòng THADS khu vực',
  sapo: 'Từ lúc mở cửa phòng tiếp dân đến khi khóa sổ, nhịp làm việc của một đơn vị mới được hình thành sau sắp xếp.',
  body: [
    'Phần hình được dựng từ tranh vẽ để không làm lộ địa điểm và người đến làm việc. Lời dẫn dựa trên ghi chép của cộng tác viên tại Đồng Tháp.',
  ],
  clip: {
    media: 'mot-ngay-o-phong-khu-vuc.mp4',
    poster: 'dia-ban.jpg',
    captions: 'mot-ngay-o-phong-khu-vuc.vtt',
    durationSeconds: 8,
    transcript:
      'Bảy giờ rưỡi sáng, phòng tiếp dân mở cửa.\n\nBuổi trưa, chấp hành viên về xã xác minh tài sản.\n\nCuối chiều, mọi biên bản được nhập vào hồ sơ trước giờ khóa sổ.',
    rights: 'Hình và tiếng do Ban Truyền hình pháp luật làm, cho phép đăng lại khi ghi nguồn.',
    consent: 'Không quay người; đơn vị đã đồng ý cho dùng nội dung ghi chép.',
  },
  topics: ['TX-1.3'],
  section: 'guong-dien-hinh',
  tags: ['clip', 'Phòng THADS khu vực'],
  authors: ['ha-nguyen', 'bao-loc'],
  editor: 'thuc-doan',
  decider: 'bach-nien',
  target: {
    at: 'published',
    last: { on: '2026-10-01' },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'thads-dong-thap', reviewer: 'an-binh', answer: 'confirmed' }],
    },
  },
}
