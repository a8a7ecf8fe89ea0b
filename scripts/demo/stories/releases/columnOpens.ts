import type { DemoStory } from '../../demoStory'
import { REASONS } from '../../verdicts'

export const columnOpens: DemoStory = {
  key: 'column-opens',
  kind: 'release',
  title: 'Thông cáo báo chí: mở chuyên mục Thi hành án dân sự trên báo điện tử',
  sapo: 'Số: 07/TC-TS. Chuyên mục hoạt động từ ngày 01/7/2026, cùng thời điểm Luật Thi hành án dân sự số 106/2025/QH15 có hiệu lực.',
  body: [
    'Ngày 29/6/2026, tòa soạn thông báo mở chuyên mục Thi hành án dân sự trên báo điện tử. Chuyên mục đăng tin, bài, hỏi – đáp pháp luật và clip ngắn về thi hành án dân sự, theo dõi thi hành án hành chính.',
    { h2: 'Bạn đọc nhận được gì' },
    {
      list: [
        'Mỗi bài ghi rõ đơn vị đã thẩm tra dữ kiện và ngày thẩm tra; ý kiến không đồng tình, nếu có, được in kèm.',
        'Mỗi câu trả lời pháp luật ghi ngày mà nội dung còn đúng.',
        'Mọi cải chính được giữ lại dưới bài, không sửa lặng lẽ.',
        'Nội dung phát hành qua trang web và các nguồn tin mở.',
      ],
    },
    { h2: 'Cách làm việc với cơ quan thi hành án' },
    'Các cơ quan thi hành án dân sự góp ý về độ chính xác của dữ kiện. Quyền quyết định đăng hay không đăng thuộc về Tổng biên tập. Khi một đơn vị là đối tượng bị phản ánh, đơn vị đó không tham gia thẩm tra bài viết về mình; ý kiến của họ được ghi nhận theo quyền phản hồi.',
    { h2: 'Liên hệ' },
    'Văn phòng tòa soạn tiếp nhận câu hỏi của báo chí và bạn đọc qua thư điện tử **vanphong@toasoan.example**, trong giờ hành chính từ thứ Hai đến thứ Sáu. Người phụ trách trả lời: bà Đặng Ngân Giang, Phó Tổng biên tập.',
    'Danh sách chuyên mục và địa chỉ theo dõi có tại [trang nhất](/).',
  ],
  topics: ['TX-1.3'],
  section: 'thong-tin-toa-soan',
  tags: ['thông cáo', 'chuyên mục mới'],
  authors: ['minh-khue'],
  editor: 'thuc-doan',
  decider: 'bach-nien',
  target: {
    at: 'published',
    last: { on: '2026-06-29' },
    clearing: { ground: 'not_required', reason: REASONS.ownAnnouncement },
  },
}
