import type { DemoStory } from '../../demoStory'

export const limitationPeriod: DemoStory = {
  key: 'limitation-period',
  kind: 'answer',
  title: 'Bản án đã sáu năm, còn yêu cầu thi hành được không?',
  sapo: null,
  question:
    'Năm 2020 tòa buộc người quen trả tôi 120 triệu đồng. Vì nể nang tôi không nộp đơn yêu cầu thi hành án. Nay họ đã có tiền mà vẫn không trả, tôi còn quyền yêu cầu nữa không?',
  body: [
    'Quyền yêu cầu thi hành án có thời hiệu. Để quá thời hiệu mà không có lý do được pháp luật chấp nhận thì cơ quan thi hành án có thể từ chối nhận đơn, dù bản án vẫn còn nguyên giá trị.',
    { h2: 'Thời hiệu tính thế nào' },
    'Bản án của bạn có hiệu lực khi luật cũ còn được áp dụng, vì vậy phải xem cả thời hiệu theo luật cũ lẫn quy định chuyển tiếp của Luật số 106/2025/QH15; chúng tôi đang xin ý kiến Cục Quản lý THADS về điểm này.',
    { h2: 'Khi nào được tính khác' },
    {
      list: [
        'Bản án ấn định thời điểm thực hiện nghĩa vụ: tính từ ngày đến hạn đó.',
        'Nghĩa vụ chia nhiều kỳ: tính riêng cho từng kỳ.',
        'Có sự kiện bất khả kháng hoặc trở ngại khách quan: khoảng thời gian ấy có thể được trừ ra, nhưng người yêu cầu phải chứng minh.',
      ],
    },
    'Nể nang, quên hoặc tin lời hứa miệng không phải trở ngại khách quan. Tuy vậy, nếu trong thời gian qua bên kia đã trả một phần hoặc ký giấy hẹn trả, bạn hãy mang theo các giấy tờ đó khi đến cơ quan thi hành án để được xem xét cụ thể.',
    'Đây là thông tin chung, không thay cho việc xem hồ sơ của từng trường hợp.',
  ],
  provisions: ['Khoản 1 Điều 30 Luật Thi hành án dân sự năm 2008 (sửa đổi, bổ sung năm 2014)'],
  asOf: '2026-05-18',
  topics: ['TX-1.5'],
  section: 'hoi-dap',
  tags: ['thời hiệu', 'đơn yêu cầu'],
  authors: ['tuong-lam'],
  editor: 'duy-khang',
  decider: 'ngan-giang',
  target: {
    at: 'being_revised',
    published: { on: '2026-05-21' },
    last: { daysAgo: 2 },
    earlier: {
      find: 'Bản án của bạn có hiệu lực khi luật cũ còn được áp dụng, vì vậy phải xem cả thời hiệu theo luật cũ lẫn quy định chuyển tiếp của Luật số 106/2025/QH15; chúng tôi đang xin ý kiến Cục Quản lý THADS về điểm này.',
      put: 'Theo khoản 1 Điều 30 Luật Thi hành án dân sự năm 2008, được sửa đổi, bổ sung năm 2014, thời hiệu là 05 năm kể từ ngày bản án, quyết định có hiệu lực pháp luật.',
    },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'cuc-ql-thads', reviewer: 'que-chi', answer: 'confirmed' }],
    },
  },
}
