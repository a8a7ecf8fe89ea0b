// Words that only lead on to the date or the amount: "chậm nhất là vào cuối ngày".
const LINK =
  '(?:\\s{1,9}(?:là|vào|đến|tới|trong|hết|cuối|thời\\s{1,9}hạn|thời\\s{1,9}gian|khoảng|vòng|không\\s{1,9}quá|tối\\s{1,9}đa|sau|ngày)(?![\\p{L}\\p{N}])|\\s{0,9}:){0,7}\\s{0,9}'
const HALF = '(?:0?6|sáu)\\s{1,9}tháng\\s{1,9}'
const OPENING = [
  `(?<bothHalves>(?:trong\\s{1,9})?${HALF}đầu\\s{1,9}năm\\s{0,9}(?:,|và)\\s{0,9}${HALF}cuối\\s{1,9}năm(?!\\s{1,9}\\d))`,
  `(?<submission>hạn\\s{1,9}(?:nộp|gửi|báo\\s{1,9}cáo|trả\\s{1,9}lời)${LINK})`,
  `(?<latest>(?:trước\\s{1,9}(?:(?:hoặc|và)\\s{1,9}trong|khi\\s{1,9}(?:hết|kết\\s{1,9}thúc))|(?:chậm|muộn|trễ)\\s{1,9}nhất|không\\s{1,9}(?:muộn|chậm|trễ)\\s{1,9}hơn|hạn\\s{1,9}(?:chót|cuối(?:\\s{1,9}cùng)?)|(?<!quá\\s)thời\\s{1,9}hạn|(?<!(?:quá|gia|giới|kỳ|thời)\\s)hạn|(?:(?:cho\\s{1,9})?(?:đến|tới)\\s{1,9})?hết|cuối|trong|không\\s{1,9}quá|tối\\s{1,9}đa)${LINK})`,
  '(?<before>trước(?:\\s{1,9}(?:thời\\s{1,9}điểm|ngày))?\\s{1,9})',
  '(?<periodic>(?:định\\s{1,9}kỳ\\s{1,9})?(?:hàng|hằng|mỗi)\\s{1,9}(?:ngày|tuần|tháng|quý|năm)|định\\s{1,9}kỳ\\s{1,9}(?:(?:0?6|sáu)\\s{1,9}tháng|tuần|tháng|quý|năm))(?![\\p{L}\\p{N}])',
  '(?<noClock>kịp\\s{1,9}thời|khi\\s{1,9}cần\\s{1,9}thiết)(?![\\p{L}\\p{N}])',
  '(?<bare>(?<![/.,-])(?=(?:\\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)))',
].join('|')

/**
 * Where words may name a deadline, as named groups: `bothHalves`, `submission`, `latest`, `before`, `periodic`, `noClock`, or `bare`: an amount of time that
 * only counts with a start behind it ("02 ngày làm việc kể từ …"). Every repetition is bounded, so a text is read in linear time.
 */
export const deadlineOpening = new RegExp(`(?<![\\p{L}\\p{N}])(?:${OPENING})`, 'giu')
