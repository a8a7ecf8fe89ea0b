import { phrases } from '../phrases'

/** Hormones, metabolism, nutrition (ICD-10 chapter IV). */
export const HORMONES = phrases(`
  đái tháo đường, đái đường, tiểu đường, tiểu đường thai kỳ, đái tháo đường thai kỳ, biến chứng tiểu đường
  biến chứng đái tháo đường, hạ đường huyết, tụt đường huyết, đường huyết tụt, tăng đường huyết, đường huyết cao, tiền tiểu đường
  hôn mê hạ đường huyết, hôn mê do tiểu đường
  bướu cổ, bướu giáp, bướu giáp đa nhân, bướu giáp nhân, bướu cổ độc, basedow, Basedow, bazơđô, cường giáp
  bướu giáp keo, suy giáp
  suy tuyến giáp, nhân tuyến giáp, nhân giáp, viêm giáp hashimoto, suy tuyến yên, suy thượng thận
  suy tuyến thượng thận, hội chứng cushing
  mỡ máu, mỡ máu cao, máu nhiễm mỡ, tăng mỡ máu, rối loạn mỡ máu, rối loạn lipid máu, rối loạn chuyển hóa, béo phì
  thừa cân béo phì, suy dinh dưỡng, suy dinh dưỡng thể phù, còi xương, thiếu vitamin
  gút, gout, bệnh gút, bệnh gout, thống phong, tăng acid uric, loãng xương, loãng xương nặng, suy kiệt, suy nhược
  suy nhược cơ thể, kiệt sức, suy kiệt cơ thể, gầy mòn, hạ kali máu, hạ natri máu, hạ canxi máu, rối loạn điện giải
  toan chuyển hóa, nhiễm toan ceton
  phenylketon niệu, bệnh wilson, bệnh pompe, bệnh gaucher, rối loạn chuyển hóa bẩm sinh, dậy thì sớm, lùn tuyến yên
  đái tháo nhạt, nhiễm sắt, ứ sắt, u tủy thượng thận, cường cận giáp, suy cận giáp, bướu giáp độc, bão giáp, bướu độc
  đái tháo đường biến chứng thận, tiểu đường biến chứng, tiểu đường biến chứng thận, đái tháo đường biến chứng, bàn chân đái tháo đường
  bàn chân tiểu đường, loét bàn chân đái tháo đường, hôn mê tăng đường huyết, hội chứng chuyển hóa, bệnh Cushing
  bệnh Addison, bệnh Fabry, bệnh Gaucher, bệnh Pompe, bệnh Wilson, bệnh Hashimoto, chậm tăng trưởng, thiếu men G6PD
  suy tuyến sinh dục, sụt cân, sút cân, gầy sút, thiếu canxi, hạ canxi, rối loạn nội tiết, phù niêm, suy dinh dưỡng nặng
`)
