import { phrases } from './phrases'

/** Words that end the name of a condition: "bệnh tim | nên …". One syllable each. */
export const BOUNDARIES = phrases(`
  anh, ba, bà, bé, bố, cha, chị, chồng, con, cháu, em, gia, mẹ, má, người, nhân, ông, tôi, vợ, y, thị, ai, họ, mình
  nạn, bạn, cô, chú, bác, cụ, dì, cậu, nhóm
  bị, do, vì, bởi, nên, mà, thì, là, như, và, hay, hoặc, với, cùng, cho, của, từ, tại, ở, trên, dưới, trong, trước
  sau, khi, lúc, để, nếu, tuy, dù, nhưng, song, còn, cũng, đều, cả, kèm, theo, về, qua, nhờ, bằng, nhằm, lại
  đã, đang, sẽ, vừa, mới, từng, vẫn, chưa, không, chẳng, chỉ, rất, quá, hơn, nhất, được, phải, cần, có, hết, rồi
  ngay, luôn, liền, thường, mỗi, mọi, một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, nhiều, những, các, này, đó
  ấy, kia, nay, nọ, gì, nào
  ngày, tháng, tuần, giờ, tuổi, đêm, sáng, trưa, chiều, tối, buổi, hôm, lâu, cũ, đợt, suốt, hiện, bây, cuối, mùa, kỳ
  bán, bảo, bắt, biết, bỏ, cắt, cấp, cấm, chăm, chạy, chăn, chết, chém, chống, chữa, chuyển, dẫn, dùng, dập, đánh
  đâm, đập, đè, đi, điều, đòi, đưa, đến, đề, đứt, gặp, gây, gãy, giúp, giữ, gửi, hành, hỏi, hỏng, hồi, hưởng, khai
  khám, khiến, khâu, kiện, kéo, kể, ký
  làm, lăn, lập, lên, lọc, ly, lý, mất, mổ, mua, nằm, nghỉ, ngã, ngồi, nhận, nhập, nhờ, nói, nộp, nuôi, phát, phẫu
  quay, ra, rách, rơi, rớt, sống, suy, sập, tháo, thay, thấy, thêm, thở, thuê, thủng, tiêm, tông, trả, trật, truyền
  trúng, tự, tử, uống, vay, văng, vào, vỡ, xin, xuống, yêu, yếu, kẹp, cán, vay, về, tới
  án, ảnh, biến, chấn, công, lớn, ấy, kéo, vừa, dịch, sức, thành, thiệt, tật, tất, tòa, tốn, tổn, tức, viêm, viện
  việc, vụ, xá, xảy, nguy, nợ, tiền, chấp, nhà, tình, lý, hậu, kết, giấy, sổ, xét, đơn, phiên, chi, ghi, cách, giống
  gồm, phẩm, hôn, bỏng, bao, bó, chứ, dưới, đủ, khó, nguyên, xác, cưỡng, chính, số, mang, giám, đau, quyết, bệnh
  đồng, mọi, trừ, nghề, đành, tuy, bất, tuyên, miễn, hoãn, tạm, đối, quanh, hoài, miên, thôi, trở, trải, thể, giảm, cộng, cơ, mong
  muốn, thi, vắng, chịu, xuất, bồi, tố, buộc, vượt, nhất, riêng, toàn, chờ, tưởng, tận, lẽ, thuộc, xong, sắp, liên tục, thế, bên, gần, suýt, bỗng, đúng, dịp, vài, hầu, mặc, may, sao, thậm
  thật, tìm, trốn, vốn, lần, mãi, đẩy, xô, ném, va, húc, đạp, tát, đốt, phang, bóp, siết, thua, thắng, thương tật, giao, đứng, giờ, nhiều, hàng, định
`)
