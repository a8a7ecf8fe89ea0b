const any = (list: string): string =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .join('|')

// Written by hand, each as alternatives of a regular expression, the longest first.

/** Degrees, sides and kinds that end the name of a condition: "giai đoạn cuối", "bẩm sinh", "bên trái". */
export const DEGREE = any(
  `giai đoạn cuối, giai đoạn đầu, giai đoạn \\d, giai đoạn I+V?, độ \\d, độ I+V?, type \\d, tuýp \\d, mạn, mạn tính, mãn tính, cấp, cấp tính, nặng, rất nặng, nhẹ, bẩm sinh, ác tính, di căn, tái phát, đặc biệt nặng, trái, bên trái, bên phải, hai bên, hai chân, hai tay, hai mắt, một mắt, một chân, một tay, một bên, bên, nửa người, toàn thân, tứ chi, kín, hở, lưỡng cực, lo âu, cảm xúc, tâm thần, tâm lý, tinh thần, hành vi, giấc ngủ, tiền đình, nhịp tim, đông máu, nhân cách, ngôn ngữ, stress, sau sang chấn, hậu sang chấn, sau chấn thương, ám ảnh cưỡng chế, phổ tự kỷ, A, B, C, \\d\\d?%, tại giường, phân liệt, hoang tưởng, hoàn toàn, một phần, vĩnh viễn, di chứng, gối, háng, nhân tạo, nặng nề, sau sinh, vận động, trí tuệ, phức tạp, rải rác, nghiêm trọng, huyết, nhiễm trùng, thắt lưng, khe, vị giác, thính lực, thị lực, bạch cầu, bạch cầu cấp, tiểu cầu`,
)

/** Conditions in full: they need nothing after them. */
export const WHOLE_CONDITION = any(
  `đa chấn thương, tai biến mạch máu não, tai biến, đột quỵ, đột quị, tâm thần phân liệt, bệnh tâm thần, tâm thần, trầm cảm, động kinh, sa sút trí tuệ, suy giảm trí nhớ, mất trí nhớ, mất trí, tự kỷ, tăng động giảm chú ý, chậm phát triển trí tuệ, chậm phát triển, chậm nói, bại não, bại liệt, đái tháo đường, tiểu đường, cao huyết áp, tăng huyết áp, huyết áp cao, nhiễm HIV/AIDS, nhiễm HIV, HIV/AIDS, HIV, AIDS, giang mai, sùi mào gà, bệnh lậu, viêm gan B, viêm gan siêu vi B, viêm gan virus B, hiếm muộn, vô sinh, triệt sản, câm điếc, khiếm thị, khiếm thính, bệnh hiểm nghèo, bệnh hiểm nghèo giai đoạn cuối, bệnh mãn tính, trọng bệnh, bạo bệnh, ốm nặng, ốm đau nặng, ốm liệt giường, bất tỉnh, hôn mê, hôn mê sâu, nguy kịch, sống thực vật, sốc phản vệ, thương tật, thai ngoài tử cung, sinh non, đẻ non, băng huyết, xuất huyết não, nhồi máu cơ tim, thiểu năng trí tuệ, thiểu năng, hội chứng down, rối loạn tâm thần, rối loạn lo âu, rối loạn lưỡng cực, rối loạn cảm xúc, hoang tưởng, mất ngủ kinh niên, mất ngủ, lao phổi, bệnh phong, hen suyễn, hen phế quản, thấp khớp, thoát vị đĩa đệm, bướu cổ, cường giáp, suy giáp, vảy nến, lở loét, sa tử cung, liệt dương, u xơ tử cung, u não, khối u ác tính, bệnh hiểm, thần kinh tọa, thần kinh không ổn định, sốt rét, uốn ván, viêm màng não,
  nhiễm chất độc da cam, chất độc da cam, hạn chế năng lực hành vi dân sự, khó khăn trong nhận thức, bệnh nặng, bệnh nền, bệnh tim, bệnh Parkinson, Parkinson, bệnh Alzheimer, Alzheimer, bệnh lao, bệnh phổi tắc nghẽn mạn tính, hội chứng Down, nằm liệt giường, liệt giường, nằm liệt, tim bẩm sinh, hội chứng thận hư, tan máu bẩm sinh, tan máu, lupus ban đỏ, mất năng lực hành vi dân sự, mất khả năng lao động, mất sức lao động, mất khả năng nhận thức, mất khả năng sinh sản, nhiễm trùng máu, nhiễm trùng huyết, suy nhược cơ thể, suy nhược thần kinh, suy dinh dưỡng, sốt xuất huyết, nghiện ma túy, nghiện ma tuý, nghiện rượu, nghiện rượu bia, nghiện heroin, nghiện thuốc phiện, ngáo đá, sảy thai, sẩy thai, động thai, phá thai, thai lưu, Covid-19, tàn tật, tật nguyền, tàn phế, trầm uất, ngộ độc thực phẩm, ngộ độc, bong gân, máu trắng, máu khó đông, ung thư máu, sang chấn tâm lý, khủng hoảng tâm lý, rối loạn tâm lý, sốt cao, sốt cao co giật, già yếu, hoảng loạn, chấn động não, chấn động tâm lý, bất ổn tâm lý, tâm lý bất ổn, khủng hoảng tinh thần, ám ảnh tâm lý, suy đa tạng, suy kiệt, gai cột sống, vẹo cột sống, gù lưng, rung nhĩ, mỡ máu, máu nhiễm mỡ, gout, basedow, bệnh trĩ, thủy đậu, bệnh sởi, bệnh dại, phong thấp, thận hư, teo cơ, teo não, song thai, lưu thai, hư thai, chuyển giới, giảm thị lực, chột mắt, sứt môi, hở hàm ếch, đa u tủy, mất máu, mất nhiều máu, ngừng tim, ngưng tim, ngừng thở, chết não, não úng thủy, đau ốm, ốm đau, đau yếu, ốm yếu, rắn độc cắn, co giật, thiếu máu, khó thở, ngất xỉu, ho ra máu, hoảng loạn tinh thần, nghiện ma túy đá, nghiện ma tuý đá, vết bầm tím, vết bầm, lãng tai, nặng tai, mắt kém, mù lòa, mù loà, lòa, cận thị nặng, ngạt khí, ngạt khói, ngạt nước, say nắng, lú lẫn, nghễnh ngãng, di chứng chất độc da cam, sốc nhiệt, kiệt sức, tê liệt, tăng động, loạn thần, tâm thần nhẹ, trầm cảm sau sinh, đặt stent, thở máy, thụ tinh ống nghiệm, thụ tinh trong ống nghiệm`,
)

/** Words of medicine only: what follows belongs to them, known or not ("nhiễm trùng đường tiết niệu"). */
export const MEDICAL_HEAD =
  '(?:bỏng(?! (?:ngô|gạo))|vết thương|vết rách|vết chém|vết đâm|nhiễm vi rút|chấn thương|nhiễm trùng|nhiễm khuẩn|nhiễm virus|xuất huyết|nhiễm giun|tràn dịch|nhiễm lao|nhiễm nấm|nhiễm độc|nhiễm sán|u ác tính|thoát vị|nhồi máu|tràn khí|tràn máu|tắc mạch|tắc ruột|hẹp van|ngộ độc|hoại tử|vôi hóa|ung thư|hở van|u nang|u lành|khối u|dị ứng|polyp|áp xe|viêm|u xơ|rạn|sỏi|xơ)|gãy(?! (?:cành|cây|đổ|cầu|trụ|cột|cánh cửa|gọng))|rối loạn(?! (?:trật|an|thị|giao|hoạt|công|xã|tổ))|tho[áa]i h(?:óa|oá)(?! (?:đạo|biến|chất))'

/** Conditions with a part of the body or a degree: "suy thận", "liệt hoàn toàn". */
export const DISEASE_HEAD = any(
  `ung thư, u ác tính, suy, xơ, viêm, sỏi, thoái hóa, thoái hoá, thoát vị, nhồi máu, xuất huyết, tràn dịch, tràn khí, tràn máu, hở van, hẹp van, hen, gút, rối loạn, đa chấn thương, chấn thương, sang chấn, gãy, gãy nát, gãy lìa, gãy lún, gãy kín, gãy hở, lún, xẹp, rạn, xây xát, xây xước, trầy xước, bầm tím, tụ máu, bầm dập, sưng, sưng nề, phù nề, trẹo, nhiễm trùng, nhiễm, nhiễm độc, áp xe, polyp, vôi hóa, loãng, thiếu máu, gan nhiễm mỡ, khối u, dập nát, đứt lìa, đứt rời, bỏng, liệt, cụt, cắt cụt, mù, điếc, tổn thương, thương tổn, khuyết tật, dị tật, bệnh, vết thương, vết rách, vết đâm, vết chém, vết bầm, co giật, di chứng`,
)

/** Of things as often as of bodies, conditions only with a part of the body: "hỏng hoàn toàn" is a car, "hỏng mắt" is not. */
export const DAMAGE_HEAD = any(
  `mất, hỏng, yếu, đau, đau nhức, nát, vỡ, rách, nứt, lệch, sa, giảm, suy giảm, tắc, hẹp, giãn, phình, biến dạng, bong, thủng, đục, cắt bỏ, cắt, thay, nối, khuyết, bại, bệnh về, mổ, phẫu thuật, ghép, hoại tử, dập, giập, đứt, chảy máu, trật, teo, sẹo, u, lao`,
)

/** Words that end an illness's name: "bệnh tim | nên …". One syllable each. */
export const END_OF_ILLNESS =
  'đè|trúng|rơi|rớt|lăn|văng|đập|sập|kẹp|cán|anh|ba|bao|biến|biết|buổi|bà|bán|bé|bó|bảy|bất|bắt|bằng|bị|bỏ|bỏng|bố|bốn|bởi|cha|chiều|cho|chuyển|cháu|chém|chín|chăm|chưa|chạy|chấn|chết|chỉ|chị|chồng|chứ|chữa|con|các|cách|còn|có|công|cùng|cũ|cũng|cả|cấp|cần|cắt|của|do|dù|dùng|dưới|dẫn|dập|dịch|em|gia|giúp|giờ|giữ|giữa|gây|gãy|gì|gần|gặp|gồm|gửi|hai|hay|hiện|hoặc|hàng|hành|hôm|hôn|hơn|hết|hỏi|hỏng|hồi|khai|khi|khiến|khâu|không|kia|kiện|kèm|kéo|kể|liền|luôn|ly|là|làm|lâu|lên|lúc|lý|lại|lần|lọc|mua|mà|mình|mười|mất|mẹ|mọi|mổ|mỗi|một|mới|nay|ngay|nghỉ|nguy|ngày|ngã|người|ngồi|nhiều|nhân|như|nhưng|nhất|nhận|nhập|nhằm|nhờ|những|nuôi|này|nên|nói|năm|nạn|nằm|nếu|nộp|phát|phải|phẩm|phẫu|qua|quay|quá|ra|rách|rất|rồi|sau|suy|suốt|sáng|sáu|sẽ|sống|sức|thay|theo|thiệt|thuê|thành|tháng|tháo|thêm|thì|thường|thấy|thở|thủng|tiêm|toà|trong|truyền|trên|trưa|trước|trả|trật|tuy|tuần|tuổi|tám|tòa|tôi|tông|tại|tất|tật|tối|tốn|tổn|tới|tức|từ|tử|tự|uống|vay|viêm|viện|và|vào|vì|vẫn|về|với|vỡ|vợ|vừa|xin|xuống|xá|xảy|yêu|yếu|án|ông|đang|đi|điều|đánh|đâm|đã|đêm|đòi|đó|đưa|được|đến|đề|đều|để|đợt|đứt|ấy|ở'
