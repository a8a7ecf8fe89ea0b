import type { DemoStory } from '../../demoStory'

export const traditionalDay: DemoStory = {
  key: 'traditional-day',
  kind: 'article',
  title: 'Tám mươi năm kể từ Sắc lệnh 130: nghề đưa bản án ra khỏi trang giấy',
  sapo: 'Ngày 19/7/1946, khi Nhà nước mới chưa tròn một tuổi, một sắc lệnh về thể thức thi hành mệnh lệnh và bản án của tòa án đã được ký. Mốc ấy về sau trở thành Ngày Truyền thống của những người làm công tác thi hành án dân sự.',
  body: [
    'Tháng Bảy năm 1946, chính quyền cách mạng phải lo cùng lúc giặc đói, giặc dốt và nguy cơ chiến tranh. Giữa chồng văn bản của những tháng ngày ấy có **Sắc lệnh số 130**, ký ngày 19/7/1946. Văn bản ấy chạm vào câu hỏi mà nền tư pháp nào cũng phải trả lời: tòa đã tuyên rồi, ai làm cho lời tuyên ấy thành sự thật?',
    { picture: 'cot-toa.jpg' },
    { h2: 'Từ người thừa phát lại đến chấp hành viên' },
    'Buổi đầu, việc thi hành gắn liền với tòa án và chính quyền cơ sở. Hồ sơ mỏng, phương tiện gần như không có; một tờ trát đi từ huyện xuống xã có khi mất cả tuần. Suốt mấy chục năm sau đó, người thi hành án vẫn là một phần của bộ máy tòa án, cho đến khi các pháp lệnh về thi hành án dân sự lần lượt ra đời và công việc này được chuyển sang cơ quan thuộc Chính phủ.',
    'Bảng dưới đây ghi lại những mốc chính mà bạn đọc hay hỏi.',
    {
      table: [
        ['Thời điểm', 'Văn bản, sự kiện', 'Ý nghĩa'],
        ['19/7/1946', 'Sắc lệnh số 130', 'Đặt nền cho thể thức thi hành mệnh lệnh, bản án của tòa án'],
        ['1989', 'Pháp lệnh Thi hành án dân sự đầu tiên', 'Lần đầu có một văn bản riêng cho lĩnh vực'],
        ['1993', 'Pháp lệnh mới và việc bàn giao từ tòa án', 'Hình thành hệ thống cơ quan thi hành án thuộc Chính phủ'],
        ['2008', 'Luật Thi hành án dân sự số 26/2008/QH12', 'Nâng pháp lệnh thành luật, sau đó được sửa đổi nhiều lần'],
        ['2013', 'Quyết định số 397/QĐ-TTg', 'Lấy ngày 19/7 làm Ngày Truyền thống'],
        ['2025', 'Quyết định số 1898/QĐ-BTP', 'Cục Quản lý THADS, 34 cơ quan cấp tỉnh, các Phòng THADS khu vực'],
        ['01/7/2026', 'Luật số 106/2025/QH15 có hiệu lực', 'Thay thế đạo luật năm 2008'],
      ],
    },
    { h2: 'Điều không thay đổi' },
    'Tên gọi đã đổi nhiều lần, trụ sở cũng vậy. Trong số những [người làm nghề](/chuyen-muc/guong-dien-hinh) mà chúng tôi gặp, một chấp hành viên sắp nghỉ hưu ở Nghệ An nói rằng thứ duy nhất còn nguyên là cái cặp: bên trong lúc nào cũng có bản án, biên bản trắng và một chiếc bút dự phòng.',
    {
      quote:
        'Người dân không phân biệt anh thuộc tổng cục hay thuộc cục. Họ chỉ hỏi bao giờ nhận được phần tòa đã xử cho họ.',
    },
    'Câu hỏi “bao giờ” cũng chính là thước đo của nghề. Bản án tuyên trả lại mảnh đất, khoản vay, tiền cấp dưỡng nuôi con sẽ chỉ là mấy trang chữ nếu không có người đến tận nơi, đọc cho các bên nghe, lập biên bản, kê từng tài sản và nhiều khi ngồi uống hết ấm trà với cả hai nhà để họ chịu nhìn mặt nhau.',
    { h2: 'Năm thứ tám mươi mốt' },
    'Hệ thống bước vào tuổi tám mươi với một đạo luật vừa có hiệu lực và một bộ máy mới vận hành được một năm. Cán bộ ở các Phòng THADS khu vực cùng lúc học ba thứ: địa bàn rộng hơn, quy trình mới và hồ sơ điện tử. Chúng tôi hỏi họ mong gì trong năm tới; những câu trả lời gặp nhau ở ba điểm:',
    {
      list: [
        'văn bản hướng dẫn rõ về những vụ việc thụ lý trước ngày 01/7/2026 mà nay còn dang dở;',
        'đường truyền và phần mềm đủ tốt để không phải nhập một biên bản hai lần;',
        'thêm chấp hành viên cho những nơi một người đang gánh địa bàn của ba huyện cũ.',
      ],
    },
    'Tám mươi năm trước, người ký sắc lệnh không thể hình dung một biên lai điện tử. Nhưng điều ông đòi hỏi ở người thi hành thì hôm nay vẫn vậy: làm đúng lời tòa đã tuyên, không thêm và không bớt.',
  ],
  topics: ['NV-2.8', 'TT-1.9'],
  section: 'guong-dien-hinh',
  tags: ['Ngày Truyền thống', 'Sắc lệnh 130', 'lịch sử ngành'],
  authors: ['minh-khue'],
  editor: 'thuc-doan',
  decider: 'bach-nien',
  target: {
    at: 'published',
    last: { on: '2026-07-17' },
    clearing: {
      ground: 'checked',
      checks: [
        { unit: 'cuc-ql-thads', reviewer: 'que-chi', answer: 'confirmed' },
        { unit: 'thads-nghe-an', reviewer: 'nhat-truong', answer: 'confirmed' },
      ],
    },
  },
}
