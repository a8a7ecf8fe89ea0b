import type { DemoStory } from '../../demoStory'

export const jointProperty: DemoStory = {
  key: 'joint-property',
  kind: 'answer',
  title: 'Chồng nợ riêng, nhà chung có bị kê biên?',
  sapo: null,
  question:
    'Chồng tôi phải bồi thường do gây tai nạn, đây là nghĩa vụ riêng của anh ấy. Vợ chồng chỉ có một căn nhà đứng tên cả hai. Cơ quan thi hành án có quyền kê biên căn nhà không, phần của tôi thì sao?',
  body: [
    'Có thể, nhưng chỉ phần của chồng bạn mới được dùng để thi hành nghĩa vụ riêng ấy. Phần của bạn phải được xác định và bảo vệ.',
    { h2: 'Xác định phần của mỗi người' },
    'Trước tiên, vợ chồng được tự thỏa thuận về phần của từng người, hoặc yêu cầu tòa án phân chia. Chấp hành viên phải thông báo để các bên thực hiện quyền này trong thời hạn nhất định. Nếu hết hạn mà không ai làm gì, phần sở hữu sẽ được xác định theo quy định của pháp luật về hôn nhân và gia đình, rồi thông báo cho bạn biết; không đồng ý thì bạn có quyền khởi kiện.',
    { h2: 'Nhà không chia đôi được thì làm thế nào' },
    {
      list: [
        'Tài sản không phân chia được thì có thể bị xử lý toàn bộ, bạn nhận lại số tiền tương ứng với phần mình.',
        'Trước khi bán, đồng sở hữu được quyền ưu tiên mua phần của người kia.',
        'Nếu đây là chỗ ở duy nhất, bạn hãy nêu rõ ngay từ biên bản đầu tiên để được xem xét các bảo đảm về nơi ở.',
      ],
    },
    'Giấy tờ nên chuẩn bị: giấy chứng nhận, giấy đăng ký kết hôn, chứng từ cho thấy nguồn tiền mua nhà (chẳng hạn tiền cha mẹ cho riêng) và hợp đồng vay ngân hàng nếu có. Việc sang tên vội vàng cho người thân sau khi có bản án không giúp giữ được nhà; giao dịch đó có thể bị yêu cầu tuyên vô hiệu.',
  ],
  provisions: ['Luật Thi hành án dân sự số 106/2025/QH15', 'Luật Hôn nhân và gia đình năm 2014'],
  asOf: '2026-11-16',
  topics: ['TX-1.5', 'CD-3.1'],
  section: 'hoi-dap',
  tags: ['tài sản chung', 'kê biên'],
  authors: ['minh-khue'],
  editor: 'duy-khang',
  decider: 'bach-nien',
  target: {
    at: 'ready',
    last: { daysAgo: 1 },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'thads-ha-noi', reviewer: 'thai-hoa', answer: 'confirmed' }],
    },
  },
}
