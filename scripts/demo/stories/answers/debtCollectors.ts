import type { DemoStory } from '../../demoStory'
import { REASONS } from '../../verdicts'

export const debtCollectors: DemoStory = {
  key: 'debt-collectors',
  kind: 'answer',
  title: 'Thuê công ty đòi nợ theo bản án có được không?',
  sapo: null,
  question:
    'Tôi có bản án buộc bên kia trả tiền nhưng chờ lâu quá. Một công ty gửi lời mời nhận đòi giúp, ăn chia ba mươi phần trăm. Tôi ký với họ được không?',
  body: [
    'Không nên. Luật Đầu tư năm 2020 đã đưa kinh doanh dịch vụ đòi nợ vào danh mục ngành, nghề bị cấm. Hợp đồng kiểu đó đẩy chính bạn vào rủi ro, nhất là khi người được thuê có lời lẽ hay hành vi đe dọa.',
    {
      list: [
        'Hỏi chấp hành viên về kết quả xác minh gần nhất.',
        'Cung cấp thêm thông tin tài sản mà bạn biết.',
        'Ủy quyền cho luật sư làm việc với cơ quan thi hành án.',
      ],
    },
  ],
  provisions: ['Luật Đầu tư năm 2020'],
  asOf: '2026-11-02',
  topics: ['TX-1.5'],
  section: 'hoi-dap',
  tags: ['đòi nợ thuê'],
  authors: ['ha-nguyen'],
  editor: 'duy-khang',
  decider: 'ngan-giang',
  target: { at: 'dropped', last: { daysAgo: 4 }, reason: REASONS.outsideTheColumn },
}
