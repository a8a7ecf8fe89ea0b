import type { DemoStory } from '../../demoStory'

export const initiativeNotebook: DemoStory = {
  key: 'initiative-notebook',
  kind: 'article',
  title: 'Sáng kiến nhỏ, đỡ phiền lớn',
  sapo: 'Một con dấu ngày tháng, tấm bảng màu, chiếc hộp thư đặt ngoài cổng. Những thứ rẻ tiền ấy đang giúp vài đơn vị thi hành án bớt đi hàng chục lượt khách phải quay về tay không.',
  body: [
    'Khi nhắc đến phong trào thi đua, người ta quen nghĩ tới khẩu hiệu và bằng khen. Chúng tôi thử đi tìm theo hướng ngược lại: hỏi bộ phận một cửa xem năm nay có thứ gì làm họ đỡ mệt hơn năm ngoái. Câu trả lời hóa ra toàn chuyện vặt.',
    { h2: 'Bảng ba màu' },
    'Ở một Phòng THADS khu vực của Đà Nẵng, phía trong cửa kính treo tấm bảng gắn nam châm. Màu xanh là hồ sơ đang chạy đúng hẹn, màu vàng còn ba ngày, màu đỏ đã trễ. Mỗi sáng, ai giữ hồ sơ thì tự dời miếng nam châm của mình. Không có lời phê bình nào viết trên bảng, nhưng chẳng ai muốn miếng mang tên mình nằm ở cột đỏ lâu.',
    { picture: 'lich.jpg' },
    { h2: 'Hộp thư sau giờ làm' },
    'Công nhân khu công nghiệp tan ca lúc trụ sở đã đóng cửa. Chiếc hộp thép đặt ngoài cổng có khe nhận phong bì, bên trong có máy đóng dấu giờ. Sáng hôm sau, cán bộ trực mở hộp trước mặt hai người, ghi sổ rồi nhắn lại cho người gửi. Tháng đầu chỉ có bảy phong bì; tháng thứ tư, hộp phải thay cái lớn hơn.',
    {
      list: [
        'chi phí làm hộp: thợ hàn trong xóm, chưa tới hai triệu đồng;',
        'chỉ nhận đơn và bản sao, tuyệt đối không nhận tiền, giấy tờ gốc;',
        'có camera hướng vào hộp, không hướng vào mặt người gửi.',
      ],
    },
    { h2: 'Tờ giấy “lần sau mang theo gì”' },
    'Sáng kiến được nhiều nơi xin mẫu nhất chỉ là một tờ giấy khổ nhỏ. Khi phải trả hồ sơ, cán bộ đánh dấu vào ô tương ứng và ghi đúng một câu bằng tiếng Việt thông thường, không trích điều khoản. Người dân về nhà đọc lại được, đưa con cháu xem cũng hiểu.',
    {
      table: [
        ['Trước kia ghi', 'Nay ghi'],
        ['Hồ sơ chưa hợp lệ', 'Thiếu trang có dấu “án đã có hiệu lực”; xin tại tòa đã xử'],
        ['Bổ sung theo quy định', 'Mang thêm giấy ủy quyền có chứng thực'],
        ['Không thuộc thẩm quyền', 'Nộp tại Phòng THADS khu vực nơi tòa sơ thẩm đóng trụ sở'],
      ],
    },
    { h2: 'Còn phải kiểm chứng' },
    '*Ghi chú của phóng viên khi viết nháp:* cần xin số lượt phải quay lại trước và sau khi dùng tờ hướng dẫn; hỏi THADS thành phố Đà Nẵng về căn cứ tiếp nhận đơn ngoài giờ; kiểm tra xem dòng cuối của bảng có đúng với quy định thẩm quyền hiện hành hay không.',
    'Điểm chung của ba câu chuyện là không ai trong số những người nghĩ ra chúng gọi đó là sáng kiến. Họ chỉ bực mình vì một việc cứ lặp lại, rồi tìm cách cho nó đừng lặp nữa.',
    { quote: 'Tôi không định thi đua với ai, tôi chỉ không muốn bác ấy phải đi thêm chuyến xe buýt.' },
    'Người nói câu ấy xin không nêu tên. Bạn đọc biết thêm cách làm hay, xin viết cho chuyên mục [Gương điển hình, truyền thống](/chuyen-muc/guong-dien-hinh).',
  ],
  topics: ['NV-2.6', 'NV-2.4'],
  section: 'guong-dien-hinh',
  tags: ['sáng kiến', 'một cửa', 'Đà Nẵng'],
  authors: ['tuong-lam'],
  editor: 'duy-khang',
  decider: 'ngan-giang',
  target: { at: 'draft', last: { daysAgo: 1 } },
}
