import { phrases } from './phrases'

/** What may stand as the subject of a symptom: "chân | yếu", "hai mắt | mờ". */
export const AILING_PARTS = phrases(`
  chân, tay, chân tay, tay chân, tứ chi, bàn tay, bàn chân, cánh tay, ngón tay, đầu gối, gối, khớp gối, các khớp
  khớp, vai, nửa người, nửa người trái, nửa người phải, nửa mặt
  mắt, tai, miệng, mồm, lưỡi, họng, cổ họng, mặt, mặt mũi, mặt mày, mũi, môi, da, da dẻ, toàn thân, khắp người
  thân thể, cơ thể, đầu óc, cổ, lưng, cột sống, xương khớp
  tim, phổi, gan, thận, bụng, dạ dày, ngực, thị lực, thính lực, trí nhớ, giọng nói, tiếng nói, trí óc, thần trí
  thần kinh, tâm thần, tâm trí, tinh thần, huyết áp, nhịp tim, hơi thở, đường huyết, vết thương
`)

/** Of the whole body said: "người | gầy rộc". */
export const WHOLE_BODY = phrases('người, thân thể, toàn thân, khắp người, mình mẩy, cơ thể')

/** What is wrong with a part: adjectives and verbs after it. */
export const AILMENTS = phrases(`
  yếu, yếu ớt, yếu hẳn, yếu dần, yếu liệt, mờ, mờ hẳn, mờ đục, lòa, mù, mù hẳn, mù lòa, hỏng, đục, lác, lé, nhòe
  kém, kém hẳn, rất kém, giảm sút, suy giảm, giảm, điếc, điếc đặc, lãng, ù, nghễnh ngãng, nghe kém
  liệt, liệt hẳn, bại, tê, tê bì, tê liệt, tê dại, tê buốt, tê cứng, run, run rẩy, run lẩy bẩy, co quắp, co cứng
  co rút, co giật, cứng đờ, cứng khớp, teo, teo tóp, teo cơ, teo nhỏ, cụt, gãy, què, khoèo, vẹo, gù, còng
  sưng, sưng tấy, sưng phù, sưng húp, sưng vù, sưng đau, sưng nề, phù, phù nề, phù thũng, thâm tím, bầm tím, bầm dập
  rách, chảy máu, đau, đau nhức, đau buốt, đau dữ dội, nhức, nhức mỏi, mỏi, mỏi nhừ, tức, khó thở
  lở, lở loét, loét, mưng mủ, nhiễm trùng, hoại tử, mẩn ngứa, nổi mẩn, ngứa, biến dạng, méo, méo xệch, méo mó, lệch
  móm, ngọng, đớ, cứng, sứt, hở, đập loạn, đập nhanh, đập không đều, loạn nhịp
  không ổn định, không tỉnh táo, không bình thường, không được minh mẫn, lẫn, lú lẫn, rối loạn, hoảng loạn, bất ổn
  bấn loạn, nhớ nhớ quên quên, bủn rủn, phù to, sưng to, sưng mọng, nổi mụn, nổi hạch, bầm đen, tím tái, tái nhợt, vàng vọt, vàng khè, lở lói
  rỉ máu, rướm máu, chảy mủ, chảy dịch, viêm, viêm tấy, tróc da, phồng rộp, bỏng rát, nhòa, mờ đi, mờ dần, kém đi, lãng đi, teo đi, teo dần
  cong, quẹo, vẹo, trẹo, trật khớp, lồi, trĩu, xệ, xụi, liệt dần, run run, run bần bật, rã rời, mất cảm giác, mất lực, không nhúc nhích được
  không còn thấy gì, không thấy gì, không còn nghe gì, không nghe gì, chỉ còn phân biệt sáng tối, chỉ còn thấy lờ mờ, thấy lờ mờ, nhìn lờ mờ
  ngắn hơn chân phải, ngắn hơn chân trái, ngắn hơn tay phải, ngắn hơn tay trái, đi cà nhắc, đi khập khiễng, đi tập tễnh, câu được câu mất, lúc nhớ lúc quên, lơ mơ, lờ đờ, u uất, điên loạn
  nghe kém, nghe không rõ, nghe không được, không nghe rõ, không nghe được, nhìn không rõ, không nhìn thấy
  không nhìn rõ, không nhìn thấy gì, không cử động được, không co duỗi được, không còn cảm giác, không cảm giác
`)

/** Of "người" and "thân thể" only what no thing and no mood is. */
export const AILMENTS_OF_THE_WHOLE = phrases(`
  gầy rộc, gầy yếu, gầy gò ốm yếu, gầy sút, sút cân, co quắp, co giật, lở loét, nổi mẩn, mẩn ngứa, sốt cao, bầm tím
  thâm tím, run rẩy, run lẩy bẩy, phù thũng, sưng phù, bỏng nặng, bỏng rộp, yếu, yếu liệt, nổi ban, nổi mề đay
  tê liệt, tê dại, liệt, cứng đờ, suy kiệt
`)

/** What an ill person can't do: after "không", "không thể", "mất khả năng". */
export const ABILITIES = phrases(`
  đi lại, đi đứng, đi, đứng, đứng dậy, đứng vững, đi vững, ngồi, ngồi dậy, ngồi vững, dậy, cử động, vận động
  cầm nắm, cầm, nắm, co duỗi, duỗi, giơ, nhấc, nói, nói chuyện, nói năng, nói rõ, phát âm, giao tiếp, nghe, nghe rõ
  nhìn, nhìn thấy, nhìn rõ, thấy, nuốt, ăn uống, nhai, thở, ngủ
  nhận biết, nhận thức, nhận ra người thân, làm chủ hành vi, làm chủ bản thân, điều khiển hành vi, kiểm soát hành vi
  tự chủ, tự chủ tiểu tiện, lao động, lao động nặng, mang thai, sinh con, sinh nở, có con
  chăm sóc bản thân, phục vụ bản thân, tự chăm sóc, tự chăm sóc bản thân, tự phục vụ, tự phục vụ bản thân, tự đi lại
  tự đi, tự ăn, tự ăn uống, tự sinh hoạt, tự vệ sinh, tự vệ sinh cá nhân, tự thở, tự ngồi, tự đứng
  sinh hoạt cá nhân, tự lo cho bản thân, giơ lên, nhấc lên, co lại, duỗi ra, nắm lại, gập lại, gập, xoay, mở, mở ra, há, há ra, cử động nữa
  cầm bút, cầm đũa, cầm đồ, bước, bước đi, leo cầu thang, đi xa, đi nhanh, trở mình, lật mình, nằm ngửa
`)

/** Pairs whose second word is said of much else: "tai nặng", "huyết áp cao". */
export const FIXED_SYMPTOMS = phrases(`
  tai nặng, nặng tai, lãng tai, huyết áp tăng, huyết áp tăng cao, huyết áp cao, huyết áp thấp, huyết áp tụt, tim to
  trí nhớ kém, trí nhớ giảm, đường huyết cao, đường huyết tăng cao, mắt thấy mắt không, tai nghe câu được câu mất
  hạn chế vận động, hạn chế đi lại do bệnh, cứng khớp, nghe kém, nhìn kém, nói không rõ lời
  nói không thành tiếng, nói lắp, nói đớ, nói ngọng, ăn không được, nuốt khó, nuốt nghẹn, đi không vững
  đứng không vững, đi cà nhắc, đi khập khiễng, đi lê chân
  nhớ nhớ quên quên, lúc nhớ lúc quên, lúc tỉnh lúc mê, khi tỉnh khi mê, lúc tỉnh lúc lẫn, khi nhớ khi quên
  nói trước quên sau, mất ăn mất ngủ, ăn nói lảm nhảm, nói năng lảm nhảm, đêm không ngủ được
  thở khò khè, ho sù sụ, ho ra máu, sốt li bì, co giật toàn thân, sùi bọt mép, đi ngoài ra máu, nói không ra tiếng, nói không nên tiếng, nói líu lưỡi, nói không tròn tiếng, nói chậm, nói khó nghe, nói ú ớ, thở hổn hển
  thở không ra hơi, thở dốc, ho từng cơn, ho ra đờm, ăn đâu nôn đó, ăn vào là nôn, đi đứng không vững, đi lảo đảo, chân đứng không vững
  mắt không còn thấy đường, mắt không thấy đường, không thấy đường, tiểu tiện tại chỗ, đại tiểu tiện tại chỗ, hay quên, hay ngất
  la hét vô cớ, cười nói một mình, nói cười một mình, ngủ không được, mất ngủ triền miên, đêm nào cũng gặp ác mộng, sùi bọt mép
`)
