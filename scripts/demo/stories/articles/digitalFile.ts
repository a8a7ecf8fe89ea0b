import type { DemoStory } from '../../demoStory'

export const digitalFile: DemoStory = {
  key: 'digital-file',
  kind: 'article',
  title: 'Nộp đơn từ ghe bán trái cây: chuyện hồ sơ điện tử ở miền sông nước',
  sapo: 'Ở một xã cù lao của Đồng Tháp, chuyến đò sớm nhất cập bến lúc sáu giờ. Với nhiều người, bỏ một buổi chợ để nộp tờ đơn là khoản thiệt hại thấy ngay trước mắt.',
  body: [
    'Bà Trần Thị A bán mận, ổi trên ghe đã hai mươi năm. Bản án tuyên người mua sỉ phải trả bà 38 triệu đồng tiền hàng. Số tiền ấy với người khác có thể nhỏ, với bà là vốn của hai mùa trái. “Tòa xử xong tôi mừng, rồi tôi lại lo: đi nộp đơn là mất một buổi chợ, đi hỏi lại mất thêm buổi nữa”, bà kể.',
    { picture: 'ho-so-so.jpg' },
    { h2: 'Một chuyến đi thay cho bốn chuyến' },
    'Cách làm ở Phòng THADS khu vực 3 – Đồng Tháp khá giản dị. Cán bộ lập sẵn bộ mẫu đơn có hướng dẫn từng dòng, gửi về các điểm phục vụ hành chính công cấp xã. Công chức ở xã giúp người dân quét bản án, kiểm tra đủ chữ ký, rồi chuyển qua nền tảng số. Nếu thiếu giấy tờ, phản hồi về ngay trong buổi thay vì một tuần sau mới có thư báo.',
    'Trước đây, theo lời các cán bộ lớn tuổi, một hồ sơ ở cù lao thường cần bốn lượt đi về:',
    {
      list: [
        'lượt đầu hỏi mẫu đơn;',
        'lượt hai nộp, và thường bị trả vì bản án thiếu phần ghi nhận hiệu lực;',
        'lượt ba nộp lại;',
        'lượt bốn nhận quyết định thi hành án.',
      ],
    },
    'Nay người dân chỉ còn phải ra xã một lần; quyết định được báo qua tin nhắn kèm mã tra cứu, bản giấy gửi theo đường bưu chính.',
    { h2: 'Cơ sở pháp lý đã có từ đầu năm' },
    'Điều 5 của Luật Thi hành án dân sự số 106/2025/QH15, có hiệu lực sớm từ ngày 20/01/2026, dành riêng cho chuyển đổi số và nói đến cơ sở dữ liệu về thi hành án dân sự. Nhờ đó các đơn vị có nửa năm chạy thử trước khi toàn bộ luật được áp dụng.',
    'Chạy thử cũng là lúc lộ ra những trục trặc. Có bản án chụp bằng điện thoại mờ đến mức không đọc được số. Có người dùng chung một tài khoản cho cả xóm. Có hôm mạng chập chờn, công chức phải ghi tạm vào sổ rồi tối về nhập lại.',
    {
      table: [
        ['Khâu', 'Cách cũ', 'Cách đang làm'],
        ['Nhận mẫu đơn', 'Đến trụ sở', 'Điểm phục vụ hành chính công cấp xã'],
        ['Báo thiếu giấy tờ', 'Thư bưu điện', 'Trong buổi, qua phần mềm'],
        ['Tạm ứng, nộp tiền', 'Tiền mặt', 'Chuyển khoản, biên lai điện tử'],
        ['Theo dõi tiến độ', 'Gọi điện hỏi', 'Mã tra cứu'],
      ],
    },
    { h2: 'Công nghệ không làm thay con người' },
    'Một thẩm tra viên ở tỉnh nhắc chúng tôi đừng viết như thể phần mềm giải quyết được mọi chuyện. Người phải thi hành án bỏ xứ đi làm thuê thì không máy nào tìm giúp; vẫn phải có chấp hành viên xuống tận nơi, hỏi hàng xóm, hỏi tổ trưởng, lập biên bản xác minh.',
    {
      quote: 'Máy đỡ cho mình phần giấy tờ, để mình có thì giờ mà đi gặp người.',
    },
    'Điều đáng ghi nhận nhất, theo bà A, lại không nằm ở màn hình. Đó là câu “bác cứ về bán hàng, có gì tụi con nhắn” của cô công chức xã. Sáng hôm sau, ghe của bà vẫn kịp nước lên.',
    { h3: 'Lưu ý khi nộp trực tuyến' },
    'Chỉ nộp qua điểm phục vụ hành chính công hoặc địa chỉ do cơ quan thi hành án công bố. Không gửi ảnh giấy tờ tùy thân qua tin nhắn cho người tự xưng cán bộ. Khi nghi ngờ, hãy gọi tới trụ sở để hỏi lại. Những cách làm tương tự ở địa phương khác được tập hợp tại [Cải cách, chuyển đổi số](/chuyen-muc/cai-cach-chuyen-doi-so).',
  ],
  topics: ['NV-2.4', 'TT-1.5'],
  section: 'cai-cach-chuyen-doi-so',
  tags: ['hồ sơ điện tử', 'Đồng Tháp', 'dịch vụ công'],
  authors: ['bao-loc', 'tuong-lam'],
  editor: 'duy-khang',
  decider: 'ngan-giang',
  target: {
    at: 'published',
    last: { on: '2026-08-12' },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'thads-dong-thap', reviewer: 'an-binh', answer: 'confirmed' }],
    },
  },
}
