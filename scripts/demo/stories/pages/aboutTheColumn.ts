import type { DemoStory } from '../../demoStory'
import { REASONS } from '../../verdicts'

export const aboutTheColumn: DemoStory = {
  key: 'about-the-column',
  kind: 'page',
  title: 'Giới thiệu chuyên mục',
  sapo: 'Chuyên mục Thi hành án dân sự viết về đoạn đường sau bản án, cho người đang đi trên đoạn đường ấy.',
  body: [
    '**Lưu ý về bản trình diễn.** Trang bạn đang xem chứa nội dung minh họa. Nhân vật, vụ việc, lời nói và số liệu của từng vụ là hư cấu; người ký tên bài không có thật; việc thẩm tra được dựng để giới thiệu quy trình và không phải ý kiến của bất kỳ cơ quan nào. Xin đừng dùng thay cho tư vấn pháp luật.',
    { h2: 'Chúng tôi viết gì' },
    {
      list: [
        'tin, bài về hoạt động thi hành án dân sự và theo dõi thi hành án hành chính;',
        'trả lời câu hỏi pháp luật của bạn đọc;',
        'clip ngắn có phụ đề và bản chép lời;',
        'thông cáo, phản hồi và cải chính.',
      ],
    },
    { h2: 'Một bài đi qua những bàn nào' },
    {
      numbered: [
        'Phóng viên hoặc cộng tác viên viết và nộp.',
        'Biên tập viên sửa, kiểm tra dữ liệu cá nhân và căn cứ pháp lý.',
        'Đơn vị thi hành án được hỏi sẽ thẩm tra từng đoạn: đúng, chưa đúng, hay không thuộc phần mình.',
        'Tổng biên tập hoặc Phó Tổng biên tập quyết định.',
        'Chỉ bản đã được thẩm tra mới lên trang; đổi một dấu phẩy cũng phải đi lại từ đầu.',
      ],
    },
    'Cơ quan bị phản ánh không thẩm tra bài viết về mình. Sự im lặng của một đơn vị không được tính là đồng ý.',
    { h2: 'Tên người trong bài' },
    'Đương sự được gọi bằng tên thay thế như ông Nguyễn Văn A, bà Trần Thị B. Chúng tôi không đăng số nhà, số giấy tờ, ảnh mặt của đương sự và trẻ em.',
    { h2: 'Theo dõi chuyên mục' },
    'Bạn có thể đọc trên web, dùng [nguồn RSS](/rss.xml), [nguồn JSON](/feed.json) hoặc riêng phần [hỏi – đáp](/hoi-dap/rss.xml). Đề nghị sửa sai, xin đọc trang Chính sách cải chính.',
  ],
  topics: [],
  section: null,
  tags: [],
  authors: ['duy-khang'],
  editor: 'thuc-doan',
  decider: 'bach-nien',
  target: {
    at: 'published',
    last: { on: '2026-06-30' },
    clearing: { ground: 'not_required', reason: REASONS.housePolicy },
  },
}
