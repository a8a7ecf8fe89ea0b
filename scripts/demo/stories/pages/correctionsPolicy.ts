import type { DemoStory } from '../../demoStory'
import { REASONS } from '../../verdicts'

export const correctionsPolicy: DemoStory = {
  key: 'corrections-policy',
  kind: 'page',
  title: 'Chính sách cải chính',
  sapo: 'Sai thì sửa, sửa công khai, và để lại dấu vết cho người đọc sau.',
  body: [
    'Trang này nói rõ chúng tôi làm gì khi đăng sai, ai có quyền yêu cầu sửa và bạn sẽ thấy điều gì trên bài.',
    { h2: 'Các mức sửa' },
    {
      table: [
        ['Tình huống', 'Cách làm', 'Bạn đọc nhìn thấy'],
        ['Lỗi gõ, dấu câu, không đổi nghĩa', 'Sửa nhỏ', 'Ngày sửa'],
        ['Có thêm diễn biến mới', 'Cập nhật', 'Ghi chú nêu phần mới'],
        ['Sai dữ kiện, tên, số liệu, căn cứ pháp lý', 'Cải chính', 'Nội dung sai, nội dung đúng và lời xin lỗi'],
        ['Bài không thể giữ trên trang', 'Gỡ', 'Thông báo gỡ tại đúng địa chỉ cũ'],
      ],
    },
    { h2: 'Một thông tin cải chính gồm những gì' },
    'Dưới tiêu đề **Thông tin cải chính, xin lỗi** là tên bài, chuyên mục, ngày đăng; câu đã sai; câu đúng; lời xin lỗi của tòa soạn. Phần này đi theo bài vĩnh viễn và xuất hiện lại trong nguồn tin mà bạn đã đăng ký.',
    { h2: 'Gửi yêu cầu' },
    {
      numbered: [
        'Ghi địa chỉ bài và chép nguyên câu bạn cho là sai.',
        'Nêu điều bạn biết và căn cứ, nếu có.',
        'Cho biết bạn là ai trong câu chuyện: người được nhắc đến, cơ quan liên quan hay bạn đọc.',
        'Gửi về bandoc@toasoan.example hoặc theo đường bưu điện.',
      ],
    },
    'Mỗi yêu cầu được cấp mã tiếp nhận. Biên tập viên chưa từng tham gia bài viết sẽ xem xét; nếu không đồng ý sửa, chúng tôi trả lời kèm lý do.',
    { h2: 'Xóa dữ liệu cá nhân' },
    'Người được nêu trong bài có thể đề nghị bỏ tên hoặc chi tiết nhận dạng. Khi chấp thuận, phần đó biến mất đồng thời ở trang, nguồn tin và công cụ tìm kiếm của chúng tôi; bài sẽ ghi rằng đã có nội dung được lược bỏ, không nói là nội dung gì.',
    'Bài đã gỡ vẫn được lưu kín để phục vụ kiểm tra theo luật báo chí; người ngoài không đọc được.',
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
