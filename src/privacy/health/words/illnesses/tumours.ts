import { phrases } from '../phrases'

/** Tumours, benign and malignant (ICD-10 chapter II), and of the blood (III). */
export const TUMOURS = phrases(`
  ung thư, ung thư máu, ung thư hạch, ung thư xương, ung thư da, ung thư phổi, ung thư gan, ung thư vú, ung thư não
  u ác, u ác tính, u lành, u lành tính, khối u, khối u ác tính, khối u lành tính, bướu ác tính
  K phổi, K gan, K vú, K dạ dày, K đại tràng, K trực tràng, K giáp, K tuyến giáp, K vòm, K vòm họng, K cổ tử cung
  K máu, K xương, K thực quản, K lưỡi, K hạch, K buồng trứng, K tiền liệt tuyến, K não, K tụy, K thận, K bàng quang
  u não, u màng não, u gan, u phổi, u xương, u máu, u mỡ, u tủy, u tuyến yên, u tuyến giáp, u tuyến ức, u vú, u nang
  u nang buồng trứng, u buồng trứng, u xơ, u xơ tử cung, u xơ tiền liệt tuyến, u xơ tuyến tiền liệt
  u xơ vòm mũi họng, u phì đại tuyến tiền liệt
  u lympho, u lympho không Hodgkin, u hạch, u hắc tố, u thần kinh đệm, u nguyên bào, u nguyên bào thần kinh
  u nguyên bào thận, u nguyên bào võng mạc, u sao bào, u sọ hầu, u dây thần kinh số 8, u dây thần kinh
  u tuyến thượng thận, u trung thất, u đại tràng, u tụy, u thận, u bàng quang, u bướu
  đa u tủy, đa u tủy xương, lơ xê mi, bạch cầu cấp, bạch cầu mạn, bạch cầu cấp dòng tủy, bạch cầu cấp dòng lympho
  máu trắng, suy tủy, suy tủy xương, rối loạn sinh tủy, loạn sản tủy
  tan máu, tan máu bẩm sinh, tan máu huyết tán, thalassemia, máu khó đông, hemophilia, Hemophilia, Thalassemia
  rối loạn đông máu
  giảm tiểu cầu, xuất huyết giảm tiểu cầu, thiếu máu, thiếu máu nặng, thiếu máu bất sản, thiếu máu huyết tán
  thiếu máu não, thiếu máu cơ tim
  polyp đại tràng, polyp mũi, polyp túi mật, polyp tử cung, u nhú, u nhầy, u quái, bướu máu, nang gan, nang thận
  hạch ác tính, hạch di căn
`)
