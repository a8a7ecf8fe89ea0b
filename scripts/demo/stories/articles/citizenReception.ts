import type { DemoStory } from '../../demoStory'

export const citizenReception: DemoStory = {
  key: 'citizen-reception',
  kind: 'article',
  title: 'Sau tấm biển “Phòng tiếp công dân”',
  sapo: 'Người đến đây hiếm khi chỉ mang theo một lá đơn. Họ mang cả nỗi bực dọc tích lại sau nhiều cánh cửa. Việc đầu tiên của người trực là tách cho được đâu là khiếu nại, đâu là tố cáo, đâu chỉ là câu hỏi.',
  body: [
    'Căn phòng rộng chừng hai mươi mét vuông, có nước uống, quạt trần và chiếc đồng hồ treo hơi cao. Trên bàn là sổ tiếp dân kẻ sẵn cột. Một buổi sáng đầu tháng Mười Một, chúng tôi xin ngồi ở góc, không ghi âm, không chụp ảnh, chỉ nghe.',
    { picture: 'tiep-dan.jpg' },
    { h2: 'Ba người, ba loại việc' },
    'Người đến sớm nhất là bà Trần Thị A, tay cầm tập giấy buộc dây thun. Bà muốn “tố cáo chấp hành viên không làm gì suốt nửa năm”. Sau hai mươi phút hỏi chuyện, cán bộ trực nhận ra bà chưa từng nhận được thông báo kết quả xác minh. Điều bà cần là một bản trả lời, và nếu việc chậm trễ là thật thì con đường đúng là khiếu nại.',
    'Ông Nguyễn Văn B thì ngược lại. Ông nói mình “chỉ hỏi thôi”, nhưng nội dung lại nêu đích danh một hành vi nhận tiền. Cán bộ giải thích rằng điều ông vừa nói là thông tin tố cáo, rằng ông được giữ bí mật danh tính, đồng thời phải chịu trách nhiệm về tính trung thực của lời mình.',
    'Người cuối cùng là anh giao hàng tạt vào giữa hai chuyến. Anh muốn biết tiền bồi thường của mình có phải đóng phí hay không. Ba phút là xong.',
    { h2: 'Phân loại sai, người dân chịu thiệt' },
    'Gọi nhầm tên đơn thư không phải chuyện câu chữ. Mỗi loại có thời hạn, thẩm quyền và hậu quả pháp lý khác nhau; đơn đi lạc đường thì thời gian trôi mà không ai có trách nhiệm trả lời.',
    {
      table: [
        ['', 'Khiếu nại', 'Tố cáo', 'Kiến nghị, hỏi đáp'],
        [
          'Nhằm vào',
          'Quyết định, hành vi ảnh hưởng đến quyền của chính mình',
          'Hành vi vi phạm của người khác',
          'Góp ý hoặc nhờ giải thích',
        ],
        ['Người nêu', 'Đương sự, người liên quan', 'Bất cứ cá nhân nào', 'Bất cứ ai'],
        ['Mong muốn', 'Xem xét lại', 'Xử lý vi phạm', 'Được trả lời'],
        ['Rút lại', 'Được rút', 'Được rút, nhưng vụ việc có thể vẫn được xem xét', 'Không đặt ra'],
      ],
    },
    { h2: 'Vì sao có người đi thẳng lên trên' },
    '[Đơn vượt cấp](/chuyen-muc/tiep-cong-dan-khieu-nai) là nỗi đau đầu của mọi phòng tiếp dân. Hỏi kỹ, lý do thường không phải vì dân thích làm lớn chuyện. Họ gửi lên trên vì nơi dưới không trả lời, hoặc trả lời bằng một văn bản chỉ có hai dòng viện dẫn.',
    {
      list: [
        'Khi nhận đơn, ghi ngay cho người gửi biết bao giờ có kết quả và ai phụ trách.',
        'Trả lời vào đúng câu hỏi trước, căn cứ pháp lý đặt sau.',
        'Nếu không thuộc thẩm quyền, chỉ rõ nơi phải gửi thay vì chỉ ghi “không thuộc thẩm quyền”.',
        'Đối thoại một lần tử tế đỡ được năm lần công văn.',
      ],
    },
    'Đấy là bốn điều mà một cán bộ trực lâu năm ở THADS thành phố Đà Nẵng dán bên trong bìa sổ, để ai được phân công thay cũng thấy.',
    { h2: 'Lãnh đạo ngồi nghe' },
    'Mỗi tháng có những ngày thủ trưởng đơn vị trực tiếp tiếp dân. Lịch được niêm yết và đăng công khai. Theo quan sát của chúng tôi, điều người dân quý trong những buổi ấy là được nghe quyết định tại chỗ: nhận xử lý, không nhận và vì sao.',
    'Gần trưa, bà A quay lại lấy chiếc nón để quên. Tập giấy của bà đã được xếp theo ngày tháng, kẹp thêm tờ giấy hẹn. Bà chưa có kết quả gì, nhưng không còn dùng chữ “tố cáo” nữa.',
  ],
  topics: ['NV-2.3', 'CD-3.2'],
  section: 'tiep-cong-dan-khieu-nai',
  tags: ['tiếp công dân', 'khiếu nại', 'tố cáo'],
  authors: ['tuong-lam'],
  editor: 'duy-khang',
  decider: 'ngan-giang',
  target: {
    at: 'fact_check',
    last: { daysAgo: 1 },
    checks: [
      { unit: 'thads-da-nang', reviewer: 'thuy-dung', answer: 'confirmed' },
      { unit: 'cuc-ql-thads', reviewer: 'que-chi', answer: null },
    ],
  },
}
