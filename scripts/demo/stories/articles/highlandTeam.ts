import type { DemoStory } from '../../demoStory'

export const highlandTeam: DemoStory = {
  key: 'highland-team',
  kind: 'article',
  title: 'Ba người, hai xe máy và một vùng núi',
  sapo: 'Tổ lưu động của Phòng THADS khu vực 5 – Lào Cai không có phòng làm việc cố định. Bàn giấy của họ là yên xe, hiên nhà trưởng bản và đôi khi là tảng đá bên suối.',
  body: [
    'Năm giờ sáng, sương còn đặc. Tổ trưởng kiểm tra lại túi hồ sơ: sáu thông báo phải giao trong ngày, cho sáu nhà ở bốn bản. Quãng đường cả đi lẫn về chừng chín mươi cây số, một phần ba là đường đất.',
    { picture: 'duong-len-ban.jpg' },
    { h2: 'Giao tận tay' },
    'Ở thành phố, thông báo có thể gửi bưu điện hay [nhắn qua ứng dụng](/chuyen-muc/cai-cach-chuyen-doi-so). Lên đây, người nhận có khi không đọc được chữ phổ thông, có khi đang ở trên nương cách nhà nửa buổi đi bộ. Nếu bỏ giấy lại rồi về thì trên hồ sơ đã xong, nhưng người dân chẳng hiểu gì. Tổ lưu động chọn cách chờ.',
    'Người phiên dịch của tổ là chị Lý Thị A, nguyên cán bộ phụ nữ xã. Chị không dịch từng chữ. Chị kể lại bản án như kể một câu chuyện: ai nợ ai, tòa phân xử ra sao, đến ngày nào thì phải làm gì, không làm thì chuyện gì xảy ra. Kể xong, chị hỏi ngược để chắc người nghe đã hiểu.',
    { quote: 'Dịch đúng chữ mà bà con gật đầu cho qua thì cũng như chưa dịch.' },
    { h2: 'Con trâu và tờ biên bản' },
    'Vụ khó nhất trong năm của tổ chỉ xoay quanh một con trâu. Tòa buộc ông Giàng Văn B trả con trâu cái cho người cháu, có tính trừ tiền công chăn giữ. Sau ngày xử, trâu đẻ nghé. Nghé của ai? Bản án không nói đến.',
    'Tổ không tự phán. Họ giải thích rằng phần tòa chưa quyết thì chấp hành viên không được quyết thay, rồi mời già làng, trưởng bản và hai bên cùng ngồi. Sau ba buổi, hai chú cháu tự thỏa thuận: trâu về với người cháu, nghé để lại cho ông chú gây giống. Thỏa thuận được ghi thành văn bản, đọc bằng hai thứ tiếng, mỗi bên giữ một bản.',
    { h2: 'Sổ tay của người đi đường' },
    'Qua nhiều mùa mưa, tổ gom được một cuốn sổ tay truyền cho người mới. Chúng tôi xin phép chép lại vài dòng:',
    {
      numbered: [
        'Gọi cho trưởng bản trước một ngày, hỏi hôm ấy có đám hay phiên chợ không.',
        'Đến nơi hỏi thăm sức khỏe người già trước, việc nói sau.',
        'Không nhận quà; nếu chủ nhà mời cơm thì góp gạo.',
        'Biên bản viết chữ to, đọc chậm, hỏi lại hai lần mới đưa ký.',
        'Trời sắp mưa thì ở lại, hồ sơ trễ một hôm còn giải trình được.',
      ],
    },
    {
      table: [
        ['Hành trang', 'Dùng để'],
        ['Túi chống nước hai lớp', 'Giữ bản án và biên bản khô'],
        ['Hộp mực dấu nhỏ', 'Điểm chỉ cho người không biết ký'],
        ['Cuộn dây dù', 'Kéo xe qua đoạn lầy'],
        ['Sổ ghi tên thường gọi', 'Tìm đúng người trùng tên'],
      ],
    },
    { h2: 'Ngày về' },
    'Chín giờ tối hôm ấy, năm trong sáu thông báo đã có chữ ký hoặc dấu điểm chỉ. Người thứ sáu xuống xuôi làm công trình, tổ lập biên bản với gia đình và hẹn lại sau mùa gặt. Tổ trưởng ghi nốt nhật ký: “Sạt nhẹ ở khúc cua thứ ba, lần sau đi vòng phía trường học.”',
    'Khi chúng tôi hỏi có định xin về phòng ở trung tâm không, anh cười: “Về rồi thì ai nhớ đường?”',
  ],
  topics: ['NV-2.6', 'TX-1.3'],
  section: 'guong-dien-hinh',
  tags: ['vùng cao', 'Lào Cai', 'tổ lưu động'],
  authors: ['may-lan'],
  editor: 'thuc-doan',
  decider: 'ngan-giang',
  target: {
    at: 'published',
    last: { on: '2026-10-28' },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'cuc-ql-thads', reviewer: 'que-chi', answer: 'confirmed' }],
    },
  },
}
