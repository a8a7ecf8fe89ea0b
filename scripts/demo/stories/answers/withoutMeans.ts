import type { DemoStory } from '../../demoStory'

export const withoutMeans: DemoStory = {
  key: 'without-means',
  kind: 'answer',
  title: 'Không có tài sản để thi hành án, tên tôi có bị đưa lên mạng?',
  sapo: null,
  question:
    'Tôi thất nghiệp, không nhà đất, đang phải thi hành một khoản bồi thường. Nghe nói người như tôi bị đăng tên công khai trên mạng. Có đúng vậy không và đăng đến bao giờ?',
  body: [
    'Pháp luật có quy định việc công khai thông tin của **người phải thi hành án chưa có điều kiện thi hành**. Nơi công khai là trang thông tin của cơ quan thi hành án, không phải mạng xã hội và không phải báo chí.',
    { h2: 'Không phải cứ nói “không có” là được coi như chưa có điều kiện' },
    'Trước hết phải có kết quả xác minh của chấp hành viên: thu nhập, nhà đất, xe, tiền gửi, phần góp trong doanh nghiệp. Bạn có nghĩa vụ kê khai trung thực; khai gian có thể bị xử lý. Chỉ sau khi có kết luận bằng văn bản, việc công khai mới được đặt ra.',
    { h2: 'Thông tin nào được công khai' },
    {
      list: [
        'họ tên, địa chỉ của người phải thi hành án;',
        'bản án, quyết định và nghĩa vụ phải thực hiện;',
        'căn cứ xác định chưa có điều kiện.',
      ],
    },
    'Ảnh chân dung, số giấy tờ tùy thân, số điện thoại, tình trạng sức khỏe không thuộc danh mục này. Nếu thấy chúng bị đưa lên, bạn có quyền yêu cầu gỡ.',
    { h2: 'Khi nào chấm dứt' },
    'Việc công khai kết thúc khi nghĩa vụ đã thực hiện xong, khi bạn có điều kiện trở lại và vụ việc được tổ chức thi hành tiếp, hoặc khi có quyết định chấm dứt theo luật. Bạn nên chủ động báo với chấp hành viên ngay khi có việc làm; trả dần mỗi tháng một ít vẫn tốt hơn im lặng.',
    'Về phía tòa soạn, chúng tôi không đăng lại danh sách này dưới bất kỳ hình thức nào.',
  ],
  provisions: ['Luật Thi hành án dân sự số 106/2025/QH15', 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15'],
  asOf: '2026-09-07',
  topics: ['TX-1.5'],
  section: 'hoi-dap',
  tags: ['chưa có điều kiện thi hành', 'dữ liệu cá nhân'],
  authors: ['tuong-lam'],
  editor: 'duy-khang',
  decider: 'ngan-giang',
  target: {
    at: 'published',
    last: { on: '2026-09-10' },
    clearing: {
      ground: 'checked',
      checks: [
        { unit: 'cuc-ql-thads', reviewer: 'que-chi', answer: 'confirmed' },
        { unit: 'thads-da-nang', reviewer: 'thuy-dung', answer: 'confirmed' },
      ],
    },
  },
}
