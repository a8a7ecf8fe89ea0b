import { phrases } from '../phrases'

/** Illness without a name, weakness, lay words. */
export const GENERAL_ILLNESSES = phrases(`
  bệnh hiểm nghèo, bệnh hiểm, bệnh nan y, nan y, bệnh nặng, bệnh nền, bệnh mãn tính, bệnh mạn tính, bệnh kinh niên
  bệnh hiếm, bệnh hiếm gặp, bệnh lạ, bệnh di truyền, trọng bệnh, bạo bệnh, bạo bệnh, bệnh già, bệnh tật đầy mình
  nhiều bệnh nền, bệnh truyền nhiễm, bệnh người già, bệnh tuổi già
  ốm nặng, ốm đau nặng, ốm liệt giường, ốm yếu, ốm đau, đau ốm, đau yếu, ốm đau triền miên, già yếu
  thập tử nhất sinh, ốm thập tử nhất sinh, ốm đau bệnh tật, đau ốm liên miên, già yếu bệnh tật, ốm đau thường xuyên
  sốt cao, sốt cao co giật, sốt li bì, sốt mê man, đau đầu, nhức đầu, đau đầu dữ dội, đau đầu kinh niên, chóng mặt
  hoa mắt, hoa mắt chóng mặt, choáng váng, buồn nôn, nôn nhiều, nôn mửa, nôn ói, ói mửa, nôn mửa liên tục
  ói ra máu, tay run, run tay
  run chân tay, chân tay run, chân yếu, tai điếc, run rẩy tay chân, tay chân co quắp
  chuyển giới, phẫu thuật chuyển giới, liệt sinh dục, mắc chứng lạ, suy giảm miễn dịch, suy giảm sức khỏe
  suy giảm chức năng, kém ăn mất ngủ, mất sức lao động, mất khả năng lao động, mất hoàn toàn khả năng lao động
  suy nhược, chán ăn, khó nuốt, sốt co giật, nhiễm trùng cơ hội, mệt tim, yếu tim, nói lắp bắp, tức ngực, đau ngực
  đau bụng quặn, nôn khan, sốt rét run, tím tái, run bần bật, chảy máu cam, chảy máu chân răng
`)
