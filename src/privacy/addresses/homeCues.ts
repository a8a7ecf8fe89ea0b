// What stands around an address and says whether somebody lives there. Written by hand.

import { ending } from './ending'

/** "trú tại", "ngụ", "quê quán": right before an address of somebody. */
export const RESIDES = ending(
  /(?:(?<!bán |(?:tổ|viên|cơ quan|văn phòng|ban) thường )trú|ngụ|hktt|(?<!xóm |khu |phòng |nhà |dãy )trọ|(?:cả hai|hai người|hai nhà|họ|đều) cùng|ngủ nhờ|cư trú|sinh sống|sống|nơi ở(?: cuối cùng)?|chỗ ở(?: cuối cùng)?|quê|quê quán|nguyên quán|trú quán|đến từ|lưu trú|(?<!tái )định cư|người|chủ|cùng ở|đều ở|hiện ở|đang ở|nhà riêng|về ở|ở riêng|đơn gửi từ|thư gửi từ|gửi đơn từ)(?: hiện nay)?(?: tại| ở| trong)?(?: địa chỉ)?[ :(]*$/iu,
)
/** "chuyển về", "nay về": people's homes and offices move. */
export const MOVES = ending(
  /(?<!\p{L})(?:nay về lại|về lại|nay về|hiện về|trở về|quay về|lui về|chuyển (?:\p{Ll}+ ){0,3}?(?:đến|về|tới|sang)|dọn (?:\p{Ll}+ ){0,2}?(?:đến|về|ra|sang))(?: ở| sống)?(?: tại| ở)?[ :]*$/iu,
)
/** "Quá trình xác minh tại xóm 7 … cho thấy ông Hùng …": where enforcement officers call is his home. */
export const CALLED_ON = ending(
  /(?<!\p{L})(?:xác minh|kê biên|cưỡng chế|khám xét|tống đạt|niêm yết|có mặt|giao nhà|bàn giao nhà|bắt giữ|áp giải|(?:đoàn|tổ công tác|cán bộ|chấp hành viên|công an|lực lượng chức năng)(?: đã| vừa)? (?:đến|tới|về))(?: \p{Ll}+){0,6}?(?: tại| ở)?(?: nhà| nhà riêng| căn nhà)? $/iu,
)
/** "Nhà chị ở", "Gia đình tôi hiện ở": somebody's home, named or not. */
export const SOMEBODYS_HOME = ending(
  /(?<!\p{L})(?:nhà|nhà trọ|gia đình|vợ chồng|mẹ con|cha con|bố con)(?: của)? (?:tôi|chúng tôi|em|chị|anh|ông|bà|cô|chú|bác|cụ|cháu|họ|nạn nhân)(?: hiện| đang| vẫn)?(?: sống)? (?:ở|nằm ở|tại)(?: trong| cuối| đầu)? $|(?<!\p{L})(?:gia đình|vợ chồng|bố mẹ|cha mẹ)(?: \p{Ll}+)? có (?:căn |ngôi )?nhà(?: riêng)? (?:ở|tại) $|(?<!\p{L})(?:gõ|đập|gọi)(?: trước)? cửa(?: nhà)? $|(?<!\p{L})(?:sống|ở|tá túc|trú)(?: nhờ| tạm)? trong (?:gian|căn|túp|mái|ngôi|chòi|lán)[^,.;\n]{0,40} $/iu,
)
/** ", nơi anh sống", ", nơi gia đình ông Hoàng Chỉn Phây sống bốn đời": whose home it is follows. */
export const WHERE_THEY_LIVE =
  /^,? nơi (?:(?:gia đình|vợ chồng|mẹ con|cha con|hai) )?(?:anh|chị|ông|bà|em|cháu|cô|chú|bác|cụ|họ|mẹ con|nạn nhân|bị cáo|gia đình|vợ chồng)(?: \p{Lu}[\p{L}'’]*){0,5}(?: (?:đang|từng|vẫn|hiện|đã))? (?:sống|ở|sinh sống|cư trú|trú|ngụ|sinh ra|lớn lên)(?!\p{L})/u
/** "Gia đình ở", "hai hộ liền kề thuộc", "Người nhà ghi địa chỉ liên hệ là": told of people who are named elsewhere. */
export const PEOPLE_LIVE = ending(
  /(?<!\p{L})(?:gia đình|người nhà|người thân|nhà(?! (?:nghỉ|hàng|kho|xưởng|máy|thuốc|trường|văn hóa|văn hoá|thờ|xe|khách)(?!\p{L}))|vợ chồng|mẹ con|cha con|bố con|bà cháu|ông cháu|chị em|anh em|ông bà|cả hai|hai hộ|hàng xóm|hai bên|đương sự|bị cáo|bị can|bị đơn|nguyên đơn|nạn nhân|bị hại|đối tượng|bên mua|bên bán|bên vay|chủ nhà|tôi|chúng tôi|mình|cháu|em|anh ta|chị ta|ông ta|bà ta|người này|mẹ|bố|cha|má|vợ|chồng|con trai|con gái|chị gái|em trai|em gái|anh trai)(?: \p{Ll}+){0,5}? (?:ở|tại|thuộc|về|từ|địa chỉ(?: (?:là|liên hệ|liên lạc|thường trú|nhận \p{Ll}+(?: \p{Ll}+)?)){0,2})[ :(]*$/iu,
)
/** "ghi địa chỉ nhận thông báo:": whoever writes it down lives there. */
export const GIVES_ADDRESS = ending(
  /(?<!\p{L})(?:ghi|khai|để lại|cung cấp|cho|gửi về|trả về|báo về|theo)(?: rõ| cả| lại)?(?: [^,;.]{0,30} và)? (?:địa chỉ|nơi ở|chỗ ở)(?: \p{Ll}+){0,5}[ :(]*$/iu,
)
/** "thửa 214, tờ bản đồ 18, ": how land is numbered, before how its house is. */
export const PARCEL = ending(
  /(?:thửa(?: đất)?(?: số)? [\d-]+,? )?(?:thuộc )?tờ bản đồ(?: địa chính)?(?: số)? [\d-]+,? $/iu,
)
/** "về số 5 … sinh sống" */
export const LIVES_THERE = /^(?:,[^,.;\n]{0,40})*,? (?:để ở|sinh sống|cư trú|ở trọ|làm nơi ở)(?!\p{L})/iu
/** "thuê", "mua", "chuyển đến": right before a home. */
export const RENTS = ending(/(?<!\p{L})(?:thuê|thuê lại|mua|bán|ở|về|sang|đến)(?: ở| nhà)? $/iu)
/** "Nơi ở của anh Hùng là số 5 …" */
export const HOME_IS = ending(/(?<!\p{L})(?:nơi ở|chỗ ở|địa chỉ|nơi cư trú|nhà riêng)[^.;\n]{0,60} là $/iu)
/** "ở nhờ nhà chị gái tại". */
export const LODGES = ending(
  /(?<!\p{L})(?:ở nhờ|ở trọ|ở thuê|ở đậu|(?<!(?:chỗ|nơi) )ở tạm|thuê trọ|(?<!giá )(?:thuê|mướn) (?:nhà(?! (?:kho|xưởng|hàng|máy))|phòng)|tá túc|lẩn trốn|sinh sống|sống (?:cùng|với|chung)|ở (?:cùng|với|chung))[^,.;\n]{0,30} (?:tại|ở) ?$/iu,
)
/** "Bị đơn: ông Hùng, sinh năm 1958. Địa chỉ: số 14 …" */
export const IN_FORM = /^(?:Địa chỉ|Nơi cư trú|Chỗ ở|Nơi ở|Thường trú|Hộ khẩu)[^,.;\n]{0,20}: ?$/u
/** "Theo địa chỉ trong hợp đồng (số 5 …), ông Hùng …" */
export const IN_BRACKETS = ending(/(?<!\p{L})(?:địa chỉ|nơi ở|nơi cư trú)(?: \p{L}+){0,6} \($/iu)
/** "Nhà bà Hiền nằm sâu trong …" */
export const HOME_OF = ending(
  /(?<!\p{L})(?:nhà|căn nhà|ngôi nhà|phòng trọ|căn hộ) (?:của )?(?:gia đình |vợ chồng |hộ )?(?:ông|bà|anh|chị|cụ|cô|chú|em|cháu)? ?$/iu,
)
/** "nằm ở", "trong". */
export const LIES = ending(/(?<!\p{L})(?:trong|ở|tại|nằm|cuối|đầu)(?: \p{L}+)? ?$/u)
/** "Ở căn nhà …" at the head of a sentence. */
export const AT_HEAD = ending(/(?:^|\n|[.!?…] )Ở (?:căn nhà |ngôi nhà |nhà )?$/u)
/** "căn nhà của ông Hùng tại", but not "nhà hàng", "ba căn nhà". */
export const AT_HOME = ending(
  /(?<!\p{L}|[Tt][òo][aà] |[Kk]hu |[Dd]ãy |\d |những |các |nhiều |loạt |\d căn |những căn |các căn |nhiều căn )(?:nhà(?! (?:ở xã hội|tái định cư|nước|hàng|máy|kho|xưởng|thuốc|báo|văn|trường|xe|nghỉ|khách|hát|ga|xuất|đầu tư|thầu|tù|thờ|lưu niệm|sinh hoạt|tưởng niệm|chùa|đài))|căn nhà|ngôi nhà|nhà đất|căn hộ(?! mẫu)|thửa đất|lô đất|biệt thự|phòng trọ|nhà trọ|hộ khẩu|gian (?:nhà|bếp)|mái nhà|túp lều|chòi(?: lá)?|mảnh (?:đất|vườn)|miếng đất|nền đất|nương rẫy|đất vườn)(?: [\p{L}\d]+){0,8}(?: là| ở| tại| số| thuộc)?(?:,? (?:tọa lạc|toạ lạc|nằm)(?: tại| ở| trên| trong)?)?[ ,:(]*$/iu,
)
/** An address that leads to one door, not to a hamlet or a building. */
export const A_DOOR =
  /^(?:số|SN|nhà|căn|phòng|P\.? ?\d|lô|ô|dãy|ki ?[ốo-]|[A-ZĐ]{0,2}[.-]?\d)|(?:^|[ ,])(?:số|số nhà|nhà số|căn hộ?|phòng) ?[A-ZĐ]?\d|^(?:ngõ|ngách|hẻm|hẽm|kiệt) .*\p{Lu}\p{Ll}/iu
/** An address that begins with a dwelling. */
export const A_HOME = /^(?:căn hộ|căn số|nhà trọ|phòng trọ|nhà \d)/iu
/** "địa chỉ", "tại", "ở": somebody's or an office's. */
export const ADDRESSED = ending(
  /(?:địa chỉ(?: (?:liên lạc|liên hệ|hiện tại|hiện nay|nhận thư|thường trú|nhà riêng))?|đ\/c|đc|nơi cư trú|nơi ĐKHKTT|ĐKHKTT|(?<!\p{L})ở|(?<!\p{L})tại|tọa lạc(?: tại)?|toạ lạc(?: tại)?|quê ở|về|(?<!\p{L})từ|(?<!\p{L})thuộc)(?: cuối| đầu| trong| gần)?[ :(]*$/iu,
)
/** Of an office, a shop, a place of an accident. */
export const OFFICE =
  /(?:trụ sở|văn phòng|cơ quan|chi nhánh|cửa hàng|hội trường|đóng tại|phòng tiếp|trường|bệnh viện|nhà văn hóa|nhà văn hoá|tòa án|toà án|quán|rạp|nhà hát|bảo tàng|công viên|khách sạn|nhà hàng|trung tâm|sân vận động|trước cổng|khu vực|tai nạn(?=[^,]{0,30}$)|dự án|di tích|giá thuê)/iu
/** A house or land is spoken of. */
export const PROPERTY =
  /(?<!\p{L}|[Kk]hu |[Dd]ãy |\d |những |các |nhiều )(?:nhà(?! (?:ở xã hội|tái định cư|nước|hàng|máy|kho|xưởng|thuốc|báo|văn|trường|xe|nghỉ|khách|hát|ga|xuất|đầu tư|thầu|tù|thờ|lưu niệm|sinh hoạt|tưởng niệm|chùa|đài))|đất|căn hộ|quyền sử dụng|tài sản)(?!\p{L})/iu
/** "…, chủ nhà là ông Hùng", "… của gia đình bà Lan" */
export const OWNED_AFTER =
  /^[^.;\n]{0,60}?(?:chủ nhà|chủ hộ|chủ căn (?:nhà|hộ)|nhà (?:của )?(?:ông|bà|anh|chị)|của (?:gia đình|vợ chồng|hộ|ông|bà|anh|chị)|là (?:gia đình|vợ chồng|ông|bà|anh|chị)|thuộc sở hữu|do (?:ông|bà|anh|chị|gia đình))(?!\p{L})/iu
/** "Sau vụ cháy tại số 9 …, chủ nhà là ông Long" */
export const OWNER_NAMED = /^[^.;\n]{0,60}?(?:chủ nhà|chủ hộ|chủ căn (?:nhà|hộ))(?!\p{L})/iu
/** "trước số nhà 203 …, nhà của ông Hiền" */
export const HOME_AFTER =
  /^(?:,|\(|–| \(| –) ?(?:là |cũng là )?(?:nhà|nhà riêng|nơi ở|chỗ ở)(?: của)? (?:gia đình |vợ chồng )?(?:ông|bà|anh|chị|cụ|cô|chú|em|cháu)(?!\p{L})/iu
/** ", căn cước 0640…, số điện thoại 03…": papers and contacts between a person and the address. */
export const PAPERS =
  /, ?(?:sinh (?:năm|ngày)|(?:thẻ |số )?(?:căn cước|CCCD|CMND|định danh|hộ chiếu)|(?:số )?(?:điện thoại|máy)|ĐT|SĐT|quốc tịch|dân tộc|nghề nghiệp)[^,;.\n]{0,50}(?=,)/giu
/** "ở số 5 …, xã Cao Phong và số 20 …", "…; đúng ra là thôn …": between two homes of one person. */
export const ANOTHER_HOME =
  /^, ?(?:xã|phường|thị trấn|P\.|X\.) [^.;\n]{2,60}?(?: (?:và|hoặc)(?: (?:ở|tại|số))?|[;,(] ?(?:đúng ra|thực ra|chính xác|trước đây|tức|sau đó)(?: \p{Ll}+)?) $/iu
/** "từ số nhà 2 đến số nhà 96": a stretch of a street. */
export const STRETCH = ending(/(?<!\p{L})từ (?:số|số nhà|đường|phố|ngõ|hẻm|thôn|ấp) [^.;\n]{1,40} (?:đến|tới) $/iu)
/** " đến thôn Măng Khênh", after "từ". */
export const ON_TO = /^,? (?:đến|tới) (?:số|đường|phố|ngõ|hẻm|thôn|ấp|xóm|bản|khu|tổ|cầu|chợ|ngã|xã|phường)(?!\p{L})/iu
/** Right before the first of two places: a way, or a stretch. */
export const FROM = ending(/(?<!\p{L})từ $/iu)
/** "số 10 phố X", "thôn 5, xã B": nobody's. */
export const MADE_UP =
  /(?<=(?<!\p{L})(?:[Pp]hố|[Đđ]ường|[Tt]hôn|[Xx]óm|[Ấấ]p|[Nn]gõ|[Hh]ẻm|[Tt]ổ|[Ss]ố|[Bb]ản) )[XYZ](?![\p{L}\d])|, ?(?:xã|phường|quận|huyện) [A-ZĐ](?= ?[,.;:)]| \p{Ll}|$)/u
/** The commune follows: an address, not a mere place. */
export const COMMUNE_NEXT = /^(?:,| -| –)? ?(?:xã|phường|thị trấn|P\.|X\.)/iu
