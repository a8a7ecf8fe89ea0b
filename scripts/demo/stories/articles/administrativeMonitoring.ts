import type { DemoStory } from '../../demoStory'
import { OBJECTIONS } from '../../verdicts'

export const administrativeMonitoring: DemoStory = {
  key: 'administrative-monitoring',
  kind: 'article',
  title: 'Thắng kiện chính quyền rồi thì ai lo phần sau?',
  sapo: 'Bản án hành chính có một điểm khác hẳn án dân sự: người phải thi hành thường là cơ quan nhà nước. Vì thế, cách làm cho bản án được tôn trọng cũng khác.',
  body: [
    'Ông Nguyễn Văn A thắng kiện sau bốn năm. Tòa hủy quyết định thu hồi đất mà ông cho là trái luật và buộc cơ quan ban hành xem xét lại hồ sơ bồi thường. Ông cầm bản án đến cơ quan thi hành án dân sự, đinh ninh rằng họ sẽ làm như với [một món nợ](/chuyen-muc/cuong-che-va-vu-viec). Câu trả lời ông nhận được khiến ông bất ngờ: ở đây không thụ lý theo cách ông nghĩ.',
    { h2: 'Hai con đường khác nhau' },
    'Với án dân sự, chấp hành viên có quyền xác minh, kê biên, cưỡng chế. Với án hành chính, người phải thi hành tự mình chấp hành: sửa quyết định, làm lại thủ tục, thực hiện hành vi mà tòa đã buộc. Nếu quá thời hạn mà chưa chấp hành, cơ quan thi hành án dân sự cưỡng chế ngay đối với đơn vị chậm trễ.',
    { picture: 'can-can.jpg' },
    'Trường hợp không được thi hành tự nguyện, người được thi hành án có quyền đề nghị tòa án đã xét xử sơ thẩm ra quyết định buộc thi hành. Quyết định này được gửi đến các cơ quan liên quan để theo dõi và giám sát.',
    {
      table: [
        ['Nội dung', 'Án dân sự', 'Án hành chính'],
        ['Người phải thi hành', 'Cá nhân, tổ chức', 'Thường là cơ quan nhà nước'],
        ['Người tổ chức việc thi hành', 'Chấp hành viên', 'Chính người phải thi hành và cấp trên của họ'],
        ['Vai trò của cơ quan THADS', 'Ra quyết định, tổ chức thi hành', 'Theo dõi, đôn đốc, kiến nghị'],
        ['Khi không chấp hành', 'Biện pháp cưỡng chế', 'Quyết định buộc thi hành, xử lý trách nhiệm'],
      ],
    },
    { h2: 'Theo dõi nghĩa là làm gì' },
    'Chữ “theo dõi” dễ khiến người ta nghĩ đến việc ngồi nhìn. Trên thực tế, công chức phụ trách phải lập hồ sơ từng vụ, làm việc với bên phải thi hành, ghi lại vướng mắc và báo cáo định kỳ. Nơi chậm trễ kéo dài sẽ bị nêu tên trong báo cáo gửi cấp trên trực tiếp.',
    {
      list: [
        'mở sổ và hồ sơ theo dõi khi nhận quyết định buộc thi hành;',
        'gửi văn bản yêu cầu cho biết tiến độ và lý do chưa làm;',
        'họp với bên phải thi hành nếu bản án khó hiểu hoặc khó thực hiện;',
        'kiến nghị xem xét trách nhiệm của người đứng đầu.',
      ],
    },
    'Cái khó, theo người làm công việc này, là họ không có trong tay biện pháp mạnh. Sức nặng nằm ở sự công khai: vụ nào, của ai, trễ bao lâu, vì lý do gì.',
    { h2: 'Nguyên nhân chậm trễ không giống nhau' },
    'Có nơi chần chừ vì sợ trách nhiệm với quyết định mình từng ký. Có nơi muốn làm mà không được: khu đất đã thành đường, người ký đã nghỉ, hồ sơ gốc thất lạc sau ba lần chia tách. Sắp xếp đơn vị hành chính lại đặt thêm câu hỏi cơ quan nào kế thừa nghĩa vụ trong bản án.',
    {
      quote: 'Dân chỉ cần biết sáng mai tôi phải gõ cửa nhà nào.',
    },
    'Câu nói ấy của ông A nghe qua đơn giản, nhưng trả lời được nó là đã xong nửa phần việc. Trong vụ của ông, sau hai văn bản đôn đốc và một cuộc họp ba bên, hội đồng bồi thường mới được thành lập lại. Số tiền cuối cùng vẫn còn phải bàn.',
    'Thắng kiện là điểm giữa của con đường. Đoạn còn lại cần sự sòng phẳng của bên thua nhiều hơn sức ép của bên thắng.',
  ],
  provisions: ['Luật Tố tụng hành chính số 93/2015/QH13', 'Nghị định số 71/2016/NĐ-CP'],
  topics: ['CD-3.6'],
  section: 'thi-hanh-an-hanh-chinh',
  tags: ['án hành chính', 'theo dõi', 'quyết định buộc thi hành'],
  authors: ['minh-khue'],
  editor: 'thuc-doan',
  decider: 'bach-nien',
  target: {
    at: 'objected',
    last: { daysAgo: 2 },
    checks: [
      {
        unit: 'cuc-ql-thads',
        reviewer: 'que-chi',
        answer: 'objected',
        objections: [OBJECTIONS.monitoringIsNotEnforcing],
      },
    ],
  },
}
