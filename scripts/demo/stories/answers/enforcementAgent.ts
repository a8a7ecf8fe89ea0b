import type { DemoStory } from '../../demoStory'

export const enforcementAgent: DemoStory = {
  key: 'enforcement-agent',
  kind: 'answer',
  title: 'Thừa hành viên là ai, có phải cán bộ nhà nước không?',
  sapo: null,
  question:
    'Hôm trước có người xưng là thừa hành viên đến giao giấy cho tôi. Tôi chỉ nghe nói thừa phát lại chứ chưa nghe tên này bao giờ. Tôi có phải ký nhận không?',
  body: [
    'Thừa hành viên chính là tên mới của **thừa phát lại**, được dùng từ khi Luật Thi hành án dân sự số 106/2025/QH15 có hiệu lực. Họ hành nghề tại văn phòng do tư nhân thành lập, được Nhà nước bổ nhiệm và giao làm một số việc, chứ không phải công chức của cơ quan thi hành án.',
    { h2: 'Kiểm tra trước khi ký' },
    {
      numbered: [
        'Đề nghị xem thẻ, đối chiếu tên văn phòng và người đến giao.',
        'Đọc tên cơ quan ban hành văn bản được giao: văn phòng chỉ là người chuyển, nội dung là của tòa án hoặc cơ quan thi hành án.',
        'Ghi ngày giờ nhận cạnh chữ ký.',
      ],
    },
    'Ký nhận không có nghĩa là đồng ý với nội dung; nó chỉ xác nhận bạn đã nhận giấy vào lúc nào. Từ chối nhận không làm văn bản mất tác dụng, người giao sẽ lập biên bản về việc từ chối và thời hạn vẫn chạy.',
    { h2: 'Nghi ngờ thì hỏi ở đâu' },
    'Danh sách văn phòng đang hoạt động do Sở Tư pháp công bố. Nếu người đến đòi thu tiền mặt, đòi vào nhà kiểm đồ hay đe dọa, bạn đừng ký gì cả, gọi công an xã, phường và báo cho cơ quan ghi trên văn bản.',
  ],
  provisions: ['Luật Thi hành án dân sự số 106/2025/QH15'],
  asOf: '2026-11-09',
  topics: ['TX-1.5'],
  section: 'hoi-dap',
  tags: ['thừa hành viên', 'giao giấy tờ'],
  authors: ['tuong-lam'],
  editor: 'duy-khang',
  decider: 'ngan-giang',
  target: {
    at: 'published',
    last: { on: '2026-11-12' },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'cuc-ql-thads', reviewer: 'que-chi', answer: 'confirmed' }],
    },
  },
}
