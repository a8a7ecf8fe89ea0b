/** After these an illness follows, known or not. Patterns that end before the blank. */
export const NAMING_TRIGGER =
  'mắc(?: phải)?|mắc bệnh|mắc chứng|bị bệnh|bị chứng|bị mắc|chẩn đoán(?: là)?(?: bị| mắc)?|lên cơn|tiền sử|căn bệnh|phát hiện (?:mắc|bị)|nghi mắc|chuyển sang|biến chứng'

/** "bị" also of what isn't illness at all, so after it only words of illness count. */
export const SUFFERING = 'bị|mắc|bị bệnh|mắc bệnh|lên cơn|mắc chứng|bị chứng|bệnh|chứng|tật'

/** Begins what somebody caught and isn't ill of: "mắc nợ", "mắc kẹt", "mắc lừa". */
export const CAUGHT_OTHERWISE =
  'nợ|kẹt|lừa|bẫy|lỗi|sai|mưu|võng|màn|câu|cạn|mớ|vào|phải|míu|nghiện|giận|ghen|thịnh nộ|tội|lưới|cỡ|vướng|dây|điện|xương|khuyết điểm|sai phạm|sai lầm|bệnh viện|bệnh (?:thành tích|quan liêu|hình thức|nghề nghiệp$)|oan|án|tiền án'
