import type { DemoStory } from '../../demoStory'

export const closingConference: DemoStory = {
  key: 'closing-conference',
  kind: 'article',
  title: 'Cần Thơ: hội nghị không đọc báo cáo',
  sapo: 'Báo cáo gửi trước ba ngày, mỗi đơn vị có bảy phút, và người đầu tiên được mời phát biểu là một người dân. Cách tổ chức hội nghị cuối năm nghiệp vụ của THADS thành phố Cần Thơ gây nhiều bàn luận.',
  body: [
    'Tám giờ kém mười, ghế đã kín. Không có tập tài liệu dày trên bàn như mọi năm; thay vào đó mỗi người nhận một tờ giấy hai mặt in bảng số liệu của đơn vị mình và một cột trống đề “việc chưa làm được”.',
    { picture: 'lich.jpg' },
    { h2: 'Người dân nói trước' },
    'Mở đầu là bà Trần Thị A, người vừa nhận đủ tiền cấp dưỡng cho con sau ba năm chờ đợi. Bà kể trong sáu phút, không khen cũng chẳng chê, chỉ thuật lại mình đã gặp bao nhiêu người, ký bao nhiêu tờ giấy, những lần nào được hẹn mà không ai nhớ. Cả hội trường im lặng đến mức nghe được tiếng quạt.',
    '“Chị nói đúng một điều là chúng tôi hẹn mà quên”, chủ tọa đáp lại, rồi đề nghị đưa việc nhắc hẹn tự động vào danh sách phải làm ngay trong quý Một.',
    { h2: 'Bảy phút cho mỗi khu vực' },
    'Đại diện các Phòng THADS khu vực lần lượt lên trình bày. Quy định duy nhất là không lặp lại con số đã in. Phần lớn thời gian dành cho những hồ sơ hỏng việc: thẩm định giá lệch, thông báo gửi nhầm địa chỉ, phiên đấu giá phải hủy vì thiếu một chữ ký.',
    {
      list: [
        'Khu vực ven đô đề nghị có mẫu biên bản riêng cho nhà trọ nhiều hộ thuê.',
        'Khu vực sông nước xin thêm phương tiện đi lại vào mùa nước nổi.',
        'Khu vực trung tâm kiến nghị dùng chung kho bảo quản tang vật.',
        'Bộ phận kế toán cảnh báo những khoản tiền gửi chưa có người nhận.',
      ],
    },
    { h2: 'Con số được đọc như thế nào' },
    'Năm công tác của ngành tính từ tháng Mười năm trước đến hết tháng Chín. Các [chỉ tiêu Quốc hội giao](/chuyen-muc/thoi-su-thads) vẫn là thước đo chung, nhưng ban tổ chức yêu cầu tách rõ kết quả về việc và kết quả về tiền để tránh so sánh khập khiễng giữa nơi nhiều vụ nhỏ với nơi ít vụ mà giá trị lớn.',
    {
      table: [
        ['Câu hỏi đặt ra', 'Cách hiểu thống nhất tại hội nghị'],
        ['Thế nào là “có điều kiện thi hành”?', 'Phải có kết quả xác minh kèm ngày, không suy đoán'],
        ['Tính “thi hành xong” khi nào?', 'Khi nghĩa vụ đã thực hiện hoặc có quyết định kết thúc hợp pháp'],
        ['Vụ chuyển từ đơn vị cũ ghi ở đâu?', 'Ghi nơi đang giữ hồ sơ, chú thích nguồn chuyển đến'],
      ],
    },
    'Kết quả cụ thể của từng đơn vị sẽ được công bố sau khi Cục Quản lý THADS kiểm tra số liệu, dự kiến trong tháng Mười Hai. Phóng viên không trích các con số tạm tính trong bài này.',
    { h2: 'Tranh luận bên lề' },
    'Không phải ai cũng thích cách làm mới. Một trưởng phòng nói thẳng rằng bảy phút là quá ít để nói về một năm. Người khác lo chuyện hỏng việc bị đem ra giữa hội trường sẽ thành điểm trừ thi đua. Ban tổ chức trả lời rằng phần này không ghi vào biên bản xếp loại; giấu lỗi mới bị tính.',
    'Buổi chiều, các tổ chia nhóm làm bài tập tình huống: một hồ sơ có ba người cùng nhận là chủ chiếc xe. Không nhóm nào ra cùng đáp án. Có lẽ đó lại là phần được nhớ lâu nhất.',
  ],
  topics: ['NV-2.5', 'TX-1.2'],
  section: 'thoi-su-thads',
  tags: ['hội nghị', 'Cần Thơ', 'chỉ tiêu'],
  authors: ['ha-nguyen'],
  editor: 'thuc-doan',
  decider: 'ngan-giang',
  target: { at: 'desk_review', last: { daysAgo: 1 } },
}
