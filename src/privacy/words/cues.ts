/**
 * What the words before or after a capitalised run say about it:
 * `honorific` ông, bà … · `child` cháu, bé · `party` a private person's part in a case or a family · `title` an office, a profession or a
 * by-line that makes the name public · `place` the run names a place, street, school, prize · `organisation` it names an organisation.
 */
export type CueKind = 'honorific' | 'child' | 'party' | 'title' | 'place' | 'organisation'

const phrases = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

const HONORIFIC = phrases(
  'ông, bà, anh, chị, em, cô, chú, bác, thím, dì, cậu, mợ, dượng, cụ, thầy, lão, ông bà, anh chị, vợ chồng ông, vợ chồng anh, quý ông',
)

const CHILD = phrases(
  'cháu, bé, cháu bé, bé gái, bé trai, thiếu niên, thiếu nữ, cháu gái, cháu trai, bé sơ sinh, con chung, các con chung, cô bé, cậu bé, em bé, trẻ được nhận, trẻ được nhận làm con nuôi',
)

const PARTY = phrases(`
  đương sự, nguyên đơn, bị đơn, bị cáo, bị can, bị án, bị hại, người bị hại, nạn nhân, nghi phạm, nghi can, đối tượng, phạm nhân, người bị kiện, người khởi kiện,
  người phải thi hành án, người được thi hành án, người bị thi hành án, người bị cưỡng chế, người có nghĩa vụ thi hành án, nptha, ndtha, npptha, người phải tha,
  người có quyền lợi, người có quyền lợi nghĩa vụ liên quan, nghĩa vụ liên quan, người liên quan, người làm chứng, nhân chứng, người chứng kiến, người tố cáo, người khiếu nại, người bị tố cáo,
  người yêu cầu, người mua, người bán, người mua được tài sản, người trúng đấu giá, người mua trúng đấu giá, khách hàng, người nhận chuyển nhượng, người chuyển nhượng, người vay, người cho vay, bên vay, bên mua, bên bán, con nợ, chủ nợ, người thừa kế,
  chủ nhà, chủ đất, chủ hộ, chủ xe, chủ tài khoản, chủ quán, chủ tiệm, tên tài khoản, người thuê, người được ủy quyền, người được uỷ quyền, người ủy quyền, người đại diện, người đại diện theo pháp luật, người giám hộ,
  người dân, hàng xóm, người lao động, công nhân, nông dân, lái xe, tài xế, nhân viên, bảo vệ, bảo vệ dân phố, nhân viên bảo vệ, thợ, kế toán, thủ quỹ, thủ kho, tiểu thương, thương lái, chủ trang trại, chủ cửa hàng, chủ doanh nghiệp, chủ cơ sở, chủ lò, chủ shop, chủ phòng trọ, chủ nhà trọ, chủ thầu, chủ đầu tư là, bà chủ, ông chủ, cò đất, môi giới, đồng phạm, đồng bọn, kẻ, tên trộm, nữ quái, trùm, đại gia, cặp vợ chồng, cựu giám đốc, nhóm của, đàn em, cháu ruột, bạn thân, đồng nghiệp, thai phụ, sản phụ, cụ bà, cụ ông, nữ sinh, nam sinh, nam thanh niên, thanh niên, người đàn ông, người phụ nữ, tử tù, người tù, cựu chiến binh, thương binh, phụ huynh, người giúp việc, người bị hại là, người đứng đơn, người gửi đơn, người phản ánh, người kháng cáo, người nhận tiền, người gửi tiền, người thế chấp, bên thế chấp, bên bảo lãnh, người bảo lãnh, người nộp tiền, người nộp đơn, người đặt cọc, bên đặt cọc, bên nhận đặt cọc, người cho thuê, bên thuê, bên cho thuê, người đề nghị, nguyên cáo,  giúp việc, bệnh nhân, sinh viên, học sinh, học viên, cô giáo, thầy giáo,
  vợ, chồng, vợ chồng, con, con trai, con gái, con nuôi, con riêng, con đẻ, con dâu, con rể, bố, mẹ, cha, má, bố mẹ, cha mẹ, mẹ đẻ, bố đẻ, mẹ chồng, bố chồng, mẹ vợ, bố vợ, anh trai, chị gái, em trai, em gái, em dâu, em rể, anh rể, chị dâu, chị em, anh em,
  ông nội, bà nội, ông ngoại, bà ngoại, người tình, người yêu, người quen, bạn gái, bạn trai, người thân, gia đình, hộ, hộ gia đình, hộ kinh doanh,
  chồng cũ, vợ cũ, cha dượng, bố dượng, mẹ kế, dì ghẻ, mẹ nuôi, cha nuôi, bố nuôi, cô ruột, chú ruột, bác ruột, cậu ruột, dì ruột, em ruột, anh ruột, chị ruột, em họ, anh họ, chị họ, con út, con cả, con thứ, con trưởng, cháu nội, cháu ngoại, cháu đích tôn, cháu họ,
  đồng hương, bạn học, bạn cùng lớp, bạn cùng phòng, thông gia, sui gia, nhân tình, tình nhân, hôn phu, hôn thê, vợ hờ, chồng hờ, người cha, người mẹ, người con, người vợ, người chồng, người anh, người chị, người em, người hàng xóm, người bạn,
  phụ xe, hành khách, ngư dân, thuyền viên, chủ tàu, thợ xây, thợ hồ, phụ hồ, thợ điện, shipper, tài xế xe ôm, xe ôm, người đi đường, người đi bộ, người điều khiển, người điều khiển xe máy, người cầm lái, người gây tai nạn, người ở trọ, khách thuê, khách trọ, người nhận, người gửi, người sử dụng đất, chủ sử dụng đất, chủ sử dụng, chủ sở hữu, chủ phương tiện,
  người lập di chúc, người để lại di sản, người được tặng cho, bên tặng cho, bên chuyển nhượng, bên nhận chuyển nhượng, thí sinh, chủ vườn, chủ rẫy, chủ nuôi, chủ thửa đất, người mất tích, người bị nạn, người bệnh, người chết, người bị thương, người tử vong, người thiệt mạng, người nghiện, người bị bắt, người bị tạm giữ, người bị oan, người bị kết án,
  hai anh em, ba anh em, hai chị em, ba chị em, nhóm bạn, nhóm bạn trẻ, nhóm bạn thân, nhóm thanh niên, hai bạn, hai bạn trẻ, đôi bạn, đôi vợ chồng, bạn cũ, người bạn cũ, người bạn thân, bạn tù,
  bạn đọc, độc giả, bạn, người hỏi, tôi là, tôi tên là, tôi tên, tên tôi là, em là, em tên là, cháu tên là, họ và tên, họ tên, người làm đơn, người viết đơn, ký tên, đứng tên, mang tên, đăng ký tên, lấy tên, người tên, người đàn ông tên, người phụ nữ tên, thanh niên tên, tên thật, tên thật là, tên đầy đủ là, tên khai sinh là, tài khoản tên, tên là, có tên,
  em vợ, anh vợ, chị vợ, em chồng, anh chồng, chị chồng, cháu dâu, cháu rể, cháu vợ, cha vợ, cha chồng, má vợ, má chồng, ba vợ, ba chồng, ba má, ba mẹ, ba ruột, mẹ ruột, cha ruột, bố ruột, ông sui, bà sui, anh sui, chị sui, ông thông gia, bà thông gia, con trai út, con gái út, con trai cả, con gái cả, con trai lớn, con gái lớn, con trai đầu, con gái đầu, con lớn, con đầu, con đầu lòng, con ruột, cậu con, cậu con trai, cô con gái, cậu út, cô út, chú út, em út, anh cả, chị cả, anh em ruột, chị em ruột, em song sinh,
  người chú, người bác, người cô, người dì, người cậu, người cháu, người anh trai, người anh họ, người anh rể, người chị gái, người chị dâu, người chị họ, người em gái, người em trai, người em rể, người em dâu, người em họ, người em vợ, người con trai, người con gái, người con dâu, người con rể, người con nuôi, người vợ cũ, người chồng cũ, người cha dượng, người mẹ kế, người bạn gái, người bạn trai, vợ sau, vợ trước, chồng sau, chồng trước, vợ cả, vợ hai, vợ sắp cưới, chồng sắp cưới, cô dâu, chú rể, nàng dâu, chàng rể, góa phụ, ông bố, ông bạn, bà bạn, ông chú, bà thím, bà dì, bà cô, ông cậu, ông anh, bà chị, ông em, chàng trai, cô gái, thằng, gã, lão nông, bà lão, ông lão, cụ già,
  bên ủy quyền, bên uỷ quyền, bên được ủy quyền, bên được uỷ quyền, bên nhận ủy quyền, bên nhận uỷ quyền, bên nhận thế chấp, bên cho vay, bên nhận, bên giao, bên tố cáo, phía nguyên đơn, phía bị đơn, bên nguyên, bên bị, đồng bị cáo, bị cáo chính, người quản lý di sản, người nhận con nuôi, người được nhận làm con nuôi, người được cấp dưỡng, người phải cấp dưỡng, người có nghĩa vụ, người bán hàng, người bán thuốc, người làm thuê, người cho mượn, người mượn, người cầm cố, người nhận thế chấp, người nhận đặt cọc, người thụ hưởng, người hưởng thừa kế, người hưởng di sản, người khai, người cam đoan, người cam kết, người được hoãn, người bị thu hồi đất, người được bồi thường, người lái xe, người lái, người cầm đầu, người tố giác, người bị tố giác, người trình báo, người báo tin, người vi phạm, người được đặc xá, người chấp hành án, chủ mưu, kẻ cầm đầu, kẻ cướp, kẻ trộm, kẻ gây án, hung thủ, thủ phạm, con nghiện, nữ bị cáo, nam bị cáo, nữ bị can, nữ nghi phạm, nam nghi phạm, nữ nạn nhân, nam nạn nhân, gia chủ,
  chủ công trình, chủ ghe, chủ đò, chủ phà, chủ bè, chủ ao, chủ ruộng, chủ vựa, chủ sạp, chủ quầy, chủ gara, chủ xưởng, chủ nhà hàng, chủ khách sạn, chủ nhà nghỉ, chủ tiệm vàng, chủ tiệm cầm đồ, chủ hụi, chủ chứa, chủ đại lý, chủ trại, chủ máy, chủ mới, chủ cũ, chủ căn hộ, chủ nhân, chủ thẻ, chủ thuê bao, chủ trọ, chủ dãy trọ, chủ đàn, chủ lô đất, chủ mảnh đất, chủ thuyền, chủ xe tải, chủ xe khách, chủ thực tế, chủ tk, ctk,
  thợ lặn, thợ máy, thợ may, thợ lò, thợ mộc, thợ sơn, thợ hàn, thợ rèn, thợ cắt tóc, ngư phủ, tài công, thuyền trưởng, máy trưởng, bạn ghe, bạn chài, đầu bếp, phụ bếp, tạp vụ, lao công, bảo mẫu, lái đò, lái tàu, lái buôn, lơ xe, công nhân may, nữ công nhân, nam công nhân, nữ sinh viên, nam sinh viên, nữ bệnh nhân, nam bệnh nhân, nữ hành khách, nam hành khách, nữ tài xế, nam tài xế, tài xế taxi, tài xế xe tải, tài xế xe khách, tài xế công nghệ, nữ nhân viên, nam nhân viên, nhân viên bán hàng, nhân viên giao hàng, nữ chủ nhà,
  họ tên cha, họ tên mẹ, họ tên bố, họ và tên cha, họ và tên mẹ, họ và tên bố, họ và tên vợ, họ và tên chồng, họ tên vợ, họ tên chồng, tên cha, tên mẹ, tên bố, tên vợ, tên chồng, tên chủ hộ, tên chủ tài khoản, tên người nhận, tên người gửi, tên người nộp, tên khách hàng, tên bệnh nhân, tên người bệnh, tên đương sự, họ tên người nộp, họ tên bệnh nhân, họ tên chủ hộ, họ và tên người nộp, họ và tên người bệnh, họ và tên bệnh nhân, tôi tên thật là, bạn tôi tên, 
  tên gọi khác, tên gọi khác là, tên khác, tên khác là, biệt danh, biệt danh là, biệt hiệu, bí danh, còn gọi là, còn có tên, còn có tên là, còn có tên gọi là, thường gọi, thường gọi là, tên thường gọi, tên thường gọi là, tên ở nhà, tên ở nhà là, hay gọi là, quen gọi là, tên tục, tên tục là
`)

/** Of these many are spoken of at once, or their bearers aren't persons alone: no bare word after them is a name ("khách hàng Agribank"). */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  phrases(`
  người dân, người lao động, công nhân, nông dân, tiểu thương, ngư dân, khách hàng, gia đình, hộ, hộ gia đình, hộ kinh doanh, nhân viên, bảo vệ, kế toán, môi giới, thương lái, học sinh, sinh viên, học viên, thí sinh, hành khách, bạn đọc, độc giả, bạn, nhóm của, đồng hương, phụ huynh, cựu chiến binh, thương binh,
  con, cha, bố, mẹ, người điều khiển, tài khoản tên, lấy tên, mang tên, đứng tên, đăng ký tên, có tên, tên là, còn có tên, còn gọi là, thường gọi, thường gọi là, hay gọi là, quen gọi là, đại gia, trùm, kẻ, người thân, giúp việc, thuyền viên, shipper, chủ đầu tư là, chủ tàu, chủ xe, chủ sở hữu, chủ phương tiện, người mua, người bán, bên mua, bên bán, bên vay, bên thuê, bên nhận, bên giao, bên cho vay, bên thế chấp, bên nhận thế chấp, bên bảo lãnh, bên đặt cọc,
  người đại diện, người đại diện theo pháp luật, người nhận, người gửi, đối tượng, con nợ, chủ nợ, lái xe, tài xế, xe ôm, người sử dụng đất, chủ doanh nghiệp, chủ cơ sở, chủ cửa hàng, chủ shop, hàng xóm, người nước, đồng nghiệp, người nhận tiền, người thụ hưởng, anh em, chị em, thanh niên, nam thanh niên, cô gái, chàng trai, người đàn ông, người phụ nữ, cô dâu, chú rể, đầu bếp, thuyền trưởng, cụ già, tử tù, người vay, người cho vay, ký tên
`),
)

const OFFICE = phrases(`
  cục trưởng, phó cục trưởng, chi cục trưởng, phó chi cục trưởng, tổng cục trưởng, phó tổng cục trưởng, vụ trưởng, phó vụ trưởng, chấp hành viên, chấp hành viên sơ cấp, chấp hành viên trung cấp, chấp hành viên cao cấp, chv,
  đại diện viện kiểm sát, đại diện viện kiểm sát nhân dân, đại diện vks, đại diện vksnd, đại diện ubnd, đại diện chi cục, đại diện cục, thẩm tra viên, thư ký thi hành án, thư ký tòa án, thư ký toà án, thư ký phiên tòa, thư ký phiên toà, thư ký ghi biên bản, thư ký, thẩm phán, hội thẩm, hội thẩm nhân dân, chủ tọa, chủ toạ, chủ tọa phiên tòa, chủ toạ phiên toà, chánh án, phó chánh án, kiểm sát viên, kiểm tra viên, viện trưởng, phó viện trưởng,
  điều tra viên, thủ trưởng, phó thủ trưởng, thủ trưởng cơ quan, chủ tịch, phó chủ tịch, chủ tịch ubnd, phó chủ tịch ubnd, chủ tịch nước, bí thư, phó bí thư, tổng bí thư, thủ tướng, phó thủ tướng, bộ trưởng, thứ trưởng, tổng thống, quốc vương, đại sứ,
  trưởng phòng, phó trưởng phòng, phó phòng, trưởng ban, phó trưởng ban, phó ban, trưởng đoàn, phó trưởng đoàn, tổ trưởng, tổ phó, đội trưởng, phó đội trưởng, trưởng công an, phó trưởng công an, trưởng thôn, trưởng ấp, trưởng bản, trưởng xóm, trưởng khu phố, già làng, chánh văn phòng, phó chánh văn phòng, chánh thanh tra, phó chánh thanh tra, thanh tra viên,
  đại biểu, đại biểu quốc hội, ủy viên, uỷ viên, tổng kiểm toán, kiểm toán viên, tổng thanh tra, người phát ngôn, công chức, chuyên viên, cán bộ tư pháp, cán bộ tư pháp hộ tịch, cán bộ địa chính, cán bộ chi cục, cán bộ cục, cán bộ ubnd, cán bộ thi hành án, cán bộ tòa án, cán bộ công an, cảnh sát khu vực,
  giám đốc sở, phó giám đốc sở, giám đốc công an, phó giám đốc công an, giám đốc trung tâm, phó giám đốc trung tâm, giám đốc bệnh viện, phó giám đốc bệnh viện, giám đốc ngân hàng, phó giám đốc ngân hàng, giám đốc học viện, giám đốc kho bạc, giám đốc văn phòng, giám đốc bảo hiểm xã hội, phó tổng giám đốc ngân hàng, tổng giám đốc ngân hàng, giám đốc agribank, phó giám đốc agribank, giám đốc công ty luật, giám đốc công ty đấu giá, giám đốc nhà xuất bản,
  trưởng chi nhánh, phó trưởng chi nhánh, trưởng bộ phận, chủ nhiệm, phó chủ nhiệm, trưởng khoa, phó trưởng khoa, trưởng trạm, đội phó, kế toán trưởng, hiệu trưởng, phó hiệu trưởng, viện phó, đồng chí, các đồng chí, đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, đại uý, thượng úy, thượng uý, trung úy, trung uý, thiếu úy, thiếu uý, thượng sĩ, chỉ huy trưởng, phó chỉ huy trưởng,
  nhà tư sản, nhà yêu nước, nhà giáo, nhà giáo nhân dân, nhà giáo ưu tú, thầy thuốc nhân dân, thầy thuốc ưu tú, mẹ việt nam anh hùng, bà mẹ việt nam anh hùng, danh y, danh sĩ, sĩ phu, thủ lĩnh, nhà vua, thượng thư, tuần phủ, án sát, đốc học, học giả, nhà ngoại giao,
  vua, chúa, thái hậu, hoàng hậu, công chúa, nguyên phi, thái sư, thái úy, đô đốc, tổng đốc, nữ tướng, thiền sư, hòa thượng, thượng tọa, linh mục, giám mục, hoàng đế, danh tướng, tướng quân, anh hùng, nữ anh hùng, liệt sĩ, anh hùng liệt sĩ, danh nhân, nhà cách mạng, chí sĩ, lãnh tụ, trạng nguyên, bác hồ
`)

const PROFESSION = phrases(`
  luật sư, các luật sư, ls, luật gia, trợ giúp viên, trợ giúp viên pháp lý, công chứng viên, thừa phát lại, đấu giá viên, trọng tài viên, hòa giải viên, hoà giải viên, giám định viên, giám định viên pháp y, thẩm định viên, quản tài viên, phiên dịch viên, phiên dịch, chuyên gia, nhà nghiên cứu, nhà khoa học,
  tiến sĩ, tiến sỹ, thạc sĩ, thạc sỹ, giáo sư, phó giáo sư, ts, ths, gs, pgs, pgs ts, gs ts, bs, bác sĩ, bác sỹ, bác sĩ chuyên khoa, bác sĩ chuyên khoa i, bác sĩ chuyên khoa ii, bác sỹ chuyên khoa, bác sĩ nội trú, dược sĩ, y sĩ, y sỹ, điều dưỡng, điều dưỡng trưởng, nữ hộ sinh, kỹ thuật viên, kiến trúc sư, ktv, giảng viên, viện sĩ,
  phóng viên, pv, nhà báo, ctv, cộng tác viên, biên tập viên, tổng biên tập, phó tổng biên tập, thư ký tòa soạn, thư ký toà soạn, nhiếp ảnh gia, họa sĩ, hoạ sĩ, tác giả, đạo diễn, biên kịch, nhà văn, nhà thơ, nhà sử học, nhạc sĩ, ca sĩ, ca sỹ, diễn viên, nghệ sĩ, nghệ sỹ, nghệ sĩ ưu tú, nghệ sĩ nhân dân, nsưt, nsnd, hoa hậu, cầu thủ, huấn luyện viên, hlv, vận động viên, mc, người mẫu, bài và ảnh, thực hiện
`)

const PLACE = phrases(`
  đường, phố, khu tái định cư, khu dân cư, khu đô thị mới, cư xá, khu tập thể, khu biệt thự, khu nhà ở, khối phố, hợp tác xã, nông trường, lâm trường, tuyến đường, tuyến phố, con đường, đại lộ, ngõ, ngách, hẻm, kiệt, quốc lộ, tỉnh lộ, vòng xoay, ngã tư, ngã ba, ngã năm, nút giao, giao lộ, phường, xã, thị trấn, quận, huyện, thị xã, thành phố, tp, tỉnh, đặc khu, tx, tt, thôn, ấp, xóm, làng, bản, buôn, khóm, khu phố, tổ dân phố, khu, sóc,
  cầu, chợ, công viên, vườn hoa, quảng trường, sân vận động, nhà thi đấu, nhà hát, rạp, bảo tàng, thư viện, tượng đài, đền, đền thờ, đình, chùa, miếu, lăng, nhà thờ, nghĩa trang, khu di tích, khu lưu niệm, bến xe, bến phà, bến, ga, hầm, đèo, sông, suối, kênh, rạch, hồ, đảo, quần đảo, núi, bãi biển, cảng, sân bay, hòn,
  trường, trường học, trường tiểu học, trường thcs, trường thpt, trường thpt chuyên, trường mầm non, trường đại học, trường cao đẳng, trường trung học, tiểu học, thcs, thpt, thpt chuyên, trung học cơ sở, trung học phổ thông, mầm non, đại học, bệnh viện, bệnh viện đa khoa, giải thưởng, giải, giải báo chí, quỹ, quỹ học bổng, học bổng, phong trào, chiến dịch, hội thi, cúp, huân chương, chi đội, liên đội, cung thiếu nhi, khách sạn, nhà hàng, chung cư, tòa nhà, toà nhà, khu đô thị, khu công nghiệp, cụm công nghiệp, dự án, tư tưởng, bão, báo, tạp chí, nhà xuất bản, nhà sách, thời, triều, đời, bộ luật
`)

const ORGANISATION = phrases(`
  công ty, tổng công ty, tập đoàn, doanh nghiệp, doanh nghiệp tư nhân, dntn, hợp tác xã, htx, xí nghiệp, nhà máy, ngân hàng, quỹ tín dụng, chi nhánh, phòng giao dịch, văn phòng, văn phòng công chứng, văn phòng luật sư, văn phòng thừa phát lại, công ty luật, đoàn luật sư, cửa hàng, siêu thị, trung tâm, viện, học viện, hội, hiệp hội, liên đoàn, câu lạc bộ, thương hiệu, hãng, nhóm,
  cục, chi cục, tổng cục, cục thads, chi cục thads, cơ quan thi hành án, cơ quan, đơn vị, tòa án, toà án, tòa án nhân dân, toà án nhân dân, tand, viện kiểm sát, vks, vksnd, ubnd, ủy ban nhân dân, uỷ ban nhân dân, hđnd, hội đồng nhân dân, công an, bộ tư pháp, sở, sở tư pháp, phòng tư pháp, phòng thi hành án, kho bạc, kho bạc nhà nước, bảo hiểm xã hội, báo pháp luật, tòa soạn, toà soạn, ban biên tập, ban chỉ đạo, trụ sở, đường dây nóng, hotline, tổng đài, ban quản lý, ban tiếp công dân, thanh tra, ủy ban, uỷ ban
`)

/** Lower-case phrases by what they say. A phrase that stands under two kinds counts under the later one. */
export const CUES: Readonly<Record<CueKind, readonly string[]>> = {
  honorific: HONORIFIC,
  child: CHILD,
  party: PARTY,
  place: PLACE,
  organisation: ORGANISATION,
  title: [...OFFICE, ...PROFESSION],
}
