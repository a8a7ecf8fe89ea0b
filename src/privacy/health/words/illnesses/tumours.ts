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
  tán huyết, tán huyết cấp, bướu ác, bướu lành, bướu não, bướu gan, ung bướu ác tính, u trực tràng, u dạ dày, u thực quản
  u phần mềm, u cột sống, u hốc mắt, u thanh quản, u đầu tụy, u đường mật, u tiểu não, u thân não, u lợi, u lưỡi, u men
  u tế bào khổng lồ, sarcoma, sarcoma xương, sarcom xương, sarcoma phần mềm, melanoma, lymphoma, đa hồng cầu, tăng bạch cầu
  ung thư nguyên bào nuôi, ung thư di căn, ung thư tái phát, hạch to, hạch cổ ác tính, cường lách, lách to
  giảm bạch cầu, suy giảm tiểu cầu, thiếu máu do thiếu sắt, thiếu sắt, thiếu máu tan máu, bệnh bạch cầu, xơ tủy, xơ tủy xương
  tan máu, tan máu bẩm sinh, tan máu cấp, tan máu tự miễn, tan máu huyết tán, thalassemia, máu khó đông, hemophilia, Hemophilia, Thalassemia
  rối loạn đông máu
  giảm tiểu cầu, xuất huyết giảm tiểu cầu, thiếu máu, thiếu máu nặng, thiếu máu bất sản, thiếu máu huyết tán
  thiếu máu não, thiếu máu cơ tim
  polyp đại tràng, polyp mũi, polyp túi mật, polyp tử cung, u nhú, u nhầy, u quái, bướu máu, nang gan, nang thận
  hạch ác tính, hạch di căn
`)
