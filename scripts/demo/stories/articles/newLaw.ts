import type { DemoStory } from '../../demoStory'
import { CORRECTIONS } from '../../verdicts'

export const newLaw: DemoStory = {
  key: 'new-law',
  kind: 'article',
  title: 'Luật Thi hành án dân sự 2025: người dân cần để ý những gì?',
  sapo: 'Luật số 106/2025/QH15 thay thế đạo luật đã đi cùng ngành thi hành án từ năm 2008. Người đang chờ nhận tiền, nhận nhà theo bản án nên làm gì trong những tuần đầu luật mới có hiệu lực?',
  body: [
    'Quốc hội thông qua Luật Thi hành án dân sự số 106/2025/QH15 ngày 05/12/2025. Luật gồm **5 chương, 116 điều**. Với người không làm nghề luật, đọc hết từng ấy điều là quá sức; bài này chỉ chọn những điểm chạm trực tiếp đến quyền của các bên.',
    { h2: 'Có hiệu lực từ khi nào' },
    'Phần lớn các điều có hiệu lực từ ngày 01/7/2026; riêng một số quy định, trong đó có Điều 5 về chuyển đổi số, đã có hiệu lực từ ngày 20/01/2026. Nghĩa là phần nền móng cho hồ sơ điện tử được chuẩn bị trước gần nửa năm, để đến tháng Bảy các cơ quan không phải bắt đầu từ con số không.',
    { picture: 'van-ban.jpg' },
    { h2: 'Hồ sơ điện tử có giá trị như hồ sơ giấy' },
    'Theo phần giải thích từ ngữ của luật, văn bản, hồ sơ, tài liệu được hiểu là gồm cả bản giấy và bản điện tử. Thay đổi này nghe khô khan nhưng rất thực tế: một biên lai điện tử, một thông báo gửi qua nền tảng số không còn là “bản tham khảo” phải chờ bản giấy xác nhận.',
    'Dẫu vậy, không phải nơi nào cũng triển khai cùng lúc. Trước khi nộp, bạn nên hỏi cơ quan thi hành án nơi mình ở đã tiếp nhận trực tuyến loại giấy tờ nào; đừng vì tin vào một đường dẫn lạ mà gửi bản án của mình cho người không quen biết.',
    { h2: 'Thừa phát lại nay gọi là thừa hành viên' },
    'Chức danh quen thuộc của các văn phòng tư nhân được đổi tên thành *thừa hành viên*. Giấy tờ đã lập trước đây dưới tên cũ không vì thế mà mất giá trị. Người có nhu cầu nên kiểm tra văn phòng mình chọn có còn tư cách hoạt động hay không, và phạm vi việc mà văn phòng ấy được phép làm.',
    {
      table: [
        ['Điểm chạm', 'Trước đây', 'Theo luật mới'],
        ['Đạo luật áp dụng', 'Luật số 26/2008/QH12 và các lần sửa đổi', 'Luật số 106/2025/QH15'],
        ['Giấy tờ, hồ sơ', 'Lấy bản giấy làm gốc', 'Gồm cả bản giấy và bản điện tử'],
        ['Người hành nghề tại văn phòng tư nhân', 'Thừa phát lại', 'Thừa hành viên'],
      ],
    },
    { h2: 'Vụ việc đang dang dở thì sao' },
    'Đây là câu hỏi nhiều nhất trong hộp thư bạn đọc tuần qua. Nguyên tắc chung của việc chuyển tiếp là việc đã làm xong theo luật cũ thì được công nhận, việc còn lại làm tiếp theo quy định chuyển tiếp. Nhưng mỗi hồ sơ dừng ở một bước khác nhau, vì vậy hãy hỏi chính chấp hành viên đang giữ hồ sơ và xin câu trả lời bằng văn bản.',
    'Năm việc nên làm ngay:',
    {
      numbered: [
        'Tìm lại bản án, quyết định và mọi thông báo đã nhận; chụp ảnh lưu riêng.',
        'Ghi ra giấy ngày bản án có hiệu lực và ngày bạn nộp đơn yêu cầu, vì mọi thời hạn đều tính từ các mốc này.',
        'Xác định cơ quan đang giữ hồ sơ sau sắp xếp năm 2025: THADS tỉnh, thành phố hay Phòng THADS khu vực.',
        'Báo lại địa chỉ, số điện thoại mới cho cơ quan thi hành án nếu có thay đổi.',
        'Hỏi rõ những thông báo sắp tới sẽ đến bằng giấy hay bằng đường điện tử.',
      ],
    },
    { h2: 'Còn phải chờ hướng dẫn' },
    'Theo Quyết định số 2835/QĐ-TTg ngày 31/12/2025, ba nghị định hướng dẫn được đưa vào kế hoạch xây dựng. Một số thủ tục chỉ có thể nói chắc khi các nghị định này được ban hành đầy đủ. Chúng tôi sẽ đối chiếu và cập nhật; câu hỏi cụ thể xin gửi về chuyên mục [Hỏi – đáp pháp luật](/chuyen-muc/hoi-dap).',
    'Một lưu ý cuối: nhiều trang mạng vẫn trích điều khoản của luật năm 2008 mà không ghi ngày. Khi đọc một câu trả lời, bạn hãy tìm dòng cho biết câu trả lời đúng tại ngày nào. Không có dòng ấy thì chưa nên tin.',
  ],
  provisions: ['Luật Thi hành án dân sự số 106/2025/QH15', 'Quyết định số 2835/QĐ-TTg ngày 31/12/2025'],
  topics: ['TX-1.1', 'TT-1.4'],
  section: 'thoi-su-thads',
  tags: ['Luật 106/2025/QH15', 'thừa hành viên', 'hồ sơ điện tử'],
  authors: ['tuong-lam'],
  editor: 'duy-khang',
  decider: 'ngan-giang',
  target: {
    at: 'corrected',
    published: { on: '2026-07-02' },
    last: { on: '2026-07-07' },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'cuc-ql-thads', reviewer: 'que-chi', answer: 'confirmed' }],
    },
    earlier: { find: CORRECTIONS.dayOfEffect.right, put: CORRECTIONS.dayOfEffect.wrong },
    correction: CORRECTIONS.dayOfEffect,
  },
}
