import type { Reading } from '../Reading'

// To whom one turns, by groups: police, courts and enforcement, administration, press, charities, firms and houses.
const OFFICES = `
  công an|cảnh sát|điều tra viên|cơ quan|đồn biên phòng|đồn công an|ban chỉ huy|trực ban|thượng úy|đại úy|trung úy|thiếu tá|trung tá|thượng tá|cán bộ
  chi cục|cục thi hành án|thi hành án dân sự|phòng thi hành án|thads|chấp hành viên|tòa án|toà án|tand|viện kiểm sát|vksnd|kho bạc|thẩm phán|thư ký
  ubnd|ủy ban|uỷ ban|văn phòng|trung tâm|bộ phận|ban quản lý|ban quản trị|trạm y tế|bệnh viện|nhà trường|phòng tư pháp|sở|mttq|mặt trận
  tòa soạn|toà soạn|báo|tạp chí|đài|ban biên tập|chuyên mục|chương trình|phóng viên
  quỹ|hội|câu lạc bộ|nhà chùa|nhà thờ|ban vận động|ban liên lạc|nhóm thiện nguyện
  công ty|doanh nghiệp|hợp tác xã|htx|tổng đài|luật sư
`
  .trim()
  .split('\n')
  .map((line) => line.trim())
  .join('|')

// What tells that the number is somebody else's: "đến công an trình báo bị số … gọi".
const TOLD_BETWEEN =
  '(?!(?:bị|đã|trình báo|tố cáo|khai|rằng|nhưng|dùng|chuyển|lừa|bảo|yêu cầu|vào tài khoản|người thân|người nhà|gia đình|con trai|con gái|vợ|chồng|bản sao|sao kê|ảnh chụp)(?!\\p{L}))'
const WORD = `${TOLD_BETWEEN}[^\\s.;\\n]+`
const OF_OFFICE = new RegExp(
  `(?<!\\p{L})(?:về|tới|đến|của|cho|liên hệ|liên lạc|với|gặp|gọi|báo|hỏi|qua|nhận)(?: ngay)? (?<office>(?:${OFFICES})(?!\\p{L})(?:[ ]${WORD}){0,16}[ ]?)$`,
  'iu',
)
const LOOK_BEHIND = 140

/**
 * Whether the number at `at` is an office's because one turns to the office by it: "liên hệ điều tra viên theo số …", "gửi về Đài …, số tài
 * khoản …". Not where a private person is named between the two.
 */
export const isOfOffice = ({ reading: { text, owners }, at }: { reading: Reading; at: number }): boolean => {
  const before = text.slice(Math.max(0, at - LOOK_BEHIND, owners.sentenceStart(at)), at)
  const office = OF_OFFICE.exec(before)?.groups?.office
  if (office === undefined) return false
  const last = owners.before(at)
  return last === undefined || last.kind === 'public' || last.end <= at - office.length
}
