import type { DemoStory } from '../../demoStory'

export const threeDecisions: DemoStory = {
  key: 'three-decisions',
  kind: 'answer',
  title: 'Hoãn, tạm đình chỉ, đình chỉ: khác nhau ở đâu?',
  sapo: null,
  question:
    'Tôi là người được thi hành án, vừa nhận giấy báo vụ của tôi bị “tạm đình chỉ”. Trước đó từng bị “hoãn”. Hai chữ này khác nhau thế nào, và khác gì với “đình chỉ”?',
  body: [
    'Ba quyết định này rất dễ lẫn vì cùng khiến công việc dừng lại. Khác biệt nằm ở lý do dừng và ở chỗ có tiếp tục nữa hay không.',
    {
      table: [
        ['', 'Hoãn', 'Tạm đình chỉ', 'Đình chỉ'],
        [
          'Lý do thường gặp',
          'Các bên đồng ý, người phải thi hành ốm nặng, tài sản đang chờ tòa giải quyết tranh chấp',
          'Bản án bị kháng nghị, tòa thụ lý yêu cầu mở thủ tục phá sản',
          'Bản án bị hủy, người được thi hành án từ bỏ quyền, nghĩa vụ không có người kế thừa',
        ],
        ['Việc có làm tiếp không', 'Có, khi lý do không còn', 'Có, tùy kết quả của thủ tục kia', 'Không'],
        [
          'Đương sự nên làm gì',
          'Ghi lại thời hạn, hỏi khi hết hạn',
          'Theo dõi kết quả kháng nghị',
          'Xem quyền khiếu nại',
        ],
      ],
    },
    { h2: 'Với trường hợp của bạn' },
    'Hãy đọc phần căn cứ trong quyết định: nếu ghi có kháng nghị, nghĩa là bản án đang được xem xét lại, cơ quan thi hành án phải chờ. Biện pháp bảo đảm đã áp dụng, ví dụ phong tỏa tài khoản, không tự động mất đi chỉ vì vụ việc tạm dừng; bạn nên hỏi rõ điểm này.',
    {
      numbered: [
        'Xin bản chính quyết định nếu mới chỉ nhận thông báo.',
        'Ghi ngày nhận, vì thời hạn khiếu nại tính từ đó.',
        'Khi biết lý do tạm dừng đã hết, gửi văn bản đề nghị tiếp tục, không đợi gọi.',
      ],
    },
  ],
  provisions: ['Luật Thi hành án dân sự số 106/2025/QH15'],
  asOf: '2026-10-05',
  topics: ['TX-1.5'],
  section: 'hoi-dap',
  tags: ['hoãn', 'tạm đình chỉ', 'đình chỉ'],
  authors: ['tuong-lam'],
  editor: 'duy-khang',
  decider: 'ngan-giang',
  target: {
    at: 'published',
    last: { on: '2026-10-08' },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'cuc-ql-thads', reviewer: 'que-chi', answer: 'confirmed' }],
    },
  },
}
