import { oneOf } from './oneOf'

/** Words that stand for somebody named before, or for a relative. */
export const PRONOUN = oneOf(`
  ông, bà, anh, chị, cháu, em, bé, cụ, cô, chú, bác, tôi, y, thị, hắn, chúng tôi
  mẹ, cha, bố, má, vợ, chồng, con trai, con gái, con dâu, con rể, con, cả hai, hai vợ chồng, vợ chồng, hai mẹ con
`)

/** Parts in a case: the same person again in the next sentence. */
export const ROLE = oneOf(`
  nạn nhân, bị cáo, bị can, bị án, bị hại, người bị hại, bệnh nhân, phạm nhân, bản thân, đương sự, nguyên đơn, bị đơn
  người phải thi hành án, người được thi hành án, người này, người đàn ông này, người phụ nữ này
`)

/** What goes on telling of the person of the sentence before. */
export const CONTINUATION = oneOf(`
  sức khỏe, hiện, hiện nay, hiện tại, nay, do, vì, gia đình, gia cảnh, hoàn cảnh, thương tích, bệnh án, hồ sơ bệnh án, giấy ra viện
  kết quả, kết luận, kết luận giám định, giám định, hậu quả, lý do, chẩn đoán, tiền sử
  từ đó, từ nhỏ, sau đó, trước đó, lúc đó, khi đó, thời điểm này, đến nay
`)

/** What turns to the law, to hospitals or to people in general. */
export const RULE = oneOf(`
  luật(?! sư), bộ luật, điều \\d+, khoản \\d+, nghị định, nghị quyết, thông tư, quy định, pháp luật, (?<!(?:tại|ở|đến|vào|ra|từ|nằm) )bệnh viện, bộ y tế, sở y tế
  theo bác sĩ, trường hợp, mỗi năm, cả nước, thống kê, người dân, nhiều người, những người, các bệnh, đối tượng nào
`)
