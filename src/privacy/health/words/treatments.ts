import { phrases } from './phrases'

/** Treatments that say by themselves that somebody is ill. */
export const TREATMENTS = phrases(`
  chạy thận, chạy thận nhân tạo, chạy thận chu kỳ, chạy thận nhân tạo chu kỳ, lọc máu, lọc máu chu kỳ
  lọc máu liên tục, lọc thận, lọc màng bụng, thẩm phân phúc mạc, chạy ECMO, lọc gan
  hóa trị, xạ trị, hóa xạ trị, truyền hóa chất, vào hóa chất, truyền máu, thải sắt, điều trị hóa chất, điều trị đích
  uống thuốc đích, uống i-ốt phóng xạ, uống iốt phóng xạ, xạ phẫu
  hồi sức tích cực, hồi sức cấp cứu, cấp cứu tích cực, đặt nội khí quản
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
  thở oxy dòng cao, ăn qua sonde, đặt sonde, đặt sonde tiểu, ăn qua đường ống, nuôi ăn tĩnh mạch
  tán sỏi, tán sỏi ngoài cơ thể, tán sỏi qua da, tán sỏi nội soi, nội soi tán sỏi, nội soi dạ dày, nội soi đại tràng, sinh thiết
  nội soi lấy dị vật, nội soi gắp dị vật, gắp dị vật, lấy dị vật, lấy máu tụ, lấy đầu đạn, lấy huyết khối
  dẫn lưu, dẫn lưu màng phổi, dẫn lưu ổ bụng, dẫn lưu não thất, đặt ống dẫn lưu, đặt dẫn lưu, chọc hút dịch
  chọc dịch màng phổi, chọc dịch ổ bụng, chọc dịch tủy sống, chọc tủy, chọc ối, rửa dạ dày, rửa ruột, súc ruột
  đặt hai stent, đặt ba stent, đặt một stent, can thiệp tim mạch, can thiệp mạch não, đặt máy phá rung, mổ phanh
  nút mạch, nút mạch gan, nút mạch hóa chất, đốt sóng cao tần, đốt u, đốt điện, chích áp xe, rạch áp xe
  thay huyết tương, lọc huyết tương, truyền tiểu cầu, truyền hồng cầu, truyền huyết tương, truyền đạm, truyền albumin
  liệu pháp miễn dịch, điều trị miễn dịch, chiếu xạ, xạ trị gia tốc, uống iod phóng xạ, uống thuốc lao, uống thuốc tâm thần
  bó thuốc nam, bó lá, châm cứu, bấm huyệt, cấy chỉ, điện châm, kéo giãn cột sống
  sốc điện, sốc tim, ép tim, tiêm nội khớp, tiêm khớp, phong bế thần kinh, gây tê ngoài màng cứng
  thắt tĩnh mạch thực quản, thắt ống dẫn tinh, cấy que tránh thai, khâu eo tử cung, soi cổ tử cung
  mổ bướu, mổ sỏi, mổ trĩ, mổ khối u, phẫu thuật lấy máu tụ, mổ lấy máu tụ, ăn qua ống, ăn bằng ống
  chuyển phôi, chọc hút trứng, hút buồng tử cung, nạo buồng tử cung, nong niệu đạo, nong thực quản, nong hẹp niệu đạo
  cấy ốc tai điện tử, cấy điện cực ốc tai, thay thủy tinh thể, mổ mắt, mổ tim, mổ đục thủy tinh thể, mổ cườm, mổ mộng
  kéo dài chân, cấy ghép implant, lấy tủy răng, khoét mắt, múc mắt, tập phục hồi
`)

/** Things worn by somebody who is ill or hurt: "đeo hậu môn nhân tạo". */
export const PROSTHESIS =
  '(?:đeo|mang|lắp|dùng|đặt|gắn|sử dụng|đóng|làm) (?:hậu môn nhân tạo|(?:chân|tay|mắt|răng|hàm|cánh tay|bàn tay|vú) giả|máy trợ thính|máy trợ thở|máy tạo nhịp|ống thông(?: tiểu| dạ dày)?|ống xông|xe lăn|nẹp cổ|đai lưng|đai cột sống|đai desault|túi nước tiểu|máy thở|máy phá rung|buồng tiêm|van tim nhân tạo|túi hậu môn nhân tạo)'

/** Treatments that may be told with "tại nhà". */
export const HOME_TREATMENTS = phrases(`
  thở oxy, thở ô xy, thở ô-xy, thở máy, lọc màng bụng, thẩm phân phúc mạc, chăm sóc giảm nhẹ, chạy thận, tiêm insulin
  phục hồi chức năng, tập vật lý trị liệu, ăn qua sonde
`)

/** Medicine by name, known by how such names end: "Phenobarbital", "amlodipin". */
export const DRUG =
  '(?:insulin|methadon|methadone|ARV|corticoid|corticoide?|morphin|morphine|warfarin|[Ss]eduxen|[Dd]epakine?|[Tt]egretol|[Ss]introm|albumin|kháng sinh liều cao|\\p{L}{2,14}(?:barbital|epam|olol|pril|sartan|statin|formin|cillin|mycin|azole?|tinib|zumab|tuximab|zapine?|peridol|ridone?|oxetine?|promazine?|parin|farin|solone?|cycline?|floxacin|platin|taxel|thyroxine?|dipine?|pezil|dopa|valproate?|lithium))'
