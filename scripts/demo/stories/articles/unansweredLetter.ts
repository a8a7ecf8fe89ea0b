import type { DemoStory } from '../../demoStory'
import { WITHDRAWALS } from '../../verdicts'

export const unansweredLetter: DemoStory = {
  key: 'unanswered-letter',
  kind: 'article',
  title: 'Ba lá đơn của bà Trần Thị A',
  sapo: 'Trong tập hồ sơ gửi tới tòa soạn có ba lá đơn, cùng một nội dung, gửi trong vòng bốn tháng. Chúng tôi đi theo hành trình của chúng.',
  body: [
    'Bà Trần Thị A sống ở một xã ngoại thành. Năm ngoái, tòa buộc người hàng xóm là ông Nguyễn Văn B tháo dỡ phần mái che lấn sang đất nhà bà và bồi thường 17 triệu đồng. Đến nay, theo lời bà, tiền mới nhận được một phần, còn mái che vẫn ở đó.',
    { picture: 'van-ban.jpg' },
    { h2: 'Đơn thứ nhất' },
    'Lá đơn viết tay, gửi đúng nơi đang giữ hồ sơ. Bà hỏi bao giờ phần mái được dỡ. Dấu bưu điện còn rõ, phiếu báo phát cũng còn. Bà nói không nhận được hồi âm.',
    { h2: 'Đơn thứ hai' },
    'Hai tháng sau, đơn được đánh máy. Giọng văn gay gắt hơn, thêm chữ “khiếu nại” ở đầu nhưng bên dưới vẫn là câu hỏi cũ. Đây là chỗ nhiều người vấp: tiêu đề một đằng, nội dung một nẻo, khiến bộ phận tiếp nhận phải mời lên làm rõ. Bà A kể có một buổi làm việc, kéo dài chưa đến mười lăm phút, và không được nhận bản sao biên bản.',
    { h2: 'Đơn thứ ba' },
    'Lần này bà gửi sáu nơi cùng lúc, trong đó có tòa soạn. Chúng tôi gọi lại, xin xem bản gốc và lập bảng thời gian theo giấy tờ bà cung cấp.',
    {
      table: [
        ['Thời điểm', 'Việc', 'Giấy tờ bà A còn giữ'],
        ['Tháng Hai', 'Gửi đơn thứ nhất', 'Phiếu báo phát'],
        ['Tháng Tư', 'Gửi đơn thứ hai', 'Bản sao có dấu đến'],
        ['Tháng Tư', 'Buổi làm việc', 'Giấy mời, không có biên bản'],
        ['Tháng Sáu', 'Gửi đơn thứ ba', 'Sáu biên lai bưu điện'],
      ],
    },
    { h2: 'Phía bên kia bức tường' },
    'Ông B không phủ nhận bản án. Ông nói đã nộp hơn nửa số tiền, còn mái che thì chờ thợ vì liên quan đến đường điện chung. Ông cũng cho rằng bà A nhiều lần không cho thợ bắc thang sang sân nhà mình. Từ Tết đến nay, hai nhà ra ngõ là tránh nhau.',
    'Đại diện đơn vị giữ hồ sơ cho biết vụ việc đang trong quá trình giải quyết và hẹn cung cấp tài liệu sau. Vào thời điểm bài viết này lên khuôn, chúng tôi chưa nhận được.',
    { h2: 'Bài học từ ba lá đơn' },
    'Dù kết quả ra sao, câu chuyện cho thấy vài điều người gửi đơn nên nhớ:',
    {
      list: [
        'Chọn một loại việc cho một lá đơn: hỏi, khiếu nại hay tố cáo.',
        'Nêu rõ yêu cầu trong ba dòng đầu, diễn biến để sau.',
        'Sau mỗi buổi làm việc, đề nghị được đọc lại và nhận bản sao biên bản.',
        'Giữ phiếu gửi; đó là bằng chứng về thời điểm.',
        'Đừng gửi nhiều nơi cùng lúc khi cấp đầu tiên còn trong hạn giải quyết.',
      ],
    },
    'Còn với cơ quan nhận đơn, một thư báo đã nhận, dù chỉ hai dòng, có lẽ đã tiết kiệm được cho cả hai phía bốn tháng trời. Chúng tôi tiếp tục theo dõi và sẽ đăng ý kiến của đơn vị liên quan ngay khi nhận được, tại mục [Tiếp công dân, khiếu nại](/chuyen-muc/tiep-cong-dan-khieu-nai).',
  ],
  topics: ['NV-2.7', 'CD-3.5'],
  section: 'tiep-cong-dan-khieu-nai',
  tags: ['đơn thư bạn đọc', 'khiếu nại'],
  authors: ['tuong-lam'],
  editor: 'duy-khang',
  decider: 'ngan-giang',
  target: {
    at: 'withdrawn',
    published: { on: '2026-10-14' },
    last: { on: '2026-10-21' },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'cuc-ql-thads', reviewer: 'que-chi', answer: 'confirmed' }],
    },
    withdrawal: WITHDRAWALS.conclusionPending,
  },
}
