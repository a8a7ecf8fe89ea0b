const any = (list: string): string =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .join('|')

const BODY = any(
  `phổi, gan, máu, vú, dạ dày, đại tràng, trực tràng, tuyến giáp, tuyến tiền liệt, tử cung, cổ tử cung, buồng trứng, vòm họng, thực quản, não, xương, thận, tụy, tim, mạch, phế quản, ruột, da, hạch, mắt, tai, mũi, họng, khớp, cột sống, đĩa đệm, thần kinh, cơ, răng, bàng quang, túi mật, lá lách, mặt, đầu, cổ, vai, tay, chân, đùi, cẳng chân, cẳng tay, bàn tay, bàn chân, ngón tay, ngón chân, sườn, xương sườn, hông, lưng, hàm, sọ, sọ não, bụng, ngực, cánh tay, ống chân, mâm chày, khung chậu, màng, động mạch, tĩnh mạch`,
)
const QUALITY = any(
  `giai đoạn cuối, giai đoạn đầu, giai đoạn \\d, giai đoạn I+V?, độ \\d, độ I+V?, type \\d, tuýp \\d, mạn, mạn tính, mãn tính, cấp, cấp tính, nặng, rất nặng, nhẹ, bẩm sinh, ác tính, di căn, tái phát, trái, phải, bên trái, bên phải, hai bên, hai chân, hai tay, hai mắt, nửa người, toàn thân, tứ chi, kín, hở, lưỡng cực, lo âu, cảm xúc, tâm thần, B, C, \\d+%, tại giường, phân liệt, tim, hoàn toàn, một phần, vĩnh viễn, di chứng, gối, háng, nhân tạo, nặng nề`,
)
const tail = (least: number): string => `(?:(?: (?:ở|vùng|hai|bên|và))? (?:${BODY}|${QUALITY})(?!\\p{L})){${least},6}`

const DISEASE = any(
  `ung thư, u, u ác tính, suy, xơ, viêm, lao, sỏi, thoái hóa, thoái hoá, thoát vị, nhồi máu, xuất huyết, hở van, hẹp van, hen, gút, rối loạn, đa chấn thương, chấn thương, gãy, rạn, xây xát, xây xước, trầy xước, bầm tím, bầm dập, sưng, phù nề, chảy máu, nứt, trẹo, lệch, mất, hỏng, đau, nhiễm trùng, nhiễm, áp xe, polyp, vôi hóa, đục, loãng, đau nhức, thiếu máu, gan nhiễm mỡ, khối u, yếu, vỡ, dập, đứt, đứt lìa, bỏng, trật, thủng, liệt, cụt, mù, điếc, teo, mổ, phẫu thuật, ghép, tổn thương, khuyết tật, bệnh, bệnh về`,
)
const WHOLE = any(
  `đa chấn thương, tai biến mạch máu não, tai biến, đột quỵ, tâm thần phân liệt, bệnh tâm thần, tâm thần, trầm cảm, động kinh, sa sút trí tuệ, mất trí nhớ, tự kỷ, chậm phát triển trí tuệ, chậm phát triển, bại não, bại liệt, đái tháo đường, tiểu đường, cao huyết áp, tăng huyết áp, huyết áp cao, HIV/AIDS, HIV, AIDS, giang mai, viêm gan B, viêm gan siêu vi B, hiếm muộn, vô sinh, câm điếc, khiếm thị, khiếm thính, bệnh hiểm nghèo, bệnh hiểm nghèo giai đoạn cuối, bệnh mãn tính, trọng bệnh, bạo bệnh, ốm nặng, ốm đau nặng, bất tỉnh, thương tật, thai ngoài tử cung, sinh non, xuất huyết não, nhồi máu cơ tim, thiểu năng trí tuệ, thiểu năng, hội chứng down, rối loạn tâm thần, rối loạn lo âu, rối loạn lưỡng cực, rối loạn cảm xúc, hoang tưởng, mất ngủ kinh niên, lao phổi, bệnh phong, hen suyễn, hen phế quản, thấp khớp, thoát vị đĩa đệm, bướu cổ, cường giáp, suy giáp, vảy nến, lở loét, sa tử cung, liệt dương, u xơ tử cung, u não, khối u ác tính, bệnh hiểm, thần kinh tọa, thần kinh không ổn định, sốt rét, uốn ván, viêm màng não, nhiễm chất độc da cam, chất độc da cam, hạn chế năng lực hành vi dân sự, khó khăn trong nhận thức, bệnh nặng, bệnh nền, bệnh tim, bệnh Parkinson, Parkinson, bệnh Alzheimer, Alzheimer, bệnh lao, bệnh phổi tắc nghẽn mạn tính, hội chứng Down, hôn mê sâu, nằm liệt giường, nằm liệt, tim bẩm sinh, hội chứng thận hư, tan máu bẩm sinh, lupus ban đỏ, mất năng lực hành vi dân sự, nhiễm trùng máu, suy nhược cơ thể, sốt xuất huyết, nghiện ma túy, nghiện ma tuý, ngáo đá, sảy thai, sẩy thai, thai lưu, Covid-19`,
)
const TREATMENT = `(?:chạy thận(?: nhân tạo)?|lọc máu|hóa trị|hoá trị|xạ trị|cấp cứu|nhập viện|nằm viện|điều trị(?: nội trú| ngoại trú)?)`
const HOSPITAL =
  '(?: (?:tại|ở) (?:[Kk]hoa [^,.;\\n]{2,30}[,]? )?(?:Bệnh viện|bệnh viện|Viện|Trung tâm [Yy] tế|Trung tâm)(?: (?:[Đđ]a khoa|[Yy] tế|tỉnh|huyện|thành phố|quận|khu vực|[Tt]âm thần|[Tt]rung ương|(?:\\p{Lu}[\\p{L}\\d]*|\\d{1,3}))){0,7})'
const PERCENT =
  '(?:với )?(?:tỷ lệ|tỉ lệ)?(?: )?(?:tổn thương cơ thể|thương tật|thương tích|tổn hại sức khỏe|tổn hại sức khoẻ|mất sức lao động)(?: là| được xác định là| ở mức)? \\d{1,3}(?:[.,]\\d+)?%'
const PREGNANCY =
  '(?:mang thai|có thai|mang bầu)(?: (?:tháng thứ (?:\\p{Ll}+|\\d)|(?:hơn |gần )?\\d{1,2} (?:tháng|tuần)(?: tuổi)?|ở tuần thứ \\d+|đôi|ngoài ý muốn))?'

/**
 * A condition, an injury, a treatment or a pregnancy, without "bị" and "mắc": "ung thư phổi giai đoạn cuối", "gãy xương đùi phải", "điều trị tại Bệnh viện
 * Thanh Nhàn". Words that are also ordinary ones count only with a part of the body or a degree. Written by hand.
 */
export const CONDITION = new RegExp(
  `(?<!\\p{L})(?:${PERCENT}|${PREGNANCY}|(?:${WHOLE})(?!\\p{L})${tail(0)}|ung thư${tail(0)}|(?:${DISEASE})${tail(1)}|${TREATMENT}(?: (?:bệnh )?(?:${WHOLE}|${DISEASE})${tail(0)})?${HOSPITAL}|(?:chạy thận(?: nhân tạo)?|lọc máu|hóa trị|hoá trị|xạ trị|cấp cứu|nhập viện|nằm viện))(?!\\p{L})`,
  'gu',
)
