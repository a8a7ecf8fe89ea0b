import type { DemoStory } from '../../demoStory'

export const keyHandedOver: DemoStory = {
  key: 'key-handed-over',
  kind: 'article',
  title: 'Chiếc chìa khóa và chín lần gõ cửa',
  sapo: 'Quyết định cưỡng chế đã ký, lực lượng đã phân công, xe đã hẹn giờ. Hai ngày trước thời điểm ấn định, người phải giao nhà gọi điện xin được tự tay khóa cửa.',
  body: [
    'Ngôi nhà ống ba tầng nằm cuối ngõ ở một phường ven sông của Hải Phòng. Bên trong là gia đình ông Nguyễn Văn A, bốn người. Bên ngoài, trên giấy tờ, nó đã thuộc về bà Trần Thị B từ khi phiên đấu giá kết thúc. Giữa hai bên là một bản án vay tài sản, một lần kê biên và mười bốn tháng không ai nói chuyện với ai.',
    { h2: 'Vì sao ông A không chịu đi' },
    'Đọc hồ sơ, người ta thấy một người “không hợp tác”. Đến tận nhà, tổ công tác của THADS thành phố gặp một chuyện khác. Mẹ ông A ngoài tám mươi, quen giường, quen lối; con gái lớn sắp thi. Ông không phản đối món nợ, ông chỉ nhất định cho rằng giá bán rẻ hơn giá thị trường và rằng nếu ký biên bản thì coi như chấp nhận cái giá ấy.',
    'Chấp hành viên mang theo chứng thư thẩm định giá, mở từng trang, đọc từng dòng. Lần thứ nhất ông A quay vào buồng. Lần thứ ba ông ngồi nghe. Đến lần thứ năm, ông hỏi câu đầu tiên.',
    { picture: 'trao-chia-khoa.jpg' },
    { h2: 'Chín buổi làm việc' },
    'Biên bản cho thấy tổ công tác cùng đại diện chính quyền phường, mặt trận và hội người cao tuổi đã đến chín lượt. Không buổi nào quá một giờ. Nội dung mỗi buổi được ghi lại, các bên ký hoặc ghi rõ lý do không ký.',
    {
      numbered: [
        'Giải thích lại bản án và các quyền còn lại của người phải thi hành án, gồm [quyền khiếu nại](/chuyen-muc/tiep-cong-dan-khieu-nai).',
        'Trả lời bằng văn bản về việc định giá, kèm bản sao chứng thư.',
        'Tìm phương án ở tạm: phường giới thiệu ba chỗ thuê gần trường học của cháu.',
        'Bàn với bà B lùi ngày nhận nhà thêm mười ngày, qua kỳ thi.',
        'Thống nhất danh mục đồ đạc ông A được mang đi, chụp ảnh từng món.',
      ],
    },
    {
      table: [
        ['Lượt', 'Người dự', 'Kết quả ghi trong biên bản'],
        ['1 – 2', 'Chấp hành viên, tổ trưởng dân phố', 'Ông A không ký, nêu lý do về giá'],
        ['3 – 5', 'Thêm mặt trận và hội người cao tuổi', 'Nhận bản sao chứng thư thẩm định giá'],
        ['6 – 8', 'Thêm bà B', 'Thống nhất lùi ngày qua kỳ thi'],
        ['9', 'Đủ các bên', 'Ký danh mục đồ đạc, hẹn ngày giao chìa khóa'],
      ],
    },
    'Bà B kể rằng bà đồng ý lùi ngày không phải vì luật buộc. “Tôi cũng có con đi học. Mười ngày với tôi là thêm một kỳ trả góp, với cháu nó là cả năm.”',
    { h2: 'Vẫn phải chuẩn bị cưỡng chế' },
    'Không ai ở THADS Hải Phòng gọi đây là chiến thắng của lời nói suông. Song song với đối thoại, kế hoạch cưỡng chế vẫn được lập, lấy ý kiến các cơ quan phối hợp và báo cáo theo quy trình. Lý do rất rõ: nếu thuyết phục không thành, quyền của người mua trúng đấu giá không thể treo thêm.',
    'Người đứng đầu tổ công tác cho biết ranh giới giữa mềm mỏng và chậm trễ là chỗ khó nhất. Mỗi lần lùi ngày đều phải có căn cứ, có biên bản, có ý kiến của bên được nhận nhà; nếu không, chính chấp hành viên sẽ là người vi phạm thời hạn.',
    { quote: 'Mình kiên nhẫn với người ta, nhưng hồ sơ thì không được kiên nhẫn thay cho luật.' },
    { h2: 'Sáng thứ Ba' },
    'Bảy giờ, chiếc xe tải nhỏ chở chuyến đồ cuối cùng ra khỏi ngõ. Ông A đi một vòng qua ba tầng nhà, đóng từng cửa sổ, rồi ra sân đặt chùm chìa khóa lên bàn nhựa. Biên bản giao nhận dài hai trang, chữ ký của hai bên nằm cạnh nhau.',
    'Lực lượng bảo vệ được điều động theo phương án dự phòng đã rút từ hôm trước. Cả buổi sáng không có tiếng loa nào trong ngõ.',
    'Tên các bên trong bài được thay đổi.',
  ],
  topics: ['NV-2.2', 'CD-3.1'],
  section: 'cuong-che-va-vu-viec',
  tags: ['giao nhà', 'đối thoại', 'Hải Phòng'],
  authors: ['ha-nguyen'],
  editor: 'thuc-doan',
  decider: 'bach-nien',
  target: {
    at: 'published',
    last: { on: '2026-09-24' },
    clearing: {
      ground: 'checked',
      checks: [
        { unit: 'thads-hai-phong', reviewer: 'hai-duong', answer: 'confirmed' },
        { unit: 'cuc-ql-thads', reviewer: 'que-chi', answer: 'confirmed' },
      ],
    },
  },
}
