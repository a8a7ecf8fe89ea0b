import { phrases } from '../phrases'

/** Skin (ICD-10 chapter XII) and allergies. */
export const SKIN = phrases(`
  vảy nến, vẩy nến, viêm da, viêm da cơ địa, viêm da dị ứng, viêm da tiếp xúc, viêm da tiết bã, chàm sữa
  tổ đỉa, á sừng, eczema, bạch biến, bạch tạng, da vảy cá, ly thượng bì bóng nước, pemphigus, mề đay, mày đay
  nổi mề đay, mẩn ngứa, nổi mẩn khắp người, lở loét, lở ngứa, loét da, loét tì đè, loét tỳ đè, loét do nằm lâu
  viêm mô tế bào, nhọt, áp xe, chốc lở, chàm bội nhiễm, nổi mẩn, nổi mẩn đỏ, nổi ban, phát ban, nám da, bong da, bong tróc da, hồng ban đa dạng
  viêm da mủ, hắc tố, sạm da, ung nhọt, hậu bối, đinh râu, viêm nang lông, rộp da, loét miệng, nhiệt miệng, lichen phẳng
  hoại tử mô, viêm cân mạc hoại tử, xơ cứng bì toàn thể, viêm da cơ, viêm bì cơ, ghẻ, rận, mụn mủ, u máu, u mềm lây, rụng tóc, hói, trứng cá nặng
  dị ứng, dị ứng thuốc, dị ứng nặng, sốc phản vệ, sốc dị ứng, hội chứng Stevens-Johnson, phù quincke, sẹo lồi
  sẹo co rút, biến dạng khuôn mặt, vết bầm, vết bầm tím, vết thâm tím, hoại tử da, zona
  lupus, lupus ban đỏ, lupus ban đỏ hệ thống, xơ cứng bì, bệnh tự miễn, bệnh phong, u hạt
`)
