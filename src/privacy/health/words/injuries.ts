import { phrases } from './phrases'

/** Words of illness and injury that a part of the body or a degree must follow: "suy thận", "gãy xương đùi", "liệt hoàn toàn". */
export const CONDITION_HEADS = phrases(`
  ung thư, u ác tính, suy, suy giảm chức năng, giảm chức năng, xơ, xơ hóa, viêm, viêm loét, viêm nhiễm, viêm teo
  sỏi, thoái hóa, thoát vị, nhồi máu, xuất huyết, tràn dịch, tràn khí, tràn máu, hở van, hẹp van, hen, gút, rối loạn
  rối loạn chức năng, co thắt, tăng sản, phì đại
  chấn thương, đa chấn thương, sang chấn, đụng dập, đụng giập, gãy, gãy nát, gãy lìa, gãy lún, gãy kín, gãy hở
  gãy phức tạp, gãy rời, gãy trật, lún, xẹp, rạn, rạn nứt, xây xát, xây xước, trầy xước, trầy xát, trầy da, xước
  bầm tím, thâm tím, bầm, tím bầm, tụ máu, bầm dập, sưng, sưng nề, sưng bầm, sưng tím, sưng tấy, phù nề, trẹo, trặc
  bong gân, sai khớp
  nhiễm trùng, nhiễm khuẩn, nhiễm, nhiễm độc, áp xe, polyp, vôi hóa, loãng, thiếu máu, gan nhiễm mỡ, co rút, co quắp
  co cứng, khối u, dập nát, giập nát, nát bấy, đứt lìa, đứt rời, đứt gần lìa, bỏng, bỏng rộp, phỏng, liệt, cụt
  cắt cụt, mù, điếc, tổn thương, thương tổn, khuyết tật, dị tật, dị dạng, vết thương, vết thương hở, vết thương thấu
  vết thương rách, vết rách, vết đâm, vết chém, vết cắt, vết bầm, vết cắn, vết loét, vết sẹo, vết mổ, vết bỏng, vết sẹo lồi, vết rạch, vết mổ cũ, lọt
  co giật, di chứng, biến chứng, di căn, bươu, lủng, lung lay, vỡ lún, nứt vỡ, vỡ vụn, trầy trụa, trầy sướt, trầy, toạc, toác, tét, bể, rách nát
  sưng to, sưng húp, can lệch, khớp giả, chậm liền, gãy xương hở, gãy sụp, bầm giập, dập gãy, đụng giập, tắc nghẽn, chèn ép, chèn, thương tích, bị thương, hoại tử, ứ nước, ứ dịch, teo, lở loét, chảy máu
  xung huyết, đau nhức, đau mỏi, tê bì, tê liệt, yếu liệt, khoèo, thương tích ở, sây sát, sứt sẹo, bại liệt
  bại xuội, sẹo bỏng, sẹo phỏng, sẹo lồi, sẹo mổ, lồi, trượt, sứt, mẻ, tật
`)

/** Of things as often as of bodies, conditions only with a part of the body: "hỏng hoàn toàn" is a car, "hỏng mắt" is not. */
export const DAMAGES = phrases(`
  mất, méo, loét, hỏng, yếu, đau, nát, vỡ, vỡ nát, rách, rách toạc, nứt, lệch, sa, giảm, suy giảm, tắc, hẹp, giãn
  phình, biến dạng, gù, vẹo, gù vẹo, cong, cong vẹo, bong, bong tróc, suy giãn, phù, loạn, thủng, xuyên thủng
  xuyên thấu, thấu, đục, cắt bỏ, cắt, mờ, nối, khuyết, bại, bệnh về, mổ, phẫu thuật, ghép, dập, giập, đứt, bật, trật
  trật khớp, sẹo, u, nang, lao, lộ, lòi, rụng, gai, tê, run, mỏi, tức, nhức, thấp, hở, rò, sưng phù, lóc, lột, tróc
  bung, vẩy nến, nấm, đa u, dính, rối loạn, tăng sinh, nhân, nhân xơ, gãy rụng, lún nứt, hụt, ngắn, đau mỏi
  đau buốt, nhức mỏi, tê mỏi, tê yếu, tê cứng, tê dại, lòa, ù, lãng, sưng vù, cứng, lở, nặng, lủng, bươu, lung lay, mệt, khoèo, yếu liệt, móp
  méo mó, bật máu, chảy máu, phồng rộp, rạn vỡ, lác, lé, chột, què, sứt
`)

/** Words of medicine only: what follows belongs to them, known or not: "nhiễm trùng đường tiết niệu". */
export const MEDICAL_HEADS = [
  '(?:sẹo )?bỏng(?! (?:ngô|gạo|tay chơi))',
  'vết thương(?: (?:thủng|rách|hở|đứt|xuyên|sắc gọn|dập nát|thấu))?',
  'vết (?:rách|chém|đâm|bỏng|loét)',
  'nhiễm (?:virus|vi rút|siêu vi|trùng|khuẩn|giun|lao|nấm|độc|sán|ký sinh trùng)',
  'chấn thương|xuất huyết|tràn (?:dịch|khí|máu|mủ)|u ác tính|thoát vị|nhồi máu|tắc (?:mạch|ruột|động mạch|tĩnh mạch)',
  '(?:hẹp|hở|sa) van|ngộ độc|hoại tử|vôi hóa|xơ hóa|ung thư|u (?:nang|nguyên bào|xương|máu|phổi|gan|bướu|lympho|lành|xơ|mỡ|tuyến|não|sợi|quái)',
  'khối u|dị ứng|polyp|áp xe|viêm|rạn|sỏi|xơ(?! xác)|phì đại|huyết khối|phình mạch|dị tật|hội chứng(?! (?:đám đông|sợ|con nhà))',
  'gãy(?! (?:cành|cây|đổ|cầu|trụ|cột|cánh cửa|gọng|cọc|kèo|rào|trục|chân (?:bàn|ghế|giường)))',
  'rối loạn(?! (?:trật|an|thị|giao|hoạt|công|xã|tổ|thông|chuỗi|hệ thống|thu|chi|tài chính|kinh tế|thanh toán))|thoái hóa(?! (?:đạo|biến|chất|đất|giống))',
].join('|')

/** What only reads like damage to a body: "mất mặt", "lãi cắt cổ". */
export const NO_DAMAGES = phrases(`
  mất mặt, cứng đầu, cứng họng, cứng miệng, cứng mặt, lộ mặt, lộ da, nặng tay, nặng đầu, nặng mặt, nặng vai, nặng lưng, mỏi miệng
  ngắn tay, mỏi mắt, cắt cổ, mất mạng, mất tay nghề, mất máu mủ, đau mắt nhìn, đau đầu vì, nặng lưỡi, mất chân đứng, mất vai
  rách mặt nạ, bung mặt, nát mặt đường, vỡ mặt đường, vỡ mặt kính, nhân xương, đục tường, mất cổ, mất họng, mất miệng, móp đầu, mệt óc, mệt người, mệt đầu óc
`)
