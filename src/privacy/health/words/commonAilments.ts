import { phrases } from './phrases'

/** Ordinary words, an ailment only of somebody who "bị", or in a list of ailments: "bị lẫn", "…, điếc". */
export const COMMON_AILMENTS = phrases(`
  thần kinh, tâm thần, tự kỷ, đần, sảng, mê sảng, lẫn, bại, liệt, mù, lòa, chột, lác, điếc, câm, ngọng, gù, què
  thọt, tật
  khuyết tật, dị tật, bỏng, phỏng, hen, suyễn, gút, lao, phong, cùi, hủi, lậu, ghẻ, chàm, còi, trĩ, tê thấp, phù
  sốt, đau đầu, ngất, ốm, mụn rộp, xỉu, tiền liệt tuyến, kinh phong, điên loạn, loạn trí
`)

/** Said of much else too: an ailment only after "bị" and where nothing more follows. */
export const SLIGHT_AILMENTS = phrases(`
  dại, viêm, bướu, teo, loét, sưng, cảm, cúm, ho, khùng, điên, dở người, ngơ ngẩn, khờ, lú, bội nhiễm, suy, sỏi, polyp, u, khối u
`)
