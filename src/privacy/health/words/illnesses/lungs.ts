import { phrases } from '../phrases'

/** Breathing (ICD-10 chapter X). */
export const LUNGS = phrases(`
  tâm phế mạn, tâm phế mạn tính, bệnh tâm phế mạn, viêm phổi, viêm phổi nặng, viêm phế quản, viêm phế quản mạn
  viêm phế quản phổi, viêm phế quản co thắt
  viêm tiểu phế quản, hen suyễn, hen phế quản, suyễn, hen mãn tính, hen tim
  phổi tắc nghẽn mạn tính, bệnh phổi tắc nghẽn mạn tính, phổi tắc nghẽn, bệnh phổi tắc nghẽn
  tắc nghẽn phổi mãn tính, COPD, giãn phế quản, khí phế thũng, xơ phổi, xơ hóa phổi, bụi phổi, bụi phổi silic
  đông đặc phổi, phù phổi, phù phổi cấp, áp xe phổi, xẹp phổi, dập phổi, tràn dịch màng phổi, tràn khí màng phổi
  tràn máu màng phổi, tràn mủ màng phổi, viêm màng phổi
  suy hô hấp, suy hô hấp cấp, suy hô hấp mạn, ngừng thở, ngưng thở, ngưng thở khi ngủ, hội chứng ngưng thở khi ngủ, hội chứng ngừng thở khi ngủ, khó thở, khó thở nặng
  tức ngực, ho ra máu, ho khan, hụt hơi, viêm xoang, viêm mũi dị ứng, viêm mũi xoang, viêm họng, viêm họng hạt
  viêm amidan, viêm amiđan, viêm thanh quản, viêm thanh khí phế quản, polyp mũi, vẹo vách ngăn mũi
  ngạt khí, ngạt khói, ngạt nước, ngạt thở, ngạt, sặc khói, ngạt khí CO, hít sặc, sặc nước, nám phổi, viêm phổi kẽ, viêm phổi hít, viêm phổi do Covid
  bụi phổi amiăng, bụi phổi than, bụi phổi bông, bệnh bụi phổi nghề nghiệp, tràn khí trung thất, xẹp thùy phổi, kén khí phổi, xơ phổi kẽ
  hội chứng suy hô hấp cấp, tắc nghẽn đường thở, phù thanh quản, liệt cơ hoành, ho nhiều, ho ra đờm, thở dốc, khò khè
  hen nặng, hen cấp, viêm khí quản, viêm phế quản phổi nặng, viêm phổi cấp, u phổi, sưng phổi
`)
