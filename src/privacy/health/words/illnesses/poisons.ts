import { phrases } from '../phrases'

/** Poisonings, shock and other outer causes (ICD-10 chapters XIX and XX). */
export const POISONS = phrases(`
  ngộ độc, ngộ độc rượu, ngộ độc thuốc, ngộ độc nấm, ngộ độc khí, ngộ độc khí CO, ngộ độc khí gas, ngộ độc CO
  ngộ độc thực phẩm, ngộ độc thức ăn, ngộ độc hóa chất, ngộ độc cồn, ngộ độc methanol, ngộ độc rượu methanol
  ngộ độc thuốc trừ sâu, ngộ độc thuốc chuột, ngộ độc thuốc ngủ, ngộ độc thuốc diệt cỏ, ngộ độc paraquat
  ngộ độc lá ngón, ngộ độc chì, ngộ độc cyanua, ngộ độc xyanua, ngộ độc asen, ngộ độc nặng, ngộ độc cấp
  nhiễm độc chì, nhiễm độc, nhiễm phóng xạ, say nấm, say lá ngón, ngộ độc sắn, ngộ độc cá nóc
  ngộ độc khí ga
  sốc thuốc, sốc thuốc tê, sốc thuốc gây mê, phản ứng sau tiêm, phản ứng thuốc, tai biến y khoa, tai biến sản khoa
  tai biến giảm áp, tai biến khi lặn, bệnh giảm áp, tai biến gây mê, tai biến phẫu thuật, biến chứng sau mổ, biến chứng sau phẫu thuật
  bục vết mổ, bục chỉ vết mổ, nhiễm trùng vết mổ, hoại tử vết mổ, rò vết mổ, hóc dị vật, dị vật đường thở
  ngộ độc botulinum, ngộ độc so biển, ngộ độc thuốc nam, ngộ độc thuốc tê, ngộ độc cóc, ngộ độc thủy ngân, ngộ độc phốt pho
  tiêu cơ vân, vết thương hỏa khí, vết thương bụng, vết thương đầu, thủng tạng rỗng, vỡ tạng, vỡ tạng đặc, vỡ tạng rỗng
  dập tạng, sốc phản vệ, sốc mất máu, choáng mất máu, choáng chấn thương, sốc chấn thương, sốc nhiệt, sốc điện, say nắng, say nóng, cảm nắng
  hạ thân nhiệt, mất máu, mất nhiều máu, mất máu cấp, mất máu nhiều, chảy máu trong, xuất huyết nội, suy đa tạng
  suy đa phủ tạng, suy đa cơ quan
  đa chấn thương, đa thương, đa vết thương, chấn động não, chấn thương sọ não, chấn thương sọ não kín
  chấn thương sọ não hở, chấn thương phần mềm, chấn thương nặng, chấn thương cột sống, chấn thương ngực kín
  chấn thương bụng kín, vết thương thấu bụng, vết thương thấu ngực, vết thương thấu phổi, vết thương thấu tim
  đa chấn thương nặng, bong gân, trật khớp, dập nội tạng, chấn thương não, chấn thương chỉnh hình
  vết thương sọ não hở, thương tích phần mềm, hội chứng vùi lấp, chèn ép khoang, hội chứng chèn ép khoang
`)
