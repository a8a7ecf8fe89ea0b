const any = (list: string): string =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .join('|')

const BODY = any(
  `phổi, gan, máu, vú, dạ dày, đại tràng, trực tràng, tá tràng, tuyến giáp, tuyến tiền liệt, tuyến tụy, tử cung, cổ tử cung, nội mạc tử cung, buồng trứng, vòm họng, thanh quản, thực quản, khí quản, não, màng não, xương, xương khớp, thận, tụy, tim, cơ tim, van tim, mạch, mạch vành, mạch máu, phế quản, ruột, ruột thừa, da, hạch, mắt, tai, mũi, họng, khớp, cột sống, đốt sống, đốt sống cổ, đĩa đệm, thần kinh, dây thần kinh, cơ, gân, gân gót, dây chằng, răng, răng cửa, răng hàm, lợi, lưỡi, môi, má, trán, cằm, bàng quang, túi mật, mật, lá lách, lách,
  mặt, đầu, da đầu, đỉnh đầu, gáy, thái dương, cổ, vai, tay, chân, đùi, cẳng chân, cẳng tay, bàn tay, bàn chân, ngón, ngón tay, ngón chân, ngón trỏ, ngón cái, ngón giữa, ngón áp út, ngón út, đốt ngón tay, cổ tay, cổ chân, mắt cá, mắt cá chân, khuỷu tay, đầu gối, gót chân, sườn, xương sườn, hông, lưng, mông, hàm, xương hàm, sọ, sọ não, hộp sọ, bụng, ổ bụng, cơ hoành, ngực, lồng ngực, cánh tay, ống chân, cơ thể, phần mềm, nội tạng,
  mâm chày, xương chày, xương mác, xương quay, xương trụ, xương đòn, xương cánh tay, xương bả vai, xương chậu, khung chậu, cổ xương đùi, chỏm xương đùi, màng, màng phổi, màng nhĩ, màng trinh, nhĩ, nhãn cầu, giác mạc, võng mạc, thủy tinh thể, động mạch, tĩnh mạch, tủy, tủy sống, tuỷ sống, bộ phận sinh dục, tầng sinh môn, dương vật, tinh hoàn, đường hô hấp, đường tiêu hóa, tiêu hóa, hô hấp, tim mạch, cột sống cổ, cột sống thắt lưng, thắt lưng`,
)
const QUALITY = any(
  `giai đoạn cuối, giai đoạn đầu, giai đoạn \\d, giai đoạn I+V?, độ \\d, độ I+V?, type \\d, tuýp \\d, mạn, mạn tính, mãn tính, cấp, cấp tính, nặng, rất nặng, nhẹ, bẩm sinh, ác tính, di căn, tái phát, trái, bên trái, bên phải, hai bên, hai chân, hai tay, hai mắt, một mắt, một chân, một tay, một bên, bên, nửa người, toàn thân, tứ chi, kín, hở, lưỡng cực, lo âu, cảm xúc, tâm thần, tâm lý, tinh thần, hành vi, giấc ngủ, tiền đình, nhịp tim, đông máu, nhân cách, ngôn ngữ, stress, sau sang chấn, hậu sang chấn, sau chấn thương, ám ảnh cưỡng chế, phổ tự kỷ, A, B, C, \\d\\d?%, tại giường, phân liệt, hoang tưởng, hoàn toàn, một phần, vĩnh viễn, di chứng, gối, háng, nhân tạo, nặng nề, sau sinh, vận động, trí tuệ, phức tạp, rải rác, nghiêm trọng, huyết, nhiễm trùng, thắt lưng, khe, vị giác, thính lực, thị lực, bạch cầu, bạch cầu cấp, tiểu cầu`,
)
// "tay phải" is a side, "tay phải mổ" a must: a side only where no verb follows.
const RIGHT =
  'phải(?=[^ ]|$| (?:và|do|khi|sau|với|bị|trong|từ|vì|nên|hiện|tại|cùng|của|vỡ|dập|rách|gãy|chấn|được|đã|đang|không|mất))'
const NUMBERED = 'số \\d{1,2}(?:(?:, | và |-)\\d{1,2}(?![\\p{L}\\d%]))*'
const VERTEBRA = '[CDLS]\\d{1,2}(?:[-–, ]{1,2}[CDLS]\\d{1,2})*'
const LINK = 'ở|vùng|hai|bên|thể|trên|nhiều|phần|một|cả hai|hai bên|các|\\d{1,2}|ba|bốn|toàn bộ|khoảng|hơn|do|gần'
const body = `(?:(?: (?:${LINK})){0,2}| và) (?:${BODY})(?![\\p{L}\\d%])`
const tail = (least: number): string =>
  `(?:(?:${body}|(?: (?:${LINK})){0,2} (?:${QUALITY}|${RIGHT}|${NUMBERED}|${VERTEBRA})(?![\\p{L}\\d%]))){${least},6}`

const DISEASE = any(
  `ung thư, u ác tính, suy, xơ, viêm, sỏi, thoái hóa, thoái hoá, thoát vị, nhồi máu, xuất huyết, tràn dịch, tràn khí, tràn máu, hở van, hẹp van, hen, gút, rối loạn, đa chấn thương, chấn thương, sang chấn, gãy, gãy nát, gãy lìa, gãy lún, gãy kín, gãy hở, lún, xẹp, rạn, xây xát, xây xước, trầy xước, bầm tím, tụ máu, bầm dập, sưng, sưng nề, phù nề, trẹo, nhiễm trùng, nhiễm, nhiễm độc, áp xe, polyp, vôi hóa, loãng, thiếu máu, gan nhiễm mỡ, khối u, dập nát, đứt lìa, đứt rời, bỏng, liệt, cụt, cắt cụt, mù, điếc, tổn thương, thương tổn, khuyết tật, dị tật, bệnh, vết thương, vết rách, vết đâm, vết chém, vết bầm, co giật, di chứng`,
)
// Of things as often as of bodies: "hỏng hoàn toàn" is a car.
const DAMAGE = any(
  `mất, hỏng, yếu, đau, đau nhức, nát, vỡ, rách, nứt, lệch, sa, giảm, suy giảm, tắc, hẹp, giãn, phình, biến dạng, bong, thủng, đục, cắt bỏ, khuyết, bại, bệnh về, mổ, phẫu thuật, ghép, hoại tử, dập, giập, đứt, chảy máu, trật, teo, sẹo, u, lao`,
)
const WHOLE = any(
  `đa chấn thương, tai biến mạch máu não, tai biến, đột quỵ, đột quị, tâm thần phân liệt, bệnh tâm thần, tâm thần, trầm cảm, động kinh, sa sút trí tuệ, suy giảm trí nhớ, mất trí nhớ, mất trí, tự kỷ, tăng động giảm chú ý, chậm phát triển trí tuệ, chậm phát triển, chậm nói, bại não, bại liệt, đái tháo đường, tiểu đường, cao huyết áp, tăng huyết áp, huyết áp cao, nhiễm HIV/AIDS, nhiễm HIV, HIV/AIDS, HIV, AIDS, giang mai, sùi mào gà, bệnh lậu, viêm gan B, viêm gan siêu vi B, viêm gan virus B, hiếm muộn, vô sinh, triệt sản, câm điếc, khiếm thị, khiếm thính, bệnh hiểm nghèo, bệnh hiểm nghèo giai đoạn cuối, bệnh mãn tính, trọng bệnh, bạo bệnh, ốm nặng, ốm đau nặng, ốm liệt giường, bất tỉnh, hôn mê, hôn mê sâu, nguy kịch, sống thực vật, sốc phản vệ, thương tật, thai ngoài tử cung, sinh non, đẻ non, băng huyết, xuất huyết não, nhồi máu cơ tim, thiểu năng trí tuệ, thiểu năng, hội chứng down, rối loạn tâm thần, rối loạn lo âu, rối loạn lưỡng cực, rối loạn cảm xúc, hoang tưởng, mất ngủ kinh niên, mất ngủ, lao phổi, bệnh phong, hen suyễn, hen phế quản, thấp khớp, thoát vị đĩa đệm, bướu cổ, cường giáp, suy giáp, vảy nến, lở loét, sa tử cung, liệt dương, u xơ tử cung, u não, khối u ác tính, bệnh hiểm, thần kinh tọa, thần kinh không ổn định, sốt rét, uốn ván, viêm màng não,
  nhiễm chất độc da cam, chất độc da cam, hạn chế năng lực hành vi dân sự, khó khăn trong nhận thức, bệnh nặng, bệnh nền, bệnh tim, bệnh Parkinson, Parkinson, bệnh Alzheimer, Alzheimer, bệnh lao, bệnh phổi tắc nghẽn mạn tính, hội chứng Down, nằm liệt giường, liệt giường, nằm liệt, tim bẩm sinh, hội chứng thận hư, tan máu bẩm sinh, tan máu, lupus ban đỏ, mất năng lực hành vi dân sự, mất khả năng lao động, mất sức lao động, mất khả năng nhận thức, mất khả năng sinh sản, nhiễm trùng máu, nhiễm trùng huyết, suy nhược cơ thể, suy nhược thần kinh, suy dinh dưỡng, sốt xuất huyết, nghiện ma túy, nghiện ma tuý, nghiện rượu, nghiện rượu bia, nghiện heroin, nghiện thuốc phiện, ngáo đá, sảy thai, sẩy thai, động thai, phá thai, thai lưu, Covid-19, tàn tật, tật nguyền, tàn phế, trầm uất, ngộ độc thực phẩm, ngộ độc, bong gân, máu trắng, máu khó đông, ung thư máu, sang chấn tâm lý, khủng hoảng tâm lý, rối loạn tâm lý, vết bầm tím, vết bầm, lãng tai, nặng tai, mắt kém, mù lòa, mù loà, lòa, cận thị nặng, ngạt khí, ngạt khói, ngạt nước, say nắng, lú lẫn, nghễnh ngãng, di chứng chất độc da cam, sốc nhiệt, kiệt sức, tê liệt, tăng động, loạn thần, tâm thần nhẹ, trầm cảm sau sinh, đặt stent, thở máy, thụ tinh ống nghiệm, thụ tinh trong ống nghiệm`,
)
const TREATMENT = `(?:chạy thận(?: nhân tạo)?|lọc máu|hóa trị|hoá trị|xạ trị|cấp cứu|nhập viện|nằm viện|điều trị(?: nội trú| ngoại trú)?)`
const HOSPITAL =
  '(?: (?:tại|ở) (?:[Kk]hoa [^,.;\\n]{2,30}[,]? )?(?:Bệnh viện|bệnh viện|Viện|Trung tâm [Yy] tế|Trung tâm)(?: (?:[Đđ]a khoa|[Yy] tế|tỉnh|huyện|thành phố|quận|khu vực|[Tt]âm thần|[Tt]rung ương|(?:\\p{Lu}[\\p{L}\\d]*|\\d{1,3}))){0,7})'
const HARM = any(
  'tổn thương cơ thể, tổn thương, thương tật, thương tích, tổn hại sức khỏe, tổn hại sức khoẻ, tổn hại, mất sức lao động, giảm sức lao động, mất, suy giảm',
)
const PERCENT = `(?:với )?(?:tỷ lệ |tỉ lệ )?(?:(?:${HARM})(?: là| được xác định là| ở mức)? \\d{1,3}(?:[.,]\\d+)?%(?: (?:sức khỏe|sức khoẻ|cơ thể|sức lao động|khả năng lao động))?)`
const PREGNANCY =
  '(?:mang thai|có thai|mang bầu|có bầu)(?: (?:tháng thứ (?:\\p{Ll}+|\\d)|(?:hơn |gần )?\\d{1,2} (?:tháng|tuần)(?: tuổi)?|(?:ở )?tuần thứ \\d+|đôi|ngoài ý muốn))?'

// After "mắc", "điều trị" … any illness counts, known or not: "mắc bệnh vảy phấn hồng", "mắc hội chứng Turner".
const AFFLICTED = '(?<=(?:bị|mắc|mắc phải|chữa|trị|vì|do|có|mang|khỏi|phát hiện|chẩn đoán|tiền sử|với|chống chọi|căn) )'
const END_OF_ILLNESS =
  'viện|nhân|án|xá|phẩm|cũ|lý|dịch|tật|nên|và|phải|từ|đã|đang|nhiều|hơn|tại|ở|sau|trước|khi|mà|không|trong|lâu|suốt|của|theo|để|cần|được|vì|nhưng|hay|hoặc|là|có|thì|rất|vẫn|còn|cho|hiện|chưa|sẽ|đến|tới|bị|này|đó|ấy|hàng|kéo|cùng|với|gần|một|hai|ba|năm|lại|mới|ngày|về|nhất|gì|quá|xin|con|đều|do|như|vào|khiến|làm|gây|đi|cách'
const KNOWN = `(?:${WHOLE})(?!\\p{L})|(?:${DISEASE})${tail(1)}|ung thư(?!\\p{L})`
const ILLNESS = `${AFFLICTED}(?:bệnh|hội chứng|chứng|chứng bệnh)(?! (?:${KNOWN}))(?: (?!(?:${END_OF_ILLNESS})(?!\\p{L}))\\p{L}+){1,4}`
// Ordinary words, an ailment only of somebody who "bị": "bị lẫn", "bị bỏng".
const SUFFERED = `(?<=bị )(?:liệt|mù|điếc|câm|lẫn|bỏng|hen|gút|lao|đau đầu|co giật|khuyết tật|dị tật|tật|gù|què|thọt|ngất|ốm)(?!\\p{L})${tail(0)}`
const WOUNDED = `bị thương(?: tích)?(?=[ .,;)])(?! tích| binh)${tail(0)}`

/**
 * A condition, an injury, a treatment or a pregnancy, without "bị" and "mắc": "ung thư phổi giai đoạn cuối", "gãy xương đùi phải", "điều trị tại Bệnh viện
 * Thanh Nhàn". Words that are also ordinary ones count only with a part of the body or a degree. Written by hand.
 */
export const CONDITION = new RegExp(
  `(?<!\\p{L})(?:${PERCENT}|${PREGNANCY}|(?:${WHOLE})(?!\\p{L})${tail(0)}|ung thư${tail(0)}|(?:${DISEASE})${tail(1)}|(?:${DAMAGE})${body}${tail(0)}|(?:mổ|phẫu thuật|cắt|cắt bỏ) (?:${DISEASE}|u)${tail(1)}|${ILLNESS}|${SUFFERED}|${WOUNDED}|${TREATMENT}(?: (?:bệnh )?(?:${WHOLE}|${DISEASE}|${DAMAGE})${tail(0)})?${HOSPITAL}|(?:chạy thận(?: nhân tạo)?|lọc máu|hóa trị|hoá trị|xạ trị|cấp cứu|nhập viện|nằm viện))(?!\\p{L})`,
  'gu',
)
