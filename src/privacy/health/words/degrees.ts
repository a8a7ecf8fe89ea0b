import { phrases } from './phrases'

/** Degrees, stages, sides, kinds and courses that belong to the name of a condition. */
export const DEGREES = phrases(`
  mạn, mạn tính, mãn tính, mãn, cấp, cấp tính, bán cấp, tối cấp, đợt cấp, kinh niên, tái phát, tái đi tái lại, cũ
  tiến triển, tiến triển nhanh, không ổn định
  nặng, rất nặng, nặng nề, đặc biệt nặng, nhẹ, trung bình, nghiêm trọng, nguy kịch, phức tạp, mức độ nặng
  mức độ nhẹ, mức độ vừa, mức độ trung bình
  mức độ rất nặng, mức độ đặc biệt nặng, mức độ nghiêm trọng, thể nặng, thể nhẹ, thể vừa, thể trung bình, mức nặng
  mức nhẹ, sâu, nông, rộng, lan rộng
  giai đoạn đầu, giai đoạn cuối, giai đoạn muộn, giai đoạn sớm, giai đoạn nặng, giai đoạn một, giai đoạn hai
  giai đoạn ba, giai đoạn bốn, giai đoạn di căn
  giai đoạn AIDS, giai đoạn mất bù, giai đoạn tiến triển, giai đoạn trung bình, thời kỳ cuối, thời kỳ đầu
  giai đoạn tiền lâm sàng, độ một, độ hai, độ ba, độ bốn
  bẩm sinh, di truyền, gia đình, mắc phải, nguyên phát, thứ phát, vô căn, tự phát, tự miễn, nghề nghiệp, thai kỳ
  sau sinh, sơ sinh, tuổi già, người già, ở trẻ em
  lành tính, ác tính, di căn, đã di căn, xâm lấn, tại chỗ, không tế bào nhỏ, tế bào nhỏ, biểu mô, biểu mô tuyến, biểu mô vảy
  nguyên bào, lan tỏa, khu trú, rải rác, từng đoạn
  trái, bên trái, bên phải, hai bên, cả hai bên, một bên, phía trước, phía sau, hai chân, hai tay, hai mắt
  một mắt, một chân, một tay, cả hai mắt, cả hai tai, cả hai chân
  hai tai, một tai, hai mí, đa ổ, đa tầng, hai chi dưới, hoàn toàn hai chi dưới, nửa người, toàn thân, toàn thể
  toàn bộ, tứ chi, hẳn, hoàn toàn, không hoàn toàn, một phần, vĩnh viễn, suốt đời
  không hồi phục, không phục hồi, mất bù, còn bù, cổ trướng, kín, hở, lìa, nát, phức hợp, lún, di lệch, chéo xoắn
  nhiều mảnh, thành nhiều mảnh, mất vững, có di lệch, không di lệch, cài
  lo âu, trầm cảm, cảm xúc, lưỡng cực, tâm thần, tâm lý, tinh thần, hành vi, giấc ngủ, nhân cách, ngôn ngữ, stress
  sau sang chấn, hậu sang chấn, sau chấn thương, sau tai biến, sau đột quỵ
  ám ảnh cưỡng chế, phổ tự kỷ, phân liệt, hoang tưởng, thể hoang tưởng, thể paranoid, thể phân liệt, thể di chứng
  thể đơn thuần, loạn thần, lo âu lan tỏa, hỗn hợp, thực tổn, hưng cảm, dạng cơ thể, thích ứng, nhận thức, trí tuệ
  vận động, nghe nói, nghe, nói, nhìn, trí nhớ
  tiền đình, nhịp tim, đông máu, chuyển hóa, mỡ máu, lipid máu, tiêu hóa, tuần hoàn não, huyết, vị giác, thính lực
  thị lực, bạch cầu, bạch cầu cấp, tiểu cầu, nội tiết, điện giải, kinh nguyệt
  cương dương, tâm sinh lý, cơ tròn, tuần hoàn, dinh dưỡng, thần kinh thực vật, phát triển, giới tính, chức năng
  hormone, nội tiết tố, phân ly, chuyển dạng
  trong sọ, nội sọ, ngoài màng cứng, dưới màng cứng, dưới nhện, màng cứng, dưới da, dưới móng, ngoại biên, ngoại vi
  trung ương, hệ thống, phần mềm, phần phụ, ngoài da, gấp, duỗi, khít, đùi đứt
  nhiễm trùng, nhiễm khuẩn, hoại tử, sinh mủ, mủ, xuất huyết, huyết khối, tắc nghẽn, tắc nghẽn mạn tính, mảng bám
  dạng thấp, dính khớp, do virus, do vi khuẩn, siêu vi, siêu vi B, siêu vi C, lupus
  bội nhiễm, kháng thuốc, đa kháng thuốc, kháng trị, khó kiểm soát, dương tính, AFB dương tính, AFB, mất thị lực, co giật
  cơn lớn, cục bộ, toàn thể cơn lớn, kháng insulin, phụ thuộc insulin, không phụ thuộc insulin
  có biến chứng, nhiều biến chứng, di chứng, nhiễm, tại giường, gối, háng, nhân tạo, thắt lưng, khe, tinh hoàn
  thể lực, nước sôi, xăng, điện cao thế, điện hạ thế, điện, dầu ăn, lửa, bô xe, vôi, pháo, gas, hóa chất, kiềm, lạnh, cồn, axit, nhiệt, bỏng ngô
  đơn thuần, nhiều ổ, nhiều nơi, nhiều chỗ, nhiều cơ quan, đa cơ quan, đa tạng, ở nhiều nơi, nhiều nhân, đa nhân
  nhân thùy trái, nhân thùy phải, hai thùy, thùy trái, thùy phải, góc đóng, góc mở, thể nhú, thể tủy, amiăng, có biến chứng thận, bán cầu phải
  bán cầu trái, khắp người, khắp mình, khắp cơ thể
  ba lá, hai lá, A, B, C, D, E
`)

/** Degrees with a number or a kind: "độ III", "giai đoạn 2b", "týp 2", "thể paranoid", "dài 5 cm". */
export const NUMBERED_DEGREE = [
  'giai đoạn (?:\\d[a-zA-Z]?|[IV]{1,3}[ABCabc]?)',
  '(?:cấp )?độ (?:\\d[a-z]?|[IV]{1,3}[A-Ca-c]?)(?: ?[-–,] ?(?:\\d|[IV]{1,3})(?![\\p{L}\\d]))?',
  '(?:type|t[yýiíu]p|tuýp|tít) (?:\\d[a-z]?|[IV]{1,2})',
  '(?:bậc|cấp|nhóm|hạng|mức|lần thứ|mức độ) (?:\\d|[IV]{1,3})',
  'NYHA (?:\\d|[IV]{1,3})',
  '(?:LV)?EF(?: (?:còn|chỉ còn|khoảng|giảm còn))? \\d{1,2} ?%',
  'Child(?:[- ]Pugh)? [ABC]|Gleason \\d{1,2}|BI-?RADS \\d|T\\d[a-c]?N\\d[a-c]?M\\d|FIGO [IV\\d]{1,4}',
  '(?:Glasgow|GCS) \\d{1,2}(?: điểm)?',
  'AFB(?: dương tính)? ?\\(\\+\\)',
  'thể \\p{Ll}+',
  'dạng \\p{Ll}+',
  '\\d (?:lần|chỗ|đoạn|mảnh)',
  '(?<!ở )tuần thứ \\d+',
  '(?<=thai )\\d{1,2} (?:tuần|tháng)(?: tuổi)?',
  '(?:dài|sâu|rộng|kích thước|đường kính|khoảng)(?: (?:khoảng|gần|hơn|tới))? \\d+(?:[.,]\\d+)?(?: ?x ?\\d+(?:[.,]\\d+)?)? ?(?:cm|mm|m|phân)',
  '\\d+(?:[.,]\\d+)?(?: ?x ?\\d+(?:[.,]\\d+)?)? ?(?:cm|mm)',
].join('|')
