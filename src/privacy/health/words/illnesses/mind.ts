import { phrases } from '../phrases'

/** Mind, behaviour, addiction (ICD-10 chapter V) and legal incapacity that an illness brings. */
export const MIND = phrases(`
  tâm thần, bệnh tâm thần, tâm thần phân liệt, tâm thần phân liệt thể paranoid, tâm thần nhẹ, tâm thần nặng
  phân liệt, loạn thần, loạn thần cấp, loạn thần do rượu, loạn thần do ma túy, hoang tưởng, hoang tưởng bị hại
  hoang tưởng ghen tuông, ảo giác, hoang tưởng ảo giác, ảo thanh, thần kinh không ổn định, thần kinh phân liệt
  trầm cảm, trầm cảm sau sinh, trầm cảm sau sinh non, trầm cảm sau sảy thai, trầm uất, rối loạn trầm cảm
  rối loạn lo âu, rối loạn lo âu lan tỏa
  rối loạn hoảng sợ, rối loạn lưỡng cực, rối loạn cảm xúc, rối loạn cảm xúc lưỡng cực, rối loạn tâm thần
  rối loạn tâm lý, rối loạn nhân cách, rối loạn hành vi, rối loạn giấc ngủ, rối loạn thích ứng
  rối loạn ám ảnh cưỡng chế
  rối loạn ăn uống, chán ăn tâm thần, rối loạn dạng cơ thể, rối loạn phân ly, rối loạn stress sau sang chấn
  hưng cảm, hưng trầm cảm, căng thẳng thần kinh, suy nhược thần kinh, khủng hoảng tâm lý, khủng hoảng tinh thần
  sang chấn tâm lý, chấn động tâm lý, chấn thương tâm lý, tổn thương tâm lý, ám ảnh tâm lý, bất ổn tâm lý
  tâm lý bất ổn, stress nặng
  mất ngủ, mất ngủ kinh niên, hoảng loạn, hoảng loạn tinh thần, mộng du, chứng quên, đãng trí
  lú lẫn, lẩm cẩm, lẫn lộn, ngáo đá, tâm thần hoảng loạn, tự hủy hoại bản thân
  sa sút trí tuệ, suy giảm trí nhớ, mất trí nhớ, mất trí, giảm trí nhớ, suy giảm nhận thức, suy giảm trí tuệ
  Alzheimer, hội chứng Alzheimer, sa sút tâm thần, mất trí tuổi già
  tự kỷ, phổ tự kỷ, rối loạn phổ tự kỷ, tăng động, tăng động giảm chú ý, chậm phát triển, chậm phát triển trí tuệ
  chậm phát triển tâm thần, chậm phát triển tâm thần vận động, chậm nói, chậm lớn, thiểu năng, thiểu năng trí tuệ
  khuyết tật trí tuệ, khờ khạo, ngớ ngẩn, kém phát triển trí tuệ, câm nín chọn lọc
  nghiện ma túy, nghiện ma túy đá, nghiện ma túy tổng hợp, nghiện heroin, nghiện thuốc phiện, nghiện hút
  nghiện chất ma túy, nghiện các chất ma túy, nghiện rượu, nghiện rượu bia, nghiện rượu mạn tính, nghiện cần sa
  nghiện ketamine, nghiện ngập, nghiện đá, nghiện thuốc ngủ, nghiện opioid, nghiện cờ bạc bệnh lý, tái nghiện
  tái nghiện ma túy, sốc ma túy, sốc heroin, hội chứng cai, hội chứng cai rượu, sảng rượu, ngộ độc ma túy
  phê ma túy quá liều, sốc thuốc quá liều
  mất năng lực hành vi dân sự, hạn chế năng lực hành vi dân sự, khó khăn trong nhận thức
  khó khăn trong nhận thức làm chủ hành vi, có khó khăn trong nhận thức, mất khả năng nhận thức
  hạn chế khả năng nhận thức, rối loạn stress, rối loạn tăng động, rối loạn ngôn ngữ, rối loạn phát triển, hội chứng Asperger
  loạn thần cấp tính, loạn thần sau sinh, loạn thần thoáng qua, loạn thần do nghiện rượu, tâm thần kích động, hội chứng Tourette
  ảo giác do ma túy, loạn trí, điên loạn, rồ dại, tâm thần hoang tưởng, hoang tưởng bị truy hại
  trầm cảm nặng, trầm cảm tái phát, tự kỷ nặng, nghiện ma túy nặng, nghiện thuốc lắc, nghiện xì ke
  nghiện hêrôin, nghiện morphin, nghiện thuốc giảm đau, nghiện bóng cười, lệ thuộc ma túy, loạn tâm thần, sa sút trí nhớ
  mất nhận thức, mất khả năng giao tiếp, suy sụp tinh thần, suy sụp tâm lý, stress cấp
`)
