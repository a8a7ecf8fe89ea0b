import { settleTones } from '../settleTones'
import { COMMON_AILMENTS } from './commonAilments'
import { ILLNESSES } from './illnesses'
import { CONDITION_HEADS, DAMAGES } from './injuries'
import { phrases } from './phrases'
import { AILING_PARTS, FIXED_SYMPTOMS, WHOLE_BODY } from './symptoms'
import { TREATMENTS } from './treatments'

/** First words of what is read by patterns. */
const OF_PATTERNS = phrases(`
  tỷ, tỉ, tổn, thương, mất, giảm, suy, hạn, khuyết, bỏng, phỏng, thị, còn, chỉ, mắt, cận, viễn, loạn, mang, có, thai
  bầu
  mảnh, đầu, viên, uống, dùng, tiêm, sử, không, khó, hai, cả, đôi, một, di, bệnh, chứng, hội, bị, lẫn
  mổ, phẫu, đại, tiểu, cắt, ghép, thay, nối, nẹp, nắn, đặt, nong, chọc, hút, tháo, đóng, khoét, vá, khâu, điều, cấp
  đeo, lắp, gắn
  vết, nhiễm, chấn, xuất, tràn, u, thoát, nhồi, tắc, hẹp, hở, sa, ngộ, hoại, vôi, xơ, ung, khối, dị, polyp, áp, viêm
  rạn, sỏi, phì
  huyết, phình, gãy, rối, thoái
`)

/** The words a condition may begin with: at others no reader is asked. */
export const BEGINNINGS: ReadonlySet<string> = new Set(
  [
    ...OF_PATTERNS,
    ...COMMON_AILMENTS,
    ...ILLNESSES,
    ...CONDITION_HEADS,
    ...DAMAGES,
    ...AILING_PARTS,
    ...FIXED_SYMPTOMS,
    ...WHOLE_BODY,
    ...TREATMENTS,
  ].map((entry) => settleTones(entry).split(/[ -]/)[0] ?? ''),
)

/** Last words of what leads to an illness: after them any word may be one. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(phrases('bị, mắc, phải, bệnh, chứng, tật, cơn, đoán, là, sử'))
