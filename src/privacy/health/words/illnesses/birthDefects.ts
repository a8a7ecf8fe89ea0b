import { phrases } from '../phrases'

/** What somebody is born with (ICD-10 chapter XVII), and disability. */
export const BIRTH_DEFECTS = phrases(`
  hội chứng Down, bệnh Down, Down, bệnh đao, hội chứng đao, hội chứng Edwards, hội chứng Patau, hội chứng Turner, hội chứng klinefelter, sứt môi
  hở hàm ếch, sứt môi hở hàm ếch, sứt môi chẻ vòm, dị tật, dị tật bẩm sinh, dị tật tim, dị dạng, dị dạng bẩm sinh
  dị dạng mạch máu, tay chân khoèo, bàn chân khoèo, khoèo chân, khoèo tay, chân khoèo, thừa ngón, dính ngón
  thoát vị tủy màng não, nứt đốt sống, tật nứt đốt sống, đầu nhỏ, tật đầu nhỏ, thoát vị rốn bẩm sinh, teo thực quản
  không hậu môn, tịt hậu môn, lỗ tiểu thấp, lưỡng tính, giãn đại tràng bẩm sinh, teo hậu môn, bệnh tim bẩm sinh
  lùn bẩm sinh, hội chứng Noonan, hội chứng Prader-Willi, hội chứng Marfan, hội chứng Williams, hội chứng Klinefelter, hội chứng DiGeorge
  thừa ngón tay, thừa ngón chân, dính ngón tay, thiếu ngón, cụt tay bẩm sinh, cụt chân bẩm sinh, thiểu sản thận, tịt cửa mũi
  hở vòm miệng, khe hở môi, khe hở vòm, thoát vị hoành, thoát vị màng não tủy, tim sang phải, u quái cùng cụt, hẹp sọ, dính khớp sọ
  khuyết tật nặng, khuyết tật đặc biệt nặng, khuyết tật nhẹ, khuyết tật vận động, khuyết tật trí tuệ
  khuyết tật thần kinh, khuyết tật nghe nói, khuyết tật nghe, khuyết tật nói, khuyết tật nhìn, khuyết tật bẩm sinh
  đa khuyết tật, khuyết tật thần kinh tâm thần, khuyết tật thần kinh, khuyết tật hai chân, khuyết tật chân
  khuyết tật tay
  tàn tật, tàn phế, tật nguyền, thương tật, tàn tật nặng, tàn tật suốt đời, què cụt, què quặt, què chân, thọt chân
  tật vận động, tập tễnh, cà thọt, đi khập khiễng, đi tập tễnh, di chứng bại liệt, di chứng chất độc da cam
  chất độc da cam, nhiễm chất độc da cam, nhiễm chất độc hóa học, phơi nhiễm chất độc hóa học, nhiễm dioxin
  nhiễm chất độc màu da cam, ảnh hưởng chất độc da cam, di chứng chất độc hóa học
`)
