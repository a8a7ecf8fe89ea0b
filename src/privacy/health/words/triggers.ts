import { oneOf } from './oneOf'

/** After these an illness follows, known or not. */
export const NAMING_TRIGGER = oneOf(`
  mắc, mắc phải, mắc bệnh, mắc chứng, bị bệnh, bị chứng, bị mắc, chẩn đoán(?: là)?(?: bị| mắc)?
  lên cơn, tiền sử, căn bệnh, phát hiện (?:mắc|bị), nghi mắc
`)

/** Said also of what is no illness at all, so after it only words of illness count. */
export const SUFFERING = oneOf('bị, mắc, bị bệnh, mắc bệnh, lên cơn, mắc chứng, bị chứng, bệnh, chứng, tật')

/** What follows "bệnh" and "chứng" in other words: "bệnh viện", "chứng thực". */
export const NO_ILLNESS = oneOf(`
  án, viện, nhân, tật, xá, lý, tình, phẩm, binh, thực, nhận, kiến, minh, từ, thư, cứ, khoán, chỉ, tỏ
`)

/** What somebody caught and isn't ill of: "mắc nợ", "mắc kẹt", "mắc lừa". */
export const CAUGHT_OTHERWISE = oneOf(`
  nợ, sâu, kẹt, lừa, bẫy, lỗi, sai, mưu, võng, màn, câu, cạn, mớ, vào, phải, míu, lưới, vướng, dây, điện, xương
  tội, oan, tiền án, khuyết điểm, nghiện, giận, ghen, thịnh nộ
`)

/** "vướng mắc", "thắc mắc" are troubles and questions. */
export const NO_TRIGGER = '(?<!(?:vướng|thắc|khúc|giăng) mắc(?: phải)? )'
