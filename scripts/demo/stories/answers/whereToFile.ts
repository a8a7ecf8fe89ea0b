import type { DemoStory } from '../../demoStory'

export const whereToFile: DemoStory = {
  key: 'where-to-file',
  kind: 'answer',
  title: 'Không còn chi cục ở huyện, tôi nộp đơn ở đâu?',
  sapo: null,
  question:
    'Trước đây tôi nộp đơn ở chi cục thi hành án của huyện. Nay huyện không còn, trụ sở cũ treo bảng khác. Tôi phải nộp đơn yêu cầu thi hành án ở đâu, có bắt buộc lên tỉnh không?',
  body: [
    'Từ ngày 01/7/2025, hệ thống thi hành án dân sự được tổ chức theo cơ quan THADS tỉnh, thành phố; bên dưới là các **Phòng THADS khu vực**, mỗi phòng phụ trách một số xã, phường. Cấp huyện không còn.',
    'Bạn không bắt buộc phải lên trung tâm tỉnh. Có ba cách:',
    {
      numbered: [
        'Nộp trực tiếp tại Phòng THADS khu vực phụ trách địa bàn hoặc tại trụ sở THADS tỉnh, thành phố.',
        'Gửi qua dịch vụ bưu chính; ngày gửi tính theo dấu bưu điện nơi gửi.',
        'Nộp bằng phương thức điện tử ở những nơi đã công bố tiếp nhận.',
      ],
    },
    'Nếu trụ sở cũ đã đổi bảng, hãy hỏi điểm phục vụ hành chính công cấp xã; nơi đây có danh sách phòng khu vực kèm địa chỉ. Trường hợp lỡ gửi nhầm, cơ quan nhận được có trách nhiệm hướng dẫn hoặc chuyển đúng nơi, nhưng bạn nên giữ phiếu gửi để chứng minh ngày nộp.',
    'Hồ sơ đã nộp cho chi cục trước sắp xếp không phải nộp lại. Bạn chỉ cần hỏi hồ sơ của mình hiện do phòng nào và chấp hành viên nào tiếp tục thực hiện.',
  ],
  provisions: ['Quyết định số 1898/QĐ-BTP ngày 25/6/2025', 'Luật Thi hành án dân sự số 106/2025/QH15'],
  asOf: '2026-07-20',
  topics: ['TX-1.5'],
  section: 'hoi-dap',
  tags: ['đơn yêu cầu', 'Phòng THADS khu vực'],
  authors: ['minh-khue'],
  editor: 'duy-khang',
  decider: 'ngan-giang',
  target: {
    at: 'published',
    last: { on: '2026-07-23' },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'thads-nghe-an', reviewer: 'nhat-truong', answer: 'confirmed' }],
    },
  },
}
