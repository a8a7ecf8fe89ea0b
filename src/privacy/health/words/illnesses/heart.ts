import { phrases } from '../phrases'

/** Heart and vessels (ICD-10 chapter IX). */
export const HEART = phrases(`
  cao huyết áp, tăng huyết áp, huyết áp cao, huyết áp tăng cao, huyết áp tăng vọt, huyết áp thấp, tụt huyết áp
  hạ huyết áp, tăng xông, lên tăng xông, huyết áp không ổn định, tăng huyết áp vô căn, tăng áp phổi
  tăng áp động mạch phổi, huyết áp kịch phát
  tim bẩm sinh, bệnh tim bẩm sinh, suy tim, suy tim sung huyết, suy tim mạn, suy vành, thiểu năng vành
  thiểu năng mạch vành, tim to, tim ngừng đập, loạn nhịp, loạn nhịp tim, rối loạn nhịp tim, rung nhĩ, rung thất
  nhịp tim nhanh, nhịp tim chậm, block nhĩ thất, ngoại tâm thu, hội chứng brugada
  nhồi máu cơ tim, nhồi máu, nhồi máu phổi, thiếu máu cơ tim, thiếu máu cục bộ cơ tim, đau thắt ngực, đau tim
  đau tim cấp, ngừng tim, ngưng tim, ngừng tuần hoàn, ngưng tuần hoàn, ngừng hô hấp tuần hoàn, sốc tim, trụy tim
  trụy tim mạch, trụy mạch
  hở van tim, hở van hai lá, hở van ba lá, hẹp van hai lá, hẹp van tim, hẹp van động mạch chủ, hở van động mạch chủ
  hẹp hở van hai lá, sa van hai lá, thông liên thất, thông liên nhĩ, còn ống động mạch, tứ chứng Fallot
  tứ chứng fallot, thấp tim, viêm cơ tim, viêm màng ngoài tim, viêm nội tâm mạc, tràn dịch màng tim
  bệnh cơ tim giãn, cơ tim giãn nở, cơ tim phì đại
  suy giãn tĩnh mạch, suy giãn tĩnh mạch chân, giãn tĩnh mạch, giãn tĩnh mạch thừng tinh, giãn tĩnh mạch thực quản
  suy tĩnh mạch, viêm tắc tĩnh mạch, tắc mạch, tắc động mạch, tắc mạch phổi, thuyên tắc phổi, thuyên tắc mạch
  huyết khối tĩnh mạch sâu, huyết khối, tắc tĩnh mạch chi dưới, xơ vữa động mạch, xơ vữa mạch vành, hẹp mạch vành
  hẹp động mạch vành, hẹp động mạch cảnh, bóc tách động mạch chủ, phình động mạch chủ, phình mạch
  viêm tắc động mạch, bệnh Raynaud, phù bạch huyết, bệnh Kawasaki, bệnh Buerger, viêm mạch, viêm mạch Schonlein, nhịp nhanh thất
  nhịp nhanh kịch phát, rung thất, cuồng nhĩ, block tim, suy tim cấp, suy tim phải, suy tim trái, suy tim toàn bộ, sốc tim, hở van tim nặng
  hội chứng vành cấp, bệnh mạch vành, bệnh tim thiếu máu cục bộ, bệnh cơ tim, bệnh van tim, bệnh động mạch vành, tắc mạch vành
  hẹp van hai lá khít, tứ chứng Fallot, chuyển vị đại động mạch, một thất, thân chung động mạch, kênh nhĩ thất, hẹp eo động mạch chủ
  tăng huyết áp kịch phát, tăng huyết áp cấp cứu, tăng huyết áp ác tính, tắc mạch chi, tắc mạch máu não, tắc động mạch chi, suy van tĩnh mạch
  phình động mạch não, phình tách động mạch chủ, tách thành động mạch chủ, vỡ phình mạch, vỡ phình động mạch, lõm ngực bẩm sinh
`)
