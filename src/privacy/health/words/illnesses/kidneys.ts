import { phrases } from '../phrases'

/** Kidneys, bladder, sexual organs (ICD-10 chapter XIV). */
export const KIDNEYS = phrases(`
  suy thận, suy thận mạn, suy thận cấp, suy thận giai đoạn cuối, hỏng thận, thận hư, hội chứng thận hư, thận đa nang
  thận ứ nước, ứ nước thận, viêm cầu thận, viêm cầu thận lupus, viêm thận, viêm thận lupus, viêm bể thận
  viêm đài bể thận, viêm đường tiết niệu, nhiễm trùng đường tiết niệu, nhiễm trùng tiểu, viêm bàng quang
  viêm tiết niệu, sỏi thận, sỏi niệu quản, sỏi bàng quang, sỏi tiết niệu, teo thận, phù thận, bệnh thận mạn
  tiểu ra máu, đi tiểu ra máu, đái ra máu, bí tiểu, tiểu không tự chủ, đại tiểu tiện không tự chủ, són tiểu, rối loạn cơ tròn
  rối loạn tiểu tiện, đái dầm
  phì đại tuyến tiền liệt, u xơ tiền liệt tuyến, phì đại tiền liệt tuyến, viêm tuyến tiền liệt, liệt dương
  yếu sinh lý, rối loạn cương dương, xuất tinh sớm, vô sinh, hiếm muộn, vô tinh, tinh trùng yếu, xoắn tinh hoàn
  viêm tinh hoàn, teo tinh hoàn, tràn dịch màng tinh hoàn, tinh hoàn ẩn, hẹp bao quy đầu, giãn tĩnh mạch thừng tinh
  mất khả năng sinh sản, mất khả năng sinh con, mất khả năng làm mẹ, rối loạn sinh lý
  sa tử cung, sa dạ con, viêm phụ khoa, viêm phần phụ, viêm vùng chậu, viêm cổ tử cung, viêm âm đạo
  viêm lộ tuyến cổ tử cung, lạc nội mạc tử cung, đa nang buồng trứng, buồng trứng đa nang, tắc vòi trứng
  ứ dịch vòi trứng, rong kinh, rong huyết, suy buồng trứng, viêm nội mạc tử cung, viêm tuyến vú, áp xe vú
  tiền mãn kinh, bệnh phụ khoa, rò bàng quang âm đạo, hư thận, sạn thận, sạn mật, thận yếu, suy thận độ 3, thận mạn, viêm thận cấp
  đại tiện không tự chủ, tiểu tiện không tự chủ, tiểu không kiểm soát, tiểu tiện không kiểm soát, tiểu són, tiểu rắt, tiểu buốt, vô niệu
  đi vệ sinh không tự chủ, đi tiểu không tự chủ, đái không tự chủ, đại tiểu tiện mất tự chủ, tiểu đêm, bí đái, liệt bàng quang
  nhiễm khuẩn tiết niệu, trào ngược bàng quang niệu quản, hẹp niệu đạo, đứt niệu đạo, thận móng ngựa, thận lạc chỗ, bệnh thận IgA
  bệnh thận đái tháo đường, hội chứng gan thận, thải ghép, thải ghép thận, hội chứng tán huyết urê, viêm mào tinh hoàn, hiếm muộn
  vô kinh, mãn kinh sớm, suy buồng trứng sớm, u nang buồng trứng, xoắn u nang buồng trứng, u xơ tử cung, polyp cổ tử cung, sa sàn chậu
  dính buồng tử cung, viêm tắc vòi trứng, rối loạn kinh nguyệt, rối loạn tình dục, viêm vú, tắc tia sữa, nang vú, xơ nang tuyến vú
`)
