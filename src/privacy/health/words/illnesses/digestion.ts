import { phrases } from '../phrases'

/** Digestion, liver, pancreas (ICD-10 chapter XI). */
export const DIGESTION = phrases(`
  đau dạ dày, đau bao tử, viêm dạ dày, viêm loét dạ dày, viêm loét dạ dày tá tràng, loét dạ dày
  loét dạ dày tá tràng, loét hành tá tràng, thủng dạ dày, xuất huyết dạ dày, chảy máu dạ dày, xuất huyết tiêu hóa
  trào ngược dạ dày, trào ngược dạ dày thực quản, nhiễm khuẩn HP, nhiễm vi khuẩn HP, rối loạn tiêu hóa, hẹp môn vị
  viêm thực quản, hẹp thực quản, giãn tĩnh mạch thực quản, bỏng thực quản
  viêm đại tràng, viêm đại tràng mãn tính, viêm loét đại tràng, viêm ruột, viêm ruột thừa, viêm ruột thừa cấp
  đau ruột thừa, vỡ ruột thừa, tắc ruột, thủng ruột, xoắn ruột, lồng ruột, bệnh crohn, hội chứng ruột kích thích
  thoát vị bẹn, thoát vị rốn, viêm phúc mạc, trĩ, bệnh trĩ, trĩ nội, trĩ ngoại, rò hậu môn, nứt kẽ hậu môn
  sa trực tràng, táo bón kinh niên, tiêu chảy, đau bụng, đau bụng dữ dội, nôn ra máu, đi ngoài ra máu, đi cầu ra máu
  sơ gan, sơ gan cổ trướng, xơ gan, xơ gan cổ trướng, xơ gan mất bù, suy gan, suy gan cấp, viêm gan, viêm gan cấp, viêm gan mạn
  viêm gan do rượu, viêm gan nhiễm độc, gan nhiễm mỡ, men gan cao, tăng men gan, áp xe gan, hoại tử gan, cổ trướng
  vàng da, vàng da ứ mật, não gan, tăng áp lực tĩnh mạch cửa, chai gan
  sỏi mật, sỏi túi mật, sỏi ống mật, sỏi ống mật chủ, sỏi gan, viêm túi mật, viêm đường mật, tắc mật, rò mật
  rò đường mật, teo đường mật, teo mật bẩm sinh, viêm tụy, viêm tụy cấp, viêm tụy mạn, hoại tử tụy, sỏi tụy
  nang giả tụy, rò tiêu hóa, hội chứng ruột ngắn
  sâu răng, viêm nha chu, viêm lợi, áp xe răng, viêm tủy răng, viêm quanh răng, viêm nướu, xơ gan Child C, nang gan, xơ hóa gan, viêm gan tối cấp, suy gan tối cấp
  ung thư gan, viêm tụy hoại tử, viêm tụy cấp hoại tử, sỏi túi mật, nhiễm trùng đường mật, áp xe hậu môn, viêm ống hậu môn, mạch lươn
  thủng tạng, thủng dạ dày tá tràng, hẹp đại tràng, bán tắc ruột, liệt ruột, viêm túi thừa, polyp dạ dày, viêm hang vị, ruột kích thích
  nôn ra máu, ỉa chảy, đi cầu phân đen, nuốt nghẹn, co thắt tâm vị, bệnh Crohn, bệnh Celiac, sán lá gan, xuất huyết bao tử
  loét bao tử, loét hành tá tràng, viêm bao tử, đau bao tử, sình bụng, chướng bụng, bụng chướng, bụng báng, đau ruột, đau gan, sưng gan
`)
