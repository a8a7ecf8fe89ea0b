import type { DemoStory } from '../../demoStory'

export const payingVoluntarily: DemoStory = {
  key: 'paying-voluntarily',
  kind: 'answer',
  title: 'Muốn tự nguyện trả nợ theo bản án thì nộp tiền thế nào cho an toàn?',
  sapo: null,
  question:
    'Tôi phải trả cho một người 60 triệu đồng theo bản án và đã nhận quyết định thi hành án. Tôi muốn trả luôn nhưng không muốn gặp trực tiếp. Nộp cho ai, có cần giấy tờ gì để sau này khỏi bị đòi lần nữa?',
  body: [
    'Tự nguyện thi hành trong thời hạn ghi ở quyết định là cách có lợi nhất cho bạn: không phát sinh chi phí cưỡng chế và nghĩa vụ chấm dứt sớm, nếu bản án có tính lãi chậm trả thì lãi cũng dừng lại khi trả đủ.',
    { h2: 'Ba cách nộp' },
    {
      table: [
        ['Cách nộp', 'Chứng từ cần giữ'],
        ['Nộp tại bộ phận kế toán của cơ quan thi hành án', 'Biên lai thu tiền'],
        ['Chuyển khoản vào tài khoản của cơ quan thi hành án', 'Lệnh chuyển tiền và biên lai điện tử'],
        [
          'Trả trực tiếp cho người được thi hành án',
          'Giấy nhận tiền có chữ ký hai bên, gửi một bản cho chấp hành viên',
        ],
      ],
    },
    'Ngại gặp nhau thì chọn một trong hai cách đầu. Nội dung chuyển khoản ghi số quyết định thi hành án và họ tên người nộp. Đừng chuyển vào tài khoản cá nhân của bất kỳ ai tự nhận là cán bộ.',
    { h2: 'Chưa đủ tiền một lần' },
    'Bạn có thể đề nghị người được thi hành án thỏa thuận cho trả dần. Thỏa thuận nên lập thành văn bản, nêu số tiền từng kỳ, ngày trả và có chấp hành viên chứng kiến. Không đạt được thỏa thuận thì cứ nộp phần mình có; phần đã nộp vẫn được ghi nhận.',
    'Trả xong, hãy đề nghị cơ quan thi hành án xác nhận kết quả. Tờ giấy ấy cần cho bạn khi vay vốn, bán nhà hay làm thủ tục xuất cảnh về sau.',
  ],
  provisions: ['Luật Thi hành án dân sự số 106/2025/QH15'],
  asOf: '2026-08-03',
  topics: ['TX-1.5', 'CD-3.1'],
  section: 'hoi-dap',
  tags: ['tự nguyện thi hành', 'nộp tiền'],
  authors: ['ha-nguyen'],
  editor: 'duy-khang',
  decider: 'bach-nien',
  target: {
    at: 'published',
    last: { on: '2026-08-06' },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'thads-hai-phong', reviewer: 'hai-duong', answer: 'confirmed' }],
    },
  },
}
