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
  huyết, sụt, sút, gầy, ốm, ngất, xỉu, té, trúng, tiểu, đại, đái, ỉa, đi, tiêu, xịt, chích, truyền, rạch, cứa, đâm, nhập, nằm
  tán, bóc, cưa, nội, sinh, dẫn, cấy, cố, thông, bó, lẫn, câm, điếc, mù, lòa, què, gù, thọt, chột, ngọng, liệt, đần, phình, gãy, rối, thoái
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

const firstWords = (list: readonly string[]): readonly string[] =>
  list.map((entry) => settleTones(entry).split(/[ -]/)[0] ?? '')

/** What may begin with a number, as \`readMeasure\` reads it. */
export const MEASURED: ReadonlySet<string> = new Set(
  phrases(`
    tỷ, tỉ, tổn, thương, mất, giảm, suy, khuyết, bỏng, phỏng, thị, còn, chỉ, mắt, cận, viễn, loạn, mang, có, bầu, thai
    mảnh, đầu, viên
  `),
)

/** What an operation may begin with. */
export const OPERATED: ReadonlySet<string> = new Set(
  phrases(`
    mổ, phẫu, đại, tiểu, cắt, ghép, thay, nối, nẹp, nắn, nong, chọc, hút, tháo, khoét, vá, tán, bóc, cưa, nội, sinh, dẫn
    cấy, khâu, bó
  `),
)

/** What another treatment may begin with. */
export const TREATED: ReadonlySet<string> = new Set([
  ...firstWords(TREATMENTS),
  ...phrases(`
    uống, dùng, tiêm, chích, truyền, xịt, sử, rạch, cắt, cứa, đâm, điều, cấp, nhập, nằm, đeo, mang, lắp, đặt, gắn, đóng
    làm, thở, lọc, thẩm, chăm, chạy, phục, tập, ăn
  `),
])
