import { phrases } from '../phrases'

/** Bones, joints, muscles (ICD-10 chapter XIII). */
export const BONES = phrases(`
  thấp khớp, viêm khớp, viêm khớp dạng thấp, viêm đa khớp, viêm đa khớp dạng thấp, đa khớp dạng thấp, viêm khớp gối
  viêm cột sống dính khớp, viêm khớp nhiễm khuẩn, phong tê thấp, phong thấp, tê thấp, đau khớp, đau nhức xương khớp
  đau xương khớp, thoái hóa khớp, thoái hóa khớp gối, thoái hóa cột sống, thoái hóa đốt sống cổ
  thoái hóa xương khớp, tràn dịch khớp gối, khô khớp, cứng khớp, viêm quanh khớp vai, đau vai gáy, hội chứng vai gáy
  thoát vị đĩa đệm, thoát vị đĩa đệm cột sống, thoát vị đĩa đệm cột sống cổ, thoát vị đĩa đệm cột sống thắt lưng
  lồi đĩa đệm, gai cột sống, gai đôi cột sống, vẹo cột sống, cong vẹo cột sống, gù vẹo cột sống, gù lưng, còng lưng
  trượt đốt sống, xẹp đốt sống, lún đốt sống, hẹp ống sống, chèn ép tủy, chèn ép rễ thần kinh, đau lưng
  đau cột sống, đau thắt lưng, đau lưng kinh niên
  hoại tử chỏm xương đùi, hoại tử vô khuẩn chỏm xương đùi, loãng xương, viêm xương, viêm tủy xương, viêm xương tủy
  cốt tủy viêm, lao xương, xương thủy tinh, tạo xương bất toàn, viêm gân, viêm cân gan chân, gai gót chân, xơ hóa cơ
  xơ hóa cơ delta, viêm cơ, viêm đa cơ, co cứng cơ, chuột rút, yếu cơ, hội chứng ống cổ tay, ngón tay lò xo
  bàn chân bẹt, chân vòng kiềng, trật khớp háng bẩm sinh, can lệch, chậm liền xương, không liền xương, khớp giả
  chân thấp chân cao, chân cao chân thấp, chân đi cà nhắc, chân vòng kiềng, viêm khớp háng, viêm khớp nhiễm trùng, viêm khớp tự phát
  bệnh Still, bệnh Perthes, loạn sản xương, loạn sản sụn, u sụn, u xương sụn, đau xương, đau mỏi vai gáy, đau mỏi xương khớp, viêm bao hoạt dịch
  hội chứng De Quervain, ngón tay cò súng, viêm điểm bám gân, viêm lồi cầu, rách chóp xoay, đông cứng khớp vai, hẹp khe khớp, vôi cột sống
  gai đốt sống, vôi hóa cột sống, thoái hóa đốt sống, đau cột sống cổ, dính khớp, viêm dính khớp, tiêu xương, tiêu chỏm xương đùi
`)
