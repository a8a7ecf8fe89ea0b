import { phrases } from '../phrases'

/** Skin (ICD-10 chapter XII) and allergies. */
export const SKIN = phrases(`
  vảy nến, vẩy nến, viêm da, viêm da cơ địa, viêm da dị ứng, viêm da tiếp xúc, viêm da tiết bã, chàm, chàm sữa
  tổ đỉa, á sừng, eczema, bạch biến, bạch tạng, da vảy cá, ly thượng bì bóng nước, pemphigus, mề đay, mày đay
  nổi mề đay, mẩn ngứa, nổi mẩn khắp người, lở loét, lở ngứa, loét da, loét tì đè, loét tỳ đè, loét do nằm lâu
  viêm mô tế bào, nhọt, áp xe, chốc lở, rụng tóc, hói, trứng cá nặng
  dị ứng, dị ứng thuốc, dị ứng nặng, sốc phản vệ, sốc dị ứng, hội chứng Stevens-Johnson, phù quincke, sẹo lồi
  sẹo co rút, biến dạng khuôn mặt, vết bầm, vết bầm tím, vết thâm tím, hoại tử da, zona
  lupus, lupus ban đỏ, lupus ban đỏ hệ thống, xơ cứng bì, bệnh tự miễn, bệnh phong, u hạt
`)
