import { phrases } from '../phrases'

/** Pregnancy, childbirth, the newborn (ICD-10 chapters XV and XVI). */
export const CHILDBIRTH = phrases(`
  thai ngoài tử cung, chửa ngoài dạ con, mang thai ngoài tử cung, chửa trứng, thai trứng, sảy thai, sẩy thai
  hư thai, động thai, dọa sảy, dọa sảy thai, dọa sinh non, thai lưu, thai chết lưu, lưu thai, phá thai, nạo phá thai
  nạo thai, bỏ thai, đình chỉ thai, đình chỉ thai nghén, song thai, đa thai, thai đôi, đa ối, thiểu ối, ối vỡ non
  vỡ ối, vỡ ối sớm, rau tiền đạo, nhau tiền đạo, rau bong non, nhau bong non, nhau cài răng lược, rau cài răng lược
  tiền sản giật, sản giật, nhiễm độc thai nghén, băng huyết, băng huyết sau sinh, vỡ tử cung, thuyên tắc ối
  tắc mạch ối, nhiễm trùng hậu sản, hậu sản, sót nhau, sót rau, sinh non, đẻ non, sinh thiếu tháng, sinh khó, đẻ khó
  thai chậm tăng trưởng, suy thai, thai dị tật, ốm nghén nặng, trầm cảm sau sinh, mang song thai
  thụ tinh ống nghiệm, thụ tinh trong ống nghiệm, mang thai hộ, mang thai giả
  nhẹ cân, ngạt sơ sinh, vàng da sơ sinh, viêm ruột hoại tử, suy hô hấp sơ sinh, nhiễm trùng sơ sinh
  xuất huyết não sơ sinh, bệnh võng mạc trẻ sinh non, non tháng, suy dinh dưỡng bào thai, nhiễm trùng ối, nhiễm khuẩn hậu sản, nhiễm trùng sau sinh, sản giật nặng, rách cổ tử cung
  rách tầng sinh môn, đờ tử cung, hội chứng HELLP, rau cài răng lược, nhau bong sớm, cạn ối, dây rốn quấn cổ, sa dây rốn, thai ngừng phát triển
  thai trứng xâm lấn, thai bám sẹo mổ cũ, chửa vết mổ, nghén nặng, sinh thiếu tháng, sinh ngạt, ngạt khi sinh, bại não do ngạt, vàng da nhân
  hẹp khung chậu, viêm phổi sơ sinh, bệnh màng trong
`)
