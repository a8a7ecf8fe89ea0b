import { phrases } from '../phrases'

/** Nervous system (ICD-10 chapter VI) and strokes. */
export const NERVES = phrases(`
  tai biến mạch máu não, tai biến, tai biến nhẹ, tai biến nặng, đột quỵ, đột quị, đột quỵ não, đột quỵ nhồi máu não
  đột quỵ xuất huyết não, nhồi máu não, xuất huyết não, chảy máu não, xuất huyết não thất, xuất huyết màng não
  xuất huyết dưới nhện, thiếu máu não, thiếu máu não thoáng qua, thiểu năng tuần hoàn não, rối loạn tuần hoàn não
  phình mạch não, vỡ mạch máu não, dị dạng mạch máu não, huyết khối tĩnh mạch não
  động kinh, động kinh toàn thể, động kinh cục bộ, kinh giật, co giật, sốt cao co giật, Parkinson
  hội chứng Parkinson, parkinson, xơ cứng bì, xơ cứng rải rác, đa xơ cứng, xơ cứng teo cơ, xơ cứng cột bên teo cơ
  nhược cơ, teo cơ, teo cơ tủy, loạn dưỡng cơ, loạn dưỡng cơ duchenne, thoái hóa cơ tủy, teo não, teo tiểu não
  bại não, bại liệt, não úng thủy, viêm não, viêm não tự miễn, viêm màng não, viêm tủy, viêm tủy cắt ngang
  viêm đa rễ thần kinh, viêm đa dây thần kinh, áp xe não, chết não, phù não, tụt kẹt não, thoát vị não, dập não
  giập não, tụ máu não, máu tụ nội sọ, máu tụ ngoài màng cứng, máu tụ dưới màng cứng, tụ máu nội sọ, tụ máu não
  tụ máu ngoài màng cứng, tụ máu dưới màng cứng
  liệt nửa người, liệt nửa mặt, liệt tứ chi, liệt hai chi dưới, liệt hai chân, liệt toàn thân, liệt giường
  liệt dây thần kinh số 7, liệt mặt, liệt mặt ngoại biên, liệt tủy, nằm liệt giường, nằm liệt, nằm liệt một chỗ
  bại xuội, tê liệt, yếu nửa người, yếu liệt nửa người, yếu liệt tứ chi, yếu liệt hai chân, bán thân bất toại
  liệt nhẹ nửa người, nhũn não, hội chứng Guillain-Barré, hội chứng Guillain-Barre, bệnh Huntington, bệnh ALS, xơ cột bên teo cơ
  tai biến liệt nửa người, đột quỵ liệt nửa người, tai biến mạch não, đột quỵ nhẹ, đột quỵ nặng, thiểu năng tuần hoàn, méo miệng, méo mồm
  viêm dây thần kinh, viêm dây thần kinh thị giác, liệt chu kỳ, liệt mềm, liệt cứng, liệt một tay, liệt chân, liệt tay, liệt vận động
  nhồi máu tiểu não, nhồi máu thân não, xuất huyết tiểu não, xuất huyết thân não, co giật do sốt, co giật toàn thân
  động kinh kháng thuốc, động kinh vắng ý thức, giãn não thất, úng thủy, teo não nặng, thoái hóa thần kinh, thoái hóa não
  xơ cứng củ, hội chứng Rett, bệnh Moyamoya, dị dạng Chiari, rỗng tủy, u xơ thần kinh, đau dây thần kinh số 5, tê bì nửa người
  mất phản xạ, mất thăng bằng, rối loạn vận ngôn, thất ngôn, thất ngôn vận động, chóng mặt tư thế
  đau nửa đầu, đau thần kinh tọa, thần kinh tọa, đau dây thần kinh tọa, đau dây thần kinh, đau dây thần kinh V
  rối loạn tiền đình, rối loạn thần kinh thực vật, suy nhược thần kinh, hội chứng ống cổ tay, run tay vô căn
  bệnh thần kinh ngoại biên, múa giật, bệnh huntington
  hôn mê, hôn mê sâu, hôn mê gan, mê man, lơ mơ, bất tỉnh, bất tỉnh nhân sự, ngất xỉu, ngất lịm, sống thực vật
  trạng thái thực vật, nguy kịch, rối loạn tri giác, mất ý thức, rối loạn ý thức, rối loạn ngôn ngữ
`)
