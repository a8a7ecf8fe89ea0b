import type { DemoStory } from '../../demoStory'

export const threeWayCoordination: DemoStory = {
  key: 'three-way-coordination',
  kind: 'article',
  title: 'Không còn cấp huyện, ai phối hợp với ai?',
  sapo: 'Một năm sau khi các cơ quan thi hành án được tổ chức lại theo tỉnh và khu vực, nhiều quy chế phối hợp ký với “phòng, ban cấp huyện” phải viết lại từ đầu. Nghệ An chọn cách bắt đầu từ những việc hay tắc nhất.',
  body: [
    'Trước ngày 01/7/2025, khi cần xác minh một thửa đất, chấp hành viên gọi sang chi nhánh văn phòng đăng ký đất đai cùng huyện, nhiều khi chỉ cách một con đường. Nay đầu mối đã khác: Phòng THADS khu vực phụ trách hàng chục xã, còn dữ liệu đất đai, dân cư, ngân hàng nằm ở những nơi có địa giới không trùng nhau.',
    { picture: 'dia-ban.jpg' },
    { h2: 'Ba điểm nghẽn' },
    'Tại cuộc họp giao ban liên ngành đầu tháng Tám, các đơn vị ở Nghệ An đưa lên bàn những [vướng mắc đã ghi nhận trong quý](/chuyen-muc/thoi-su-thads). Gộp lại còn ba nhóm.',
    {
      list: [
        '**Địa chỉ nhận văn bản.** Công văn gửi theo tên cơ quan cũ bị chuyển vòng, có văn bản mười ngày mới tới người xử lý.',
        '**Thời hạn trả lời.** Quy chế cũ ghi số ngày theo quan hệ huyện với huyện; quan hệ mới chưa có mốc nào.',
        '**Bảo vệ cưỡng chế.** Địa bàn rộng khiến việc bố trí lực lượng phải tính lại cả quãng đường.',
      ],
    },
    { h2: 'Viết quy chế từ việc nhỏ' },
    'Thay vì soạn một văn bản dài về nguyên tắc, nhóm soạn thảo lập một bảng việc. Mỗi dòng là một yêu cầu cụ thể, kèm người nhận, hình thức gửi và thời hạn trả lời mà hai bên tự cam kết. Dòng nào chưa thống nhất thì để trống và ghi rõ bên nào còn cân nhắc.',
    {
      table: [
        ['Việc cần phối hợp', 'Đầu mối nhận', 'Mốc hai bên cam kết'],
        ['Xác minh quyền sử dụng đất', 'Văn phòng đăng ký đất đai', '5 ngày làm việc'],
        ['Xác nhận tình trạng cư trú', 'Công an cấp xã', '3 ngày làm việc'],
        ['Thông tin tài khoản', 'Tổ chức tín dụng', 'theo quy định của pháp luật'],
        ['Tham gia buổi đối thoại', 'Ủy ban nhân dân cấp xã', 'báo trước 5 ngày làm việc'],
      ],
    },
    'Những con số trong bảng là cam kết riêng của các bên tại địa phương, không thay cho thời hạn luật định. Bên nào trễ phải nêu lý do trong kỳ giao ban kế tiếp; biên bản giao ban gửi cho lãnh đạo của tất cả các bên.',
    { h2: 'Kiểm sát tham gia từ đầu' },
    'Đại diện viện kiểm sát được mời góp ý ngay từ bản nháp. Theo ghi nhận tại cuộc họp, sự có mặt sớm giúp tránh tình huống quy chế ký xong mới phát hiện có bước vượt quá thẩm quyền. Ý kiến được giữ lại nhiều nhất là yêu cầu phân biệt cho rõ: phối hợp là cung cấp thông tin và hỗ trợ, không phải chia sẻ quyền quyết định của chấp hành viên.',
    { quote: 'Ký chung một tờ giấy thì dễ, khó là biết khi hỏng việc ai phải giải trình.' },
    { h2: 'Kết quả bước đầu' },
    'Sau sáu tuần áp dụng thử ở hai khu vực, các bên chưa công bố thống kê. Người làm trực tiếp nói đến những thay đổi dễ thấy hơn số liệu: danh bạ chung được cập nhật mỗi đầu tháng, một nhóm thư công vụ thay cho các cuộc gọi cá nhân, và không còn ai phải hỏi “bây giờ gửi cho ai”.',
    'Đợt tới, danh mục việc sẽ được mở rộng sang thi hành các bản án có yếu tố doanh nghiệp. Chúng tôi sẽ trở lại khi có số liệu chính thức.',
  ],
  topics: ['NV-2.1', 'CD-3.7'],
  section: 'thoi-su-thads',
  tags: ['phối hợp liên ngành', 'Nghệ An', 'Phòng THADS khu vực'],
  authors: ['minh-khue'],
  editor: 'thuc-doan',
  decider: 'bach-nien',
  target: {
    at: 'published',
    last: { on: '2026-09-30' },
    clearing: {
      ground: 'checked',
      checks: [{ unit: 'thads-nghe-an', reviewer: 'nhat-truong', answer: 'confirmed' }],
    },
  },
}
