import { ending } from './ending'

// What makes an address public, however private the people around it: the noun that it belongs to or the event that it is the scene of.

const INSTITUTIONS =
  'trụ sở|văn phòng|cơ quan|chi nhánh|hội trường|phòng tiếp|phòng khám|phòng công chứng|phòng giao dịch|phòng xử|bệnh viện|bệnh xá|trạm xá|trạm y tế|trạm|tòa án|toà án|tòa soạn|toà soạn|trung tâm|trung tâm y tế|(?<!nhập |xuất |ra |nằm |vào |đi )viện|nhà văn hóa|nhà văn hoá|nhà sinh hoạt|nhà thi đấu|nhà tang lễ|nhà rông|nhà thờ họ|nhà tù|trại giam|trại tạm giam|trường(?! hợp)|lớp học|ủy ban|uỷ ban|ubnd|công an (?:phường|xã|quận|huyện|thị trấn|tỉnh|thành phố)|chi cục|kho bạc|bưu điện|ngân hàng|quỹ tín dụng|công ty|doanh nghiệp|xí nghiệp|nhà máy|nhà xưởng|xưởng|kho|bãi xe|bãi giữ xe|gara|garage|ban quản lý|ban quản trị|bộ phận một cửa'

const BUSINESSES =
  'cửa hàng|cửa hiệu|siêu thị|quán(?! quân)|tiệm|nhà hàng|khách sạn|nhà nghỉ|nhà thuốc|hiệu thuốc|quầy thuốc|sạp hàng|cây xăng|trạm xăng|đại lý|cơ sở(?! dữ liệu)|salon|spa|karaoke|vũ trường|rạp|nhà hát|bảo tàng|công viên|vườn hoa|quảng trường|sân vận động|sân bóng|sân bay|bến xe|bến phà|nhà ga|chợ|chùa|đình làng|đền(?! bù| đáp| ơn| tội)|nhà lưu niệm|di tích|nghĩa trang|nghĩa địa'

const SCENES =
  'xảy ra|tắm biển|tắm sông|đuối nước|chết đuối|chìm|va vào|đâm vào|tông vào|lao vào|đâm trúng|tông trúng|lật xe|bị lật|lật tại|lật ở|lật nghiêng|lật nhào|bán ma túy|bán ma tuý|nhà kho|va chạm|tai nạn|hiện trường|vụ cháy|vụ nổ|đám cháy|bốc cháy|bị bắt quả tang|bắt quả tang|bị bắt|dừng xe|kiểm tra xe|chốt kiểm soát|ngã tư|ngã ba|vòng xoay|nút giao|giao lộ|trước cổng|lưu thông|điều khiển xe[^,;.]*|lái xe|chạy xe|đang đi|đi bộ(?! từ)|đi đến|đi tới|đi qua|đi ngang|băng qua|đoạn qua|đoạn|qua khu vực|bị cướp|bị giật|giật túi|giật điện thoại|hành hung|đánh nhau|ẩu đả|xô xát|gây án|phát hiện thi thể|nhặt được|đánh rơi|gặp nhau|hẹn gặp|hẹn|gặp mặt|đến gặp|gặp trực tiếp|đậu xe|đỗ xe|gửi xe|mua bán ma túy|giao hàng|nhận hàng'

const EVENTS =
  'hội nghị|hội thảo|cuộc họp|phiên họp|phiên tòa|phiên toà|phiên đấu giá|phiên hòa giải|tổ chức tại|lễ|buổi làm việc|họp|dự án|quy hoạch|công trình|thi công|giá thuê|bán đấu giá cổ phần|tuyến đường|tuyến phố|tuyến xe|mở rộng|chỉnh trang|nộp hồ sơ|nhận hồ sơ|tiếp công dân|niêm yết công khai|đặt tại|đóng tại|đóng ở|công tác tại|công tác ở|làm việc tại|làm việc ở|làm thuê (?:tại|ở|cho)|học tại|thực tập tại|làm (?!rẫy|ruộng|vườn|nương|nhà)(?:\\p{Ll}+ ){0,3}(?:tại|ở|cho)|nộp tiền|nộp đơn|quầy|kinh doanh tại|bán hàng (?:tại|ở)|buôn bán (?:tại|ở)|mở lớp|khám bệnh|tái khám|lĩnh thuốc|chữa bệnh tại'

const PUBLIC_WORDS = new RegExp(`(?<!\\p{L})(?:${INSTITUTIONS}|${BUSINESSES}|${SCENES}|${EVENTS})(?!\\p{L})`, 'u')

/** An office, a business, a scene or an event, between a person and an address or before an address that stands alone. */
export const PUBLIC_PLACE = {
  // In lower case: with the flag i so many words cost three times the time.
  test: (text: string): boolean => PUBLIC_WORDS.test(text.toLowerCase()),
}

/** The same as what the address is said to be: "số 5 …, phường Trần Phú là trụ sở của …", "(Công an phường)". */
export const PUBLIC_AFTER = new RegExp(
  `^(?:,? ?(?:phường|xã|thị trấn|P\\.) ?[\\p{L}\\d ]{1,30}?(?=,| \\(| –| -| nay| hiện| là))?(?:,| \\(| –| -)? ?(?:nay |hiện |vốn |từng )?(?:là |nơi |làm |của |mở |để mở )?(?:${INSTITUTIONS}|${BUSINESSES}|${EVENTS})(?!\\p{L})`,
  'iu',
)

/** "trước", "gần": a scene is told by what it is near to. */
export const NEAR_BY = ending(
  /(?<!\p{L})(?:trước|gần|cạnh|bên cạnh|đối diện|ngang|qua|đoạn|đến đoạn|phía sau|sau|bên hông|đầu|khu vực)(?: cổng| cửa| mặt)?(?: nhà)? $/iu,
)

/** "từng nằm điều trị tại Bệnh viện Chợ Rẫy": where somebody was treated before he went home. */
export const TREATED = /(?<!\p{L})(?:điều trị|nằm|nằm viện|cấp cứu|mổ|ra viện|xuất viện)[^,.;\n]{0,60},/giu
