import { phrases } from './phrases'

/** Treatments that say by themselves that somebody is ill. */
export const TREATMENTS = phrases(`
  chạy thận, chạy thận nhân tạo, chạy thận chu kỳ, chạy thận nhân tạo chu kỳ, lọc máu, lọc máu chu kỳ
  lọc máu liên tục, lọc thận, lọc màng bụng, thẩm phân phúc mạc, chạy ECMO, lọc gan
  hóa trị, xạ trị, hóa xạ trị, truyền hóa chất, vào hóa chất, truyền máu, thải sắt, điều trị hóa chất, điều trị đích
  uống thuốc đích, uống i-ốt phóng xạ, uống iốt phóng xạ, xạ phẫu
  cấp cứu, nhập viện, nằm viện, hồi sức tích cực, hồi sức cấp cứu, cấp cứu tích cực, đặt nội khí quản
  đặt ống nội khí quản, mở khí quản, ăn qua ống xông, ăn bằng ống xông, nuôi ăn qua ống xông
  tiêm insulin, chích insulin, uống methadone, điều trị methadone, dùng methadone, điều trị ARV, uống thuốc ARV
  uống ARV, dùng thuốc ARV, dùng ARV
  nẹp vít, đóng đinh nội tủy, kéo tạ, kết hợp xương, nẹp cố định, đặt máy tạo nhịp tim, đặt máy tạo nhịp
  cấy máy tạo nhịp, nong mạch vành, nong van tim, bắc cầu động mạch vành, thông tim, can thiệp mạch vành
  đặt van nhân tạo
  ghép tủy, ghép tế bào gốc, ghép da, ghép thận, ghép gan, ghép tim, ghép phổi, ghép giác mạc, mang thận ghép, vá da
  vá sọ, ghép sọ
  cai nghiện, cai nghiện ma túy, cai nghiện bắt buộc, cai nghiện tự nguyện, cai nghiện ma túy bắt buộc, cai rượu
  cai nghiện rượu
  vật lý trị liệu, tập vật lý trị liệu, phục hồi chức năng, tập phục hồi chức năng, chăm sóc giảm nhẹ
  nạo phá thai, nạo thai, đình chỉ thai, sinh mổ, mổ đẻ, mổ bắt con, mổ lấy thai, triệt sản, đình sản
  thắt ống dẫn trứng, cắt tử cung, cắt buồng trứng, cắt trĩ, cắt amidan, hút thai, thụ tinh nhân tạo
  đoạn chi, tháo khớp, cắt cụt chi, cắt lách, cắt dạ dày, cắt dạ dày toàn phần, mở sọ, mở sọ giải ép, mở sọ giải áp
  mở sọ lấy máu tụ, mở hộp sọ, mổ sọ não
  mổ thay khớp, mổ cột sống, mổ ruột thừa
  thở máy, thở oxy, thở ô xy, thở ô-xy, đặt ống thở, đặt stent, bó bột, thở bằng máy, thở máy xâm nhập
  thở oxy dòng cao, ăn qua sonde, đặt sonde
`)

/** Things worn by somebody who is ill or hurt: "đeo hậu môn nhân tạo". */
export const PROSTHESIS =
  '(?:đeo|mang|lắp|dùng|đặt|gắn|sử dụng) (?:hậu môn nhân tạo|(?:chân|tay|mắt|răng|hàm) giả|máy trợ thính|máy trợ thở|máy tạo nhịp|ống thông(?: tiểu| dạ dày)?|ống xông|xe lăn|van tim nhân tạo|túi hậu môn nhân tạo)'
