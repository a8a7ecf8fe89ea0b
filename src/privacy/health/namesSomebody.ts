// Told by a name that the finder of people doesn't know: a rare family name, one of the highlands.
const WHO =
  'ông|bà|anh|chị|em|cháu|bé|cụ|vợ|chồng|con|đương sự|nhân chứng|bị cáo|bị can|bị án|bị hại|người bị hại|nạn nhân|nguyên đơn|bị đơn|bệnh nhân'
const KIN =
  'sui|nội|ngoại|ruột|rể|dâu|họ|dượng|chủ|cả|út|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|thông gia|hàng xóm|già|lão'
const NAME = "\\p{Lu}[\\p{L}'’]*\\p{Ll}[\\p{L}'’]*"
const NAMED = new RegExp(
  `(?<!\\p{L})(?:${WHO})(?: là)?(?: (?:${KIN}))? ${NAME}(?: ${NAME})*(?! [A-Z](?:[.,; ]|$))(?!\\p{L})`,
  'u',
)
const NO_PERSON =
  '(?:Phố|Hẻm|Ngõ|Ngách|Kiệt|Quốc|Bản|Buôn|Làng|Xóm|Đoàn|Hợp|Doanh|Liên|Bệnh|Công|Tòa|Ủy|Trường|Hội|Sở|Bộ|Ban|Chi|Phòng|Trung|Ngân|Tổng|Cục|Viện|Khoa|Luật|Nghị|Thành|Tỉnh|Huyện|Quận|Phường|Xã|Thôn|Ấp|Tổ|Khu|Cầu|Đường|Chợ|Nhà|Việt|Hồ Chí|Thủ|Đài|Báo|Theo|Tại|Cơ)(?!\\p{L})'
const LISTED = new RegExp(`^\\s*(?:\\d{1,3}[/.)]|[-–+•*]) ?${NAME} ${NAME}[ ,:(]`, 'u')

// A full name without a word for a person: "Ngụy Thành Đông lên bàn mổ", "đưa Lữ Thanh Bạch (SN 2001) vào".
const BARE = new RegExp(
  `(?:^\\s*|, |: |(?:đưa|làm|khiến|trúng|đánh|cho biết|gồm|đối với|của|với) )(?!${NO_PERSON})${NAME} ${NAME} ${NAME}(?: ${NAME})?(?= ?[(,]| (?:bị|mắc|đang|lên|được|phải|xỉu|nằm|đã|vừa|mới|có|từng|còn|không|hay|vẫn|là|ngã|té|chẳng|sinh|ở|trú|ngụ)(?!\\p{L}))`,
  'u',
)
const FARTHEST = 200

type Place = {
  sentence: string
  /** The same with the first letters of sentences made small: "Bệnh nhân Hùng". */
  lowered: string
}

/** Whether a sentence names a private person in a way that needs no list of family names: "đương sự H'Yuôm Bkrông". */
export const namesSomebody = ({ sentence, lowered }: Place): boolean =>
  NAMED.test(lowered.slice(-FARTHEST)) || LISTED.test(sentence) || BARE.test(sentence)
