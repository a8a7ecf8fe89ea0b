import { phrases } from './phrases'

/** Parts of the body from head to foot, as doctors and lay people name them. Written by hand. */
export const BODY_PARTS = phrases(`
  vết mổ, vết thương, vết khâu, cơ thể, toàn thân, nửa người, phần mềm, nội tạng, đa tạng, phủ tạng, da, da thịt, mô mềm, mỡ, hạch, hạch cổ
  hạch bạch huyết
  đầu, da đầu, đỉnh đầu, vùng đầu, gáy, trán, thái dương, chẩm, vùng chẩm, thái dương chẩm, trán đỉnh
  thái dương đỉnh, thóp
  sọ, hộp sọ, xương sọ, vòm sọ, nền sọ, sọ não, sọ mặt, bản sọ, xương trán, xương đỉnh, xương chẩm, xương thái dương
  xương đá, sọ đỉnh, sọ trán, sọ chẩm, sọ thái dương, sọ trán đỉnh, đỉnh, đỉnh chẩm, trán thái dương, sọ hàm mặt, sọ mặt, sọ vùng đỉnh
  não, màng não, vỏ não, tiểu não, thân não, bán cầu, bán cầu não, bán cầu đại não, đồi thị, thùy trán
  thùy thái dương, thùy đỉnh, thùy chẩm, hố sau, não thất, tuyến yên, tuyến tùng, trí nhớ, trí não, tâm trí
  mặt, hàm mặt, nửa mặt, má, gò má, cằm, quai hàm, hàm, hàm dưới, hàm trên, hàm ếch, vòm miệng, lồi cầu hàm
  xương mặt, chính mũi, tháp mũi, mồm, cùi chỏ, cùi trỏ, giò, cẳng, bắp chuối, cườm tay, lá mía, bả vai, xương hàm, xương hàm trên, xương hàm dưới, xương gò má, cung tiếp, xương chính mũi, xương mũi
  khớp thái dương hàm
  mắt, mí mắt, mi mắt, mí trên, mi trên, mi dưới, hốc mắt, ổ mắt, nhãn cầu, giác mạc, kết mạc, củng mạc, võng mạc
  hoàng điểm
  thủy tinh thể, dịch kính, màng bồ đào, mống mắt, đáy mắt, lệ đạo, tuyến lệ, thị lực, thị giác, thị thần kinh
  gai thị, tròng mắt, tròng, con ngươi, sàn hốc mắt, sàn ổ mắt, thành hốc mắt, thành ngoài xoang hàm, thành trong xoang hàm, thành xoang hàm, cung gò má
  tai, vành tai, tai giữa, tai trong, tai ngoài, ống tai, màng nhĩ, nhĩ, xương chũm, thính lực, thính giác, ốc tai
  tiền đình
  mũi, sống mũi, cánh mũi, vách ngăn mũi, xoang, xoang hàm, xoang trán, xoang sàng, mũi xoang, vòm mũi họng
  miệng, khoang miệng, khóe miệng, môi, môi trên, môi dưới, lưỡi, lợi, nướu, chân răng, răng, răng cửa, răng hàm
  răng nanh, răng sữa
  hàm răng, tủy răng, nha chu, amidan, amiđan, họng, vòm họng, hạ họng, thanh quản, dây thanh, thanh môn, khí quản
  thực quản
  tuyến nước bọt, tuyến mang tai, tuyến giáp, tuyến cận giáp, tuyến ức, tuyến thượng thận, thượng thận, giáp
  cổ, vùng cổ, đốt sống cổ, cột sống cổ, cổ gáy, vai gáy, vai, khớp vai, bả vai, xương bả vai, xương đòn, chóp xoay
  mỏm cùng vai
  ngực, lồng ngực, thành ngực, xương ức, hắc tố, vòm, máu tụ, nhượng, nhượng chân, xương sườn, sườn, mạn sườn, hạ sườn, vú, tuyến vú, bầu ngực, đầu vú, nách
  trung thất
  phổi, màng phổi, phế quản, tiểu phế quản, phế nang, nhu mô phổi, thùy phổi, đường hô hấp, đường thở, hô hấp
  cơ hoành
  tim, cơ tim, van tim, van hai lá, van ba lá, van động mạch chủ, màng tim, màng ngoài tim, nội tâm mạc
  vách liên thất, vách liên nhĩ
  tâm thất, tâm nhĩ, nhĩ, mạch, mạch vành, mạch máu, mạch máu não, động mạch, tĩnh mạch, động mạch vành
  động mạch chủ, động mạch cảnh
  tĩnh mạch cảnh, động mạch đùi, tĩnh mạch chân, động mạch cánh tay, động mạch quay, động mạch não
  tĩnh mạch chi dưới, tim mạch, bó mạch
  bụng, ổ bụng, vùng bụng, thành bụng, bụng dưới, hố chậu, thượng vị, rốn, bẹn, vùng bẹn, phúc mạc, mạc treo
  màng bụng, khoang bụng
  dạ dày, bao tử, hang vị, môn vị, tâm vị, hành tá tràng, tá tràng, ruột, ruột non, ruột già, ruột thừa, hồi tràng
  hỗng tràng, manh tràng
  đại tràng, đại tràng sigma, đại trực tràng, trực tràng, hậu môn, tiêu hóa, đường tiêu hóa, đường ruột
  gan, đường mật, ống mật, ống mật chủ, túi mật, mật, tụy, tuyến tụy, lá lách, lách, gan mật
  thận, niệu quản, niệu đạo, bàng quang, bọng đái, đường tiết niệu, tiết niệu, cầu thận, bể thận, đài bể thận
  tử cung, cổ tử cung, nội mạc tử cung, buồng trứng, phần phụ, vòi trứng, ống dẫn trứng, âm đạo, âm hộ
  tầng sinh môn, màng trinh, vùng kín
  tuyến tiền liệt, tiền liệt tuyến, dương vật, tinh hoàn, mào tinh, bìu, bao quy đầu, bộ phận sinh dục
  cơ quan sinh dục
  lưng, thắt lưng, cột sống, cột sống thắt lưng, cột sống ngực, đốt sống, đốt sống thắt lưng, đốt sống ngực
  đốt sống lưng, đĩa đệm
  thân đốt sống, cung sau, gai sống, mỏm ngang, mỏm gai, xương sống, tủy, tủy sống, tủy cổ, tủy xương, xương cùng
  xương cụt, cùng cụt, xương cùng cụt, vùng cùng cụt, mỏm cụt, đốt sống cùng, bản sống, lồi cầu ngoài, lồi cầu trong, mắt cá ngoài
  chậu, khung chậu, xương chậu, xương mu, ngành ngồi mu, ngành ngồi, ngành mu, cánh chậu, ổ cối, khớp cùng chậu
  hông, mông, háng, khớp háng
  chi, chi dưới, chi trên, tứ chi, hai chi, tay, cánh tay, khuỷu tay, khuỷu, khớp khuỷu, cẳng tay, cổ tay
  khớp cổ tay, bàn tay, mu bàn tay
  lòng bàn tay, gan bàn tay, gan tay, kẽ tay, bắp tay, hai tay, chân tay, tay chân, ngón, ngón tay, đầu ngón tay
  móng tay
  ngón cái, ngón trỏ, ngón giữa, ngón áp út, ngón nhẫn, ngón út, ngón đeo nhẫn, ngón tay cái, ngón tay trỏ
  ngón tay giữa, ngón tay áp út, ngón tay út
  xương cánh tay, xương cẳng tay, xương quay, xương trụ, hai xương cẳng tay, mỏm khuỷu, mỏm trâm quay
  đầu dưới xương quay, xương bàn tay, xương bàn ngón
  xương cổ tay, xương thuyền, xương thuyền cổ tay, xương đốt ngón, đốt ngón tay, xương ngón tay, đốt bàn, đốt xa
  đốt gần
  chân, đùi, bắp đùi, đùi non, đầu gối, gối, khớp gối, khoeo, cẳng chân, ống chân, ống đồng, bắp chân, cổ chân
  khớp cổ chân, mắt cá, mắt cá chân, mắt cá trong
  mắt cá ngoài, gót, gót chân, bàn chân, mu bàn chân, gan bàn chân, lòng bàn chân, ngón chân, ngón chân cái
  ngón chân út, móng chân, hai chân, đôi chân
  xương đùi, cổ xương đùi, chỏm xương đùi, chỏm, thân xương đùi, liên mấu chuyển, liên mấu chuyển xương đùi
  mấu chuyển lớn, lồi cầu, lồi cầu xương đùi, lồi cầu đùi
  xương bánh chè, bánh chè, xương chày, mâm chày, xương mác, hai xương cẳng chân, xương cẳng chân, xương ống chân
  xương gót, xương sên, xương bàn chân, xương ngón chân
  xương, xương khớp, khớp, bao khớp, sụn, sụn khớp, sụn chêm, sụn chêm trong, sụn chêm ngoài, dây chằng
  dây chằng bên, dây chằng chéo, dây chằng chéo trước, dây chằng chéo sau
  gân, gân gấp, gân duỗi, gân gót, gân Achilles, gân cơ, gân bánh chè, bao gân, cơ, cơ bắp, cơ đùi, cơ lưng
  cơ tứ đầu, cơ cẳng tay, cơ tam đầu, bắp cơ
  thần kinh, dây thần kinh, đám rối thần kinh, đám rối thần kinh cánh tay, thần kinh trụ, thần kinh quay
  thần kinh giữa, thần kinh tọa, thần kinh hông
  thần kinh số 7, thần kinh VII, dây thần kinh số 7, dây VII, thần kinh mặt, thần kinh ngoại biên
  thần kinh thị giác, rễ thần kinh
  tạng rỗng, tạng đặc, tạng, máu, huyết, huyết áp, đường huyết, tiểu cầu, bạch cầu, hồng cầu, màng, miệng méo, xương sên, đùi gối
  cơ quan nội tạng, đùi phải
`)

/** Organs that name an illness alone after "bị" or "bệnh": "bị khớp", "bệnh thận". */
export const ILL_ORGANS = phrases(`
  tim, tim mạch, phổi, gan, thận, dạ dày, bao tử, đại tràng, khớp, xương khớp, xoang, tiền đình, huyết áp, tiểu cầu
  thần kinh, tuyến giáp, mạch vành
  đường ruột, tiêu hóa, đường tiêu hóa, hô hấp, đường hô hấp, van tim, cột sống, tụy, mật, túi mật, trĩ, máu, não
  mắt, da, da liễu, tuyến tiền liệt, phụ khoa
  phế quản, tử cung, đường mật, gan mật, cơ tim, võng mạc, nội tiết, chuyển hóa, tự miễn, di truyền, nghề nghiệp
  bụi phổi, thận mạn, mạch máu não, cơ
`)

/** Words that only begin like a part of the body: "mất | cơ hội", "giảm | chi phí". */
export const FALSE_PARTS = phrases(`
  lợi thế, lợi ích, lợi nhuận, lợi tức, lợi dụng, lợi suất, lợi hại, lợi quyền, cơ hội, cơ sở, cơ quan nhà nước
  cơ quan chức năng, cơ cấu, cơ chế, cơ bản, cơ động, cơ giới, cơ khí, cơ số, cơ nghiệp, cơ ngơi
  mặt bằng, mặt hàng, mặt tiền, mặt trận, mặt khác, mặt đất, mặt đường, mặt phố, mặt nước, mặt sàn, mặt bàn, mặt cầu
  mặt kính, mặt nạ, mặt dựng, mặt ruộng, mặt bên
  đầu tư, đầu tiên, đầu tháng, đầu năm, đầu tuần, đầu đường, đầu cầu, đầu mối, đầu bếp, đầu máy, đầu kéo, đầu xe
  đầu ra, đầu vào, đầu vụ, đầu thú, đầu đạn, đầu hẻm, đầu ngõ, đầu thôn, đầu mùa, đầu ghe, đầu tàu
  tay nghề, tay lái, tay trắng, tay sai, tay chơi, tay vịn, tay nắm, tay cầm, tay áo, tay quay, tay ngang, tay hòm
  chân ghế, chân bàn, chân tường, chân lý, chân thành, chân dung, chân núi, chân đồi, chân cầu, chân móng, chân cột
  chân đế, chân đê, chân chống, chân vịt, chân trụ, chân phanh, chân ga
  mật khẩu, mật độ, mật mã, mật ong, mật thiết, mật vụ, mật thư, chi phí, chi tiêu, chi trả, chi cục, chi nhánh
  chi hội, chi bộ, chi đoàn, chi tiết, chi ngân sách, chi tiền, chi phối, chi thường xuyên
  vai trò, vai diễn, vai vế, cổ phần, cổ phiếu, cổ đông, cổ tức, cổ vật, cổ thụ, cổ xe, cổ phong, máu mủ, máu lửa
  máu lạnh, máu chó, tim đường, tim mốc, tim đèn, mạch điện, mạch nước, mạch lạc, mạch ngầm, màng bọc, màng phủ
  màng lọc
  họng súng, họng nước, lưng vốn, lưng chừng, mắt xích, mắt lưới, răng cưa, môi trường, môi giới, da giày, da cam
  gan dạ, mũi nhọn, mũi tên, mũi tàu, mũi ghe, mũi xe, mũi khoan, sườn núi, sườn đồi, sườn xe, sườn dốc, sườn nhà
  khớp nối, má phanh, hông xe, hông nhà, hàm lượng, hàm ý, gáy sách, lách luật, xương rồng, xương máu, xương cá
  ruột xe, ruột thịt, gối cầu, gối đầu, nách nhà, rốn lũ, trán tường, não nề, ngón nghề, ngón đòn, bụng tàu, ngực áo
  cằm dốc, khuỷu sông, khoeo đường, tủ, cẳng đước, đỉnh điểm, đỉnh cao, đỉnh núi, đỉnh đồi, đỉnh đèo, tròng trành, vai chủ, vai chính, vai phụ, vai nữ, vai nam, vai người
`)
