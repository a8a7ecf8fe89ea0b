import type { DemoStory } from '../../demoStory'

export const auctionDay: DemoStory = {
  key: 'auction-day',
  kind: 'article',
  title: 'Mua nhà thi hành án: rẻ hay rủi ro?',
  sapo: 'Giá khởi điểm hấp dẫn khiến nhiều người tìm đến các phiên đấu giá tài sản thi hành án. Trước khi nộp tiền đặt trước, nên biết mình đang mua gì và sẽ nhận nó ra sao.',
  body: [
    'Chị Trần Thị A xem ảnh căn nhà trên thông báo đấu giá và tính ngay ra tiền lãi: thấp hơn mặt bằng khu phố chừng một phần năm. Chị suýt đăng ký trong đêm. May là sáng hôm sau chị đến xem tận nơi và phát hiện trong nhà có ba hộ đang thuê, hợp đồng còn hai năm.',
    { picture: 'bua-dau-gia.jpg' },
    { h2: 'Vì sao giá thường thấp' },
    'Không hẳn vì cơ quan thi hành án bán rẻ. Giá khởi điểm dựa trên thẩm định; qua mỗi phiên không thành, giá có thể được giảm theo quy định. Người mua trả giá thấp hơn vì tính cả công sức chờ đợi, khả năng bị khiếu nại, và tình trạng nhà đôi khi không được xem kỹ bên trong.',
    { h2: 'Sáu việc trước khi nộp tiền đặt trước' },
    {
      numbered: [
        'Đọc trọn thông báo và quy chế của phiên đấu giá, chú ý thời hạn nộp đủ tiền.',
        'Xem tài sản đúng ngày được mở cửa, chụp lại hiện trạng.',
        'Hỏi ai đang ở, ở theo giấy tờ nào, bao giờ trả.',
        'Đối chiếu diện tích trên giấy với thực tế; hỏi phần chênh lệch xử lý thế nào.',
        'Kiểm tra quy hoạch tại cơ quan chuyên môn ở địa phương.',
        'Hỏi rõ khoản thuế, phí nào do người mua chịu.',
      ],
    },
    { h2: 'Trúng đấu giá chưa phải là có nhà' },
    'Sau phiên, người trúng có một khoảng thời gian để nộp đủ tiền. Nộp xong mới đến phần giao tài sản. Nếu người đang ở tự nguyện bàn giao, mọi chuyện có thể khép lại trong vài tuần. Nếu không, chấp hành viên phải tổ chức cưỡng chế, và thời điểm nhận nhà phụ thuộc vào nhiều bước mà người mua không kiểm soát được.',
    {
      table: [
        ['Tình huống', 'Người mua nên làm'],
        ['Có người thuê hợp pháp', 'Yêu cầu xem hợp đồng, cân nhắc giữ người thuê'],
        ['Diện tích thực nhỏ hơn giấy', 'Hỏi trước khi trả giá, không đợi đến lúc nhận'],
        ['Chủ cũ khiếu nại', 'Theo dõi văn bản giải quyết, giữ chứng từ nộp tiền'],
        ['Chậm giao nhà', 'Đề nghị trả lời bằng văn bản về lý do và thời điểm dự kiến'],
      ],
    },
    { h2: 'Ai được bảo vệ' },
    'Pháp luật bảo vệ người mua ngay tình qua bán đấu giá, nhưng bảo vệ không đồng nghĩa với nhanh. Đã có trường hợp người mua nộp đủ tiền rồi chờ hơn một năm. Ngược lại, không ít vụ giao nhà êm đẹp chỉ vì người mua chịu đến gặp chủ cũ, chào hỏi và nhường thêm ít ngày dọn đồ.',
    'Với người có nhà bị bán, luật cũng dành những quyền cụ thể: được thông báo, được thỏa thuận về giá và tổ chức thẩm định, được nhận lại tài sản nếu nộp đủ tiền và chi phí trước khi mở phiên. Hạn chót cho từng quyền nằm trong thông báo; để qua ngày thì rất khó lấy lại.',
    { h3: 'Dấu hiệu nên dừng lại' },
    {
      list: [
        'có người gọi điện hứa “lo trọn gói để trúng giá”;',
        'yêu cầu chuyển tiền đặt trước vào tài khoản cá nhân;',
        'không cho xem tài sản mà giục quyết định trong ngày.',
      ],
    },
    'Chị A rốt cuộc vẫn mua nhà qua đấu giá, nhưng là căn khác, trống người và đúng diện tích. Giá cao hơn một chút. “Tôi trả thêm để ngủ ngon”, chị nói. Thắc mắc riêng, mời bạn đọc gửi về [Hỏi – đáp pháp luật](/chuyen-muc/hoi-dap).',
  ],
  topics: ['CD-3.1', 'NV-2.2'],
  section: 'phap-luat-va-doi-song',
  tags: ['đấu giá', 'mua nhà', 'quyền của người mua'],
  authors: ['ha-nguyen', 'minh-khue'],
  editor: 'thuc-doan',
  decider: 'bach-nien',
  target: {
    at: 'scheduled',
    last: { daysAgo: 1 },
    hoursAhead: 20,
    clearing: {
      ground: 'checked',
      checks: [
        { unit: 'thads-hai-phong', reviewer: 'hai-duong', answer: 'confirmed' },
        { unit: 'thads-ha-noi', reviewer: 'dinh-nguyen', answer: 'confirmed' },
      ],
    },
  },
}
