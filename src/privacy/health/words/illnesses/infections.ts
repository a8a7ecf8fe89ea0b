import { phrases } from '../phrases'

/** Infectious and parasitic diseases (ICD-10 chapter I). */
export const INFECTIONS = phrases(`
  lao phổi, lao hạch, lao xương, lao khớp, lao màng não, lao màng phổi, lao kháng thuốc, lao đa kháng thuốc
  lao hạch cổ, lao hạch ổ bụng, lao hệ thống, lao tái phát, lao sinh dục, lao da, lao thận, lao tái trị, lao cột sống, lao ruột, lao thanh quản, lao kê, lao nặng, lao tiềm ẩn, ho lao
  bệnh lao, bệnh phong, bệnh cùi, bệnh hủi, phong cùi, bệnh dại, lên cơn dại, phát dại, bệnh dịch hạch, nhiễm não mô cầu, viêm não mô cầu, viêm màng não mô cầu, bệnh than
  bệnh Lyme, bệnh Kawasaki, bệnh Whitmore, bệnh melioidosis, xoắn khuẩn, bệnh xoắn khuẩn, sốt vàng da, sốt Q, sốt Zika
  viêm gan B mạn, viêm gan C mạn, nhiễm sán, nhiễm sán lá gan, nhiễm sán dây, nhiễm sán chó, nhiễm giun, nhiễm HPV
  nhiễm Chlamydia, nhiễm Covid, nhiễm cúm, nhiễm dại, nhiễm nấm, nhiễm lao, nhiễm lậu, nhiễm giang mai, nhiễm HP
  cúm mùa, cúm H5N1, thương hàn nặng, đau mắt hột, nấm candida, nấm não, nấm miệng, lỵ trực khuẩn, tả, bệnh sởi, bệnh tả, bệnh lậu, lậu mủ
  sùi mào gà, giang mai, hạ cam, mào gà, mụn rộp sinh dục, herpes sinh dục, bệnh da liễu, bệnh xã hội, bệnh hoa liễu
  HIV, HIV/AIDS, AIDS, nhiễm HIV, nhiễm HIV/AIDS, nhiễm AIDS, nhiễm H, dương tính HIV, dương tính với HIV
  HIV dương tính, phơi nhiễm HIV, đồng nhiễm HIV, nhiễm ết
  viêm gan A, viêm gan B, viêm gan C, viêm gan D, viêm gan E, viêm gan siêu vi, viêm gan siêu vi B
  viêm gan siêu vi C, viêm gan virus B, viêm gan virus C, viêm gan vi rút B, viêm gan vi rút C
  đồng nhiễm viêm gan B, đồng nhiễm viêm gan C
  nhiễm viêm gan B, nhiễm viêm gan C, nhiễm virus viêm gan B, nhiễm virus viêm gan C, nhiễm vi rút viêm gan B
  nhiễm vi rút viêm gan C, nhiễm siêu vi B, nhiễm siêu vi C, nhiễm siêu vi gan B, siêu vi B, siêu vi C
  nhiễm trùng máu, nhiễm trùng huyết, nhiễm khuẩn huyết, sốc nhiễm trùng, sốc nhiễm khuẩn, nhiễm trùng uốn ván
  uốn ván, bạch hầu, ho gà, bại liệt, sốt bại liệt, viêm não Nhật Bản, viêm màng não mủ
  sốt xuất huyết, sốt xuất huyết Dengue, sốc sốt xuất huyết, sốt rét, sốt rét ác tính, sốt phát ban, sốt siêu vi
  sốt mò, sốt thương hàn, thương hàn, kiết lỵ, lỵ amip, tiêu chảy cấp, tả lỵ, nhiễm giun lươn
  thủy đậu, trái rạ, đậu mùa, đậu mùa khỉ, quai bị, sởi, rubella, tay chân miệng, zona, zona thần kinh, giời leo
  liên cầu lợn, liên cầu khuẩn lợn, whitmore, nhiễm tụ cầu vàng, nhiễm vi khuẩn ăn thịt người
  Covid, Covid-19, COVID-19, mắc Covid-19, nhiễm Covid-19, hậu Covid-19, hậu Covid, cúm A, cúm B, cúm gia cầm
  cúm A/H5N1, nhiễm SARS-CoV-2, SARS, Ebola
  sán não, sán lá gan, sán máng, ấu trùng sán, nhiễm giun đũa chó, giun chui ống mật, giun chỉ, chân voi, nấm phổi
  nấm da, ghẻ, ghẻ lở, ghẻ nước, lang ben, hắc lào, nấm móng, nước ăn chân, chấy rận
`)
