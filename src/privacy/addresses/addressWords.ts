// The words that an address below the commune is built of, by what they lead to. Lower case stands for every spelling, see `spelt`.

/** Where an address ends: the levels from the commune up. */
export const HIGHER_LEVELS = 'phường, xã, quận, huyện, thị xã, thị trấn, thành phố, tỉnh, đặc khu'

/** Provinces, cities and their districts whose names no street or hamlet ends with: what a name without a comma before them stops at. */
export const CITIES =
  'Hà Nội|Đà Nẵng|Hải Phòng|Cần Thơ|Sài Gòn|Hồ Chí Minh|Đà Lạt|Nha Trang|Biên Hòa|Biên Hoà|Vũng Tàu|Thủ Đức|Buôn Ma Thuột|Hạ Long|Đồng Nai|Nghệ An|Thanh Hóa|Thanh Hoá|Quảng (?:Nam|Ngãi|Ninh|Bình|Trị)|Lâm Đồng|Đắk Lắk|Đắk Nông|Gia Lai|Kon Tum|Khánh Hòa|Khánh Hoà|Bình (?:Dương|Định|Phước)|Ninh Thuận|Tây Ninh|Long An|Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|Đồng Tháp|An Giang|Kiên Giang|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau|Lạng Sơn|Cao Bằng|Bắc (?:Ninh|Giang|Kạn)|Tuyên Quang|Hà Giang|Yên Bái|Lào Cai|Lai Châu|Điện Biên|Sơn La|Phú Thọ|Vĩnh Phúc|Hưng Yên|Ninh Bình|Hà Tĩnh|Bình Thạnh|Gò Vấp|Phú Nhuận|Tân Bình|Tân Phú|Bình Tân|Bình Chánh|Hóc Môn|Củ Chi|Nhà Bè|Cầu Giấy|Đống Đa|Hoàn Kiếm|Thanh Xuân|Hoàng Mai|Long Biên|Hà Đông|Tây Hồ|(?:Nam|Bắc) Từ Liêm|Hải Châu|Thanh Khê|Sơn Trà|Ngũ Hành Sơn|Liên Chiểu|Cẩm Lệ|Ninh Kiều|Cái Răng|Bình Thủy|Ô Môn|Hồng Bàng'

/** House numbers: "số nhà 12", "SN 15/3". */
export const HOUSE_WORDS = 'số nhà, số, SN, Sn, sn, S.N'

/** Houses without a number. */
export const UNNUMBERED_WORDS = 'nhà không số, số nhà không, nhà chưa có số, nhà không có số'

/** Streets, lanes and roads. */
export const ROAD_WORDS =
  'ngõ, ngỏ, ngách, hẻm, hẽm, kiệt, đường, phố, đại lộ, quốc lộ, tỉnh lộ, hương lộ, xa lộ, đường tỉnh, đường huyện, đường xã, liên tỉnh lộ, đường liên xã, đường liên thôn, đường liên ấp, đường liên khu, đường liên xóm, đường số, đường đê, đường vào, đường ra, đường ven, đường kênh, đường bờ kênh, đường dọc kênh, đường vành đai, đường nội bộ, đường trục, đường bê tông, đường đê bao, đường rầy, đường ray, đường kinh, đường mương, đường lộ, đường đất, đường nhựa, đường cặp kênh, đường cặp sông, đường bờ đê, đường bờ sông, tuyến đường, tuyến tránh, đường tránh, QL, TL, ĐT, HL, ĐH, ng., Ng., ngh., đ., Đ.'

/** Hamlets, quarters and groups of houses, of the north, the centre, the south and the highlands. */
export const HAMLET_WORDS =
  'khu phố, KP, Kp, kp, K.P, k.p, tổ dân phố, tổ DP, TDP, tdp, TDP., tổ nhân dân, tổ tự quản, tổ liên gia, liên gia, tổ đoàn kết, tổ hợp tác, nhóm, nhóm dân cư, nhóm hộ, ấp, thôn, xóm, chòm, khóm, khối phố, khu vực, KV, Kv, khu tái định cư, khu TĐC, tổ, khu, bản, đội, cụm, cụm dân cư, tuyến dân cư, điểm dân cư, khối, tiểu khu, TK, hợp tác xã, HTX, đội sản xuất, nông trường, lâm trường, xóm chợ, xóm trại, xóm mới, xóm đạo, khu trung tâm, khu giãn dân, khu tập trung, khu kinh tế mới'

/** Hamlets whose words are too common with a capital: Buôn Ma Thuột, Làng Vây. */
export const HIGHLAND_WORDS = 'buôn|bon|bôn|plơi|plei|pơlei|plây|làng|sóc|phum|nóc|đường phố|vạn|cồn|cù lao'

/** Buildings, estates and what they are divided into. */
export const BUILDING_WORDS =
  'chung cư, CC, C/c, khối nhà, khu chung cư, cụm chung cư, nhà chung cư, chung cư cao cấp, chung cư mini, cư xá, nhà trọ, khu trọ, dãy trọ, khu nhà trọ, dãy nhà trọ, phòng trọ, nhà ở xã hội, khu nhà, khu nhà công nhân, khu nhà ở, khu nhà ở xã hội, ký túc xá, khu đô thị, khu đô thị mới, khu dân cư, khu biệt thự, khu căn hộ, cao ốc, KĐT, KĐTM, KDC, Kdc, KTT, khu TT, block, Blk, lốc, tháp, sảnh, tòa nhà, toà nhà, tòa, toà, tòa tháp, toà tháp, dãy, dãy nhà, đơn nguyên, cầu thang, phân khu, lô, ô, ô số, liền kề, nhà liền kề, nhà vườn, biệt thự, nhà phố, shophouse, ki ốt, kiốt, ki-ốt, sạp, cổng'

/** Flats, rooms and floors. */
export const FLAT_WORDS = 'căn hộ chung cư, phòng, phòng số, căn hộ, căn hộ số, căn, căn số, tầng, lầu'

/** Houses along canals in the south and along dykes in the country: "số 77 kênh Xáng". */
export const WATER_WORDS = 'kênh|kinh|rạch|sông|bờ kè|bờ kênh|bờ sông|bờ đê|lộ|đê|bến|chợ|dốc|cầu|mương|vàm|ngọn'

/** Common nouns before a name, as in "ngõ chùa Hưng Ký". */
export const LANDMARKS =
  'bản|làng|chợ|ga|dốc|bến|cầu|chùa|đê|giếng|đình|miếu|trại|nhà thờ|núi|cổng|hồ|đền|gò|trường|bãi|kênh|rạch|liên xã|liên thôn'

/** Hamlets and quarters named after what stands there: "tiểu khu Bệnh viện 2". */
export const INSTITUTIONS = 'Bệnh viện|Nhà máy|Nông trường|Lâm trường|Bến xe|Nhà ga|Nhà thờ|Ga'

/** Second syllables that many write small: "tổ dân phố Đoàn kết". */
export const SMALL_SYLLABLES =
  'kết|tiến|lập|thắng|hòa|hoà|bình|phú|phát|lợi|an|xuân|minh|tâm|thành|hưng|nhất|công|thịnh|trung|đông|tây|nam|bắc|thượng|hạ|phóng|chủ|do|sơn|giang|hải|long|mỹ|tân|cường|vinh|quang|lộc|thọ|phúc|mới|giữa|trong|ngoài|trên|dưới'

/** What has a number and is no house: after these "số 12" isn't where somebody lives. */
export const NUMBERED_THINGS =
  'hửa đất|ô đất|hửa|bản đồ|sổ|án|định|văn|giấy|phép|chứng nhận|tiếp nhận|biên nhận|giao nhận|xác nhận|phiếu|lai|hiệu|trang|mục|lục|lệnh|xe|máy|biển|điện thoại|tài khoản|hồ sơ|hợp đồng|đại hội|đơn|đồng|luận|báo|đăng ký|thẻ|mã|tờ|kho|quầy|cổng|(?<!trước )cửa|bàn|toa|ghế|lớp|thanh tra|công chứng|trại giam|cơ sở|vi bằng|di chúc|căn cước|minh nhân dân|hộ chiếu|thuế|hộp thư|sườn|đốt|ngón|răng|công tác|cảnh sát giao thông|thông tư|nghị quyết|chỉ thị|hóa đơn|chứng thư|trình|tấm|con|tổng|[Tt]ỷ|[Tt]ỉ'

/** Units: "3 m2" after a name is no part of it. */
export const UNITS =
  'm|m2|m²|ha|km|mét|triệu|tỷ|tỉ|hộ|người|nghìn|đồng|tháng|năm|ngày|giờ|lần|phút|tuổi|chiếc|gian|tầng(?! (?:trệt|lửng|hầm|\\d))'

/** Words of marketing in the names of towers and estates. */
export const FIRMS_WORDS =
  'City|Towers?|Park|Gardens?|Homes?|Plaza|Residences?|Riverside|Palace|House|Complex|Cent(?:er|re)|Hills?|View|Land|Apartments?|Star|Sky|Ocean|Grand|Smart|Central|Point|Square|Vinhomes|Masteri|Eco|Green|Royal|Times|Golden?|Sun|Sunrise|Sunshine|The|Riverview|Skyview|Heights?|Premier|Condo|Court|Lake|Lakeside|River|Bay|Village|Villas?|Luxury|Pearl|Diamond|Mipec|Vinaconex|Imperia|Hateco|Goldmark|Ecohome|Rivera|Ecopark'

/** The words of the next part where somebody capitalises them: no street's name begins with one. */
export const PART_HEADS =
  'Ngõ|Ngách|Hẻm|Hẽm|Kiệt|Đường|Phố|Quốc|Tỉnh|Hương|Đại lộ|QL|TL|ĐT|Tổ|Ấp|Thôn|Xóm|Khóm|Khối|Khu|KP|KV|TDP|Bản|Buôn|Cụm|Chung|Cư xá|Tòa|Toà|Tháp|Block|Lô|Dãy|Tầng|Lầu|Phòng|Căn|KĐT|KDC|KTT'
