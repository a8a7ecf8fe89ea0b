import type { DemoStory } from '../../demoStory'

export const complaintAddress: DemoStory = {
  key: 'complaint-address',
  kind: 'answer',
  title: 'Không đồng ý với việc làm của chấp hành viên, khiếu nại tới ai?',
  sapo: null,
  question:
    'Chấp hành viên ghi vào biên bản rằng tôi vắng mặt, trong khi hôm ấy tôi có mặt và xin ghi ý kiến. Tôi muốn khiếu nại thì gửi cho ai, mang theo gì, có được luật sư giúp không?',
  body: [
    'Người giải quyết lần đầu là **thủ trưởng cơ quan thi hành án** trực tiếp quản lý chấp hành viên đó. Gửi thẳng lên cấp trên ngay lần đầu thường chỉ làm mất thời gian, vì đơn sẽ được chuyển trở lại.',
    { h2: 'Nội dung đơn nên có' },
    {
      list: [
        'ngày làm đơn, họ tên, nơi cư trú;',
        'quyết định hay hành vi bị khiếu nại, xảy ra ngày nào;',
        'vì sao bạn cho là không đúng, kèm chứng cứ;',
        'điều bạn đề nghị: hủy biên bản, lập lại, xin lỗi hay bồi thường.',
      ],
    },
    'Trong trường hợp của bạn, chứng cứ có thể là giấy mời, lời xác nhận của người cùng dự, hay hình ảnh tại buổi làm việc nếu có. Bạn cũng có quyền đề nghị được xem và sao chép tài liệu trong hồ sơ liên quan đến mình.',
    { h2: 'Thời hạn và người giúp đỡ' },
    'Thời hạn khiếu nại khá ngắn và khác nhau theo từng loại quyết định; cách an toàn là gửi càng sớm càng tốt, qua đường có phiếu nhận. Luật sư hoặc trợ giúp viên pháp lý được phép hỗ trợ bạn; người thuộc diện được trợ giúp pháp lý thì không mất phí.',
    'Nhận kết quả lần đầu mà vẫn không đồng ý, bạn khiếu nại tiếp lên cấp trên trực tiếp. Lưu ý: trong lúc chờ, việc thi hành không mặc nhiên dừng lại, trừ khi người có thẩm quyền quyết định khác.',
  ],
  provisions: ['Luật Thi hành án dân sự số 106/2025/QH15', 'Luật Trợ giúp pháp lý năm 2017'],
  asOf: '2026-10-26',
  topics: ['TX-1.5', 'CD-3.2'],
  section: 'hoi-dap',
  tags: ['khiếu nại', 'chấp hành viên'],
  authors: ['ha-nguyen'],
  editor: 'duy-khang',
  decider: 'bach-nien',
  target: {
    at: 'published',
    last: { on: '2026-10-29' },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'thads-da-nang', reviewer: 'thuy-dung', answer: 'confirmed' }],
    },
  },
}
