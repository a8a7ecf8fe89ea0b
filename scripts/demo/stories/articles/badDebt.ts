import type { DemoStory } from '../../demoStory'
import { OBJECTIONS, REASONS } from '../../verdicts'

export const badDebt: DemoStory = {
  key: 'bad-debt',
  kind: 'article',
  title: 'Nợ xấu có bản án rồi, vì sao tiền vẫn chưa về ngân hàng?',
  sapo: 'Tài sản thế chấp nằm đó, án đã có hiệu lực, người mua cũng không thiếu. Ở giữa là một chuỗi thủ tục mà chỉ cần một mắt xích lỏng, cả vụ việc phải quay lại từ đầu.',
  body: [
    'Nói đến nợ xấu, người ta thường hình dung hai nhân vật: ngân hàng đòi và khách vay trốn. Hồ sơ thi hành án cho thấy sân khấu đông hơn nhiều. Có người đồng sở hữu không ký thế chấp, người thuê nhà trả tiền trước ba năm, hàng xóm tranh chấp bờ rào, và thửa đất đo lại thì thiếu vài mét vuông so với giấy.',
    { h2: 'Tắc từ tờ hợp đồng' },
    'Theo các chấp hành viên mà chúng tôi gặp ở Hà Nội, phần lớn rắc rối phát sinh trước khi có bản án. Khi nhận thế chấp, cán bộ tín dụng không xem kỹ hiện trạng; đến lúc kê biên mới thấy trên đất có thêm căn nhà cấp bốn của người em, xây sau ngày ký hợp đồng. Muốn bán được, phải xác định ai có quyền với phần xây thêm, và câu trả lời đôi khi chỉ tòa án mới có.',
    { picture: 'can-can.jpg' },
    'Một số tình huống lặp lại nhiều lần:',
    {
      list: [
        'diện tích thực tế lệch với giấy chứng nhận, cần đo lại và làm rõ phần chênh;',
        'tài sản của hộ gia đình nhưng chỉ vài người trong hộ ký tên;',
        'người thứ ba đang ở, khai rằng đã mua bằng giấy tay;',
        'bản án tuyên chưa rõ nghĩa vụ của từng người vay, phải đề nghị tòa giải thích.',
      ],
    },
    { h2: 'Khoảng chờ giữa hai lần đấu giá' },
    'Kê biên xong không có nghĩa là bán được. Thẩm định giá, thông báo, mở phiên, không ai trả giá thì phải giảm giá theo trình tự rồi mở phiên kế tiếp. Trong lúc ấy tài sản xuống cấp, lãi vẫn chạy, còn người phải thi hành án ngày càng ít thiện chí.',
    'Ở một phòng nghiệp vụ tại Hà Nội, bảy hồ sơ được chọn để thử cách làm song song: vừa đo đạc vừa đối chiếu giấy tờ với ngân hàng ngay tuần đầu. Theo cán bộ phụ trách, thời gian xử lý ở bảy hồ sơ này rút từ mười bốn tháng xuống còn mười tháng. Chúng tôi lưu ý đây không phải số liệu thống kê của ngành, và bảy hồ sơ là quá ít để rút ra kết luận.',
    { h2: 'Ngân hàng có thể làm gì' },
    'Phía tổ chức tín dụng không đứng ngoài. Luật trao cho người được thi hành án quyền cung cấp thông tin về tài sản và điều kiện thi hành, nhưng nhiều nơi nộp đơn xong là ngồi đợi. Những vụ trôi chảy hơn thường có điểm chung:',
    {
      table: [
        ['Thời điểm', 'Ngân hàng nên chuẩn bị', 'Giúp tránh được'],
        ['Khi cho vay', 'Ảnh hiện trạng, bản vẽ, danh sách người đang ở', 'Tranh cãi về phần xây thêm'],
        ['Khi khởi kiện', 'Đề nghị tòa tuyên rõ từng tài sản cho từng khoản vay', 'Phải xin giải thích bản án'],
        ['Khi nộp đơn yêu cầu', 'Cử một đầu mối có thẩm quyền quyết định', 'Chờ xin ý kiến nhiều tầng'],
        ['Khi đấu giá không thành', 'Trả lời sớm việc có nhận tài sản hay không', 'Phiên đấu giá kéo dài'],
      ],
    },
    { h2: 'Và người vay' },
    'Ông Nguyễn Văn A, chủ một xưởng mộc đã giao nhà xưởng hồi tháng Sáu, nói điều ông tiếc nhất là không bán sớm. “Lúc ngân hàng gọi, tôi còn bán được giá. Tôi cứ nghĩ để tòa xử đã. Xử xong thì người ta biết là phải bán.” Ông giữ lại được bộ đồ nghề và đang thuê một gian nhỏ hơn.',
    'Câu chuyện của ông gợi lại một lời khuyên cũ: thỏa thuận bao giờ cũng rẻ hơn cưỡng chế, với cả hai phía. Bạn đọc có thể theo dõi các bài tiếp theo qua [nguồn tin RSS](/rss.xml) của trang.',
  ],
  topics: ['CD-3.4'],
  section: 'cuong-che-va-vu-viec',
  tags: ['nợ xấu', 'tài sản thế chấp', 'Hà Nội'],
  authors: ['tuong-lam'],
  editor: 'duy-khang',
  decider: 'bach-nien',
  target: {
    at: 'published',
    last: { on: '2026-10-15' },
    clearing: {
      ground: 'overruled',
      reason: REASONS.overruleAverage,
      checks: [
        { unit: 'cuc-ql-thads', reviewer: 'que-chi', answer: 'confirmed' },
        {
          unit: 'thads-ha-noi',
          reviewer: 'dinh-nguyen',
          answer: 'objected',
          objections: [OBJECTIONS.averageOfOneOffice],
        },
      ],
    },
  },
}
