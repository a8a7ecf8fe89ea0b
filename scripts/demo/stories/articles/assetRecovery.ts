import type { DemoStory } from '../../demoStory'

export const assetRecovery: DemoStory = {
  key: 'asset-recovery',
  kind: 'article',
  title: 'Truy cho ra tài sản: cuộc chạy đua bắt đầu từ giai đoạn điều tra',
  sapo: 'Chỉ thị số 04-CT/TW ngày 02/6/2021 của Ban Bí thư yêu cầu tăng cường lãnh đạo công tác thu hồi tài sản trong các vụ án tham nhũng, kinh tế. Người thi hành án nhận việc sau cùng, nhưng phải tìm ra những thứ đã bị giấu từ đầu.',
  body: [
    'Trong [một vụ án kinh tế](/chuyen-muc/cuong-che-va-vu-viec), phiên tòa là lúc dư luận chú ý nhất. Đèn tắt, phóng viên ra về, và một hồ sơ dày được chuyển sang cơ quan thi hành án. Từ đây, con số nằm ở cuối bản án bắt đầu được đối chiếu với những gì thực sự còn lại.',
    { picture: 'tai-san-thu-hoi.jpg' },
    { h2: 'Khoảng cách giữa con số phải thu và tài sản còn lại' },
    'Một chấp hành viên tham gia nhiều vụ lớn gọi đó là “phép trừ buồn”. Tài sản đứng tên người khác. Cổ phần đã bán trước ngày khởi tố. Căn hộ đã thế chấp hai lần. Thửa đất vướng quy hoạch, treo mười năm không ai mua. Tổng lại, con số kê biên được thường nhỏ hơn số tiền tòa tuyên.',
    'Vì vậy, khi bàn cách thực hiện chỉ thị, các đơn vị nghiệp vụ thường gặp nhau ở một chữ: *sớm*. Cùng năm 2021, Kế hoạch số 18/KH-BCS ngày 06/8/2021 của Ban cán sự đảng Bộ Tư pháp về phòng, chống tham nhũng, tiêu cực trong Hệ thống THADS đặt thêm yêu cầu cho chính người trong ngành: khối tài sản càng lớn, từng bước xử lý càng phải để lại dấu vết kiểm tra được.',
    { h2: 'Sớm hơn là sớm từ đâu' },
    {
      numbered: [
        '**Khi xác minh nguồn tin.** Rà soát tài sản song song với làm rõ hành vi.',
        '**Khi điều tra.** Kê biên, phong tỏa đúng lúc để tránh tẩu tán, và mô tả tài sản đủ chi tiết để về sau còn bán được.',
        '**Khi xét xử.** Tuyên rõ tài sản nào bảo đảm cho nghĩa vụ nào, phần của từng người trong khối chung.',
        '**Khi thi hành.** Phân công người chuyên trách, không để một hồ sơ nghìn trang chạy qua nhiều tay.',
      ],
    },
    'Nhìn vào bốn nấc này sẽ thấy ba nấc đầu không thuộc về cơ quan thi hành án. Chất lượng của nấc cuối được quyết định bởi sự cẩn thận của những người đi trước.',
    { h2: 'Một tờ biên bản kê biên viết ẩu' },
    'Chúng tôi được cho xem một ví dụ đã che thông tin. Biên bản cũ ghi: “một lô máy móc trong xưởng”. Năm năm sau, khi mở xưởng, không ai biết lô máy ấy gồm những gì, cái nào có trước, cái nào của người thuê mang vào. Riêng việc phân định đã mất thêm tám tháng.',
    {
      table: [
        ['Mô tả trong biên bản', 'Hậu quả khi xử lý'],
        ['“Một lô máy móc”', 'Phải kiểm kê lại, phát sinh tranh chấp với người thuê'],
        ['“Nhà và đất tại phường…” không kèm sơ đồ', 'Không xác định được phần xây thêm'],
        ['“Cổ phần của bị cáo” không ghi loại, số lượng', 'Chưa thể định giá, phải xác minh ở sổ cổ đông'],
        ['Ghi số khung, số máy, ảnh chụp, người trông giữ', 'Bán đấu giá ngay khi đủ điều kiện'],
      ],
    },
    { h2: 'Tài sản ở ngoài tầm với' },
    'Một phần tiền đã ra nước ngoài hoặc đổi sang hình thức khó nhận diện. Đây là địa hạt của tương trợ tư pháp, nơi thời gian tính bằng năm. Những người trong nghề không hứa hẹn gì; họ chỉ nhấn mạnh rằng yêu cầu gửi đi càng sớm, thông tin càng chính xác thì cơ hội càng còn.',
    {
      quote: 'Tiền đi bằng một cú bấm chuột. Giấy tờ đi đòi nó thì vẫn đi bằng đường bưu điện.',
    },
    'Về phía người dân trong các vụ có nhiều bị hại, lời khuyên là cung cấp ngay số tài khoản chính xác, cập nhật địa chỉ và không mua bán “suất được nhận tiền” với bất kỳ ai. Mọi khoản chi trả đều có danh sách niêm yết và thông báo của cơ quan thi hành án.',
  ],
  topics: ['CD-3.8', 'TX-1.2'],
  section: 'cuong-che-va-vu-viec',
  tags: ['thu hồi tài sản', '04-CT/TW', 'án kinh tế'],
  authors: ['minh-khue', 'tuong-lam'],
  editor: 'thuc-doan',
  decider: 'bach-nien',
  target: {
    at: 'fact_check',
    last: { daysAgo: 1 },
    checks: [
      { unit: 'cuc-ql-thads', reviewer: 'que-chi', answer: null },
      { unit: 'thads-ha-noi', reviewer: 'thai-hoa', answer: null },
    ],
  },
}
