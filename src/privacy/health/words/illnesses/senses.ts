import { phrases } from '../phrases'

/** Eyes and ears, speech (ICD-10 chapters VII and VIII). */
export const SENSES = phrases(`
  đục thủy tinh thể, đục nhân mắt, cườm mắt, cườm nước, cườm khô, glôcôm, glocom, thiên đầu thống, tăng nhãn áp
  bong võng mạc, thoái hóa võng mạc, thoái hóa điểm vàng, thoái hóa hoàng điểm, bệnh võng mạc tiểu đường
  viêm màng bồ đào, viêm loét giác mạc, viêm kết mạc, đau mắt đỏ, đau mắt hột, mộng thịt, teo thị thần kinh
  teo gai thị, teo nhãn cầu, sẹo giác mạc
  mù lòa, mù màu, mù bẩm sinh, mù hoàn toàn, mù vĩnh viễn, mù mắt, mù hai mắt, mù một mắt, mù cả hai mắt, quáng gà
  khiếm thị, khiếm thính, lòa, chột mắt, hỏng mắt, hỏng một mắt, mờ mắt, lác mắt, lé mắt, cận thị, cận thị nặng
  viễn thị, loạn thị, lão thị, nhược thị, sụp mi, giảm thị lực, suy giảm thị lực, mất thị lực, thị lực kém
  thị lực giảm, mắt kém, mắt mờ, song thị, nhìn đôi
  điếc đặc, điếc bẩm sinh, điếc đột ngột, điếc tai, điếc nặng, lãng tai, nặng tai, nghễnh ngãng, ù tai, nghe kém
  giảm thính lực, suy giảm thính lực, mất thính lực, thính lực kém, thủng màng nhĩ, viêm tai giữa
  viêm tai xương chũm, thối tai, điếc nghề nghiệp
  câm điếc, câm điếc bẩm sinh, câm bẩm sinh, mất tiếng, mất giọng, nói ngọng, nói lắp, nói khó, nói đớ
  liệt dây thanh, hạt xơ dây thanh, polyp dây thanh, điếc câm, mộng mắt, sụp mí, lồi mắt, tắc lệ đạo, lệch khúc xạ
  viêm giác mạc, viêm mống mắt, loét giác mạc, xuất huyết võng mạc, tắc tĩnh mạch võng mạc, bệnh võng mạc, bệnh võng mạc đái tháo đường
  xuất huyết dịch kính, giác mạc hình chóp, glôcôm góc đóng, viêm mi, quặm, lông quặm, rung giật nhãn cầu, viêm tai, viêm tai giữa mủ
  xốp xơ tai, bệnh Ménière, ù tai trái, ù tai phải, điếc một tai, điếc hai tai, viêm mê đạo, mất khứu giác, khàn tiếng, nói không ra tiếng
`)
