import { compoundWords } from './compoundWords'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

// After these a number is a name: Điều 5, Tổ 2, quý 3.
const NUMBERED = words(
  'điều khoản điểm mục chương phần số quý tháng năm ngày thứ lần kỳ khóa khoá tập trang bảng hình mẫu tổ khu khối cấp bậc loại nhóm hạng đợt phiên vòng lớp đội tầng phòng lô thửa tờ vụ bước nhà đường ngõ thành bản',
)

// A number may really part these: "phạm 2 tội", "gồm nhiều đơn 2 vị", "xuất 2 bản".
const PARTED_BY_COUNTS: ReadonlySet<string> = new Set(
  'đơn vị,thành viên,thành phố,bản án,dự án,phạm tội,buộc tội,học tập,tiến bộ,phân cấp,cung cấp,xuất bản,toàn bộ,chi cục,liên ngành'.split(
    ',',
  ),
)

// A word of the first list followed by a number and one of the second makes no sense, whatever is counted.
const NEVER_BEFORE_A_NUMBER = words('các đã sẽ đang nhằm cũng vẫn đều thì mà và hoặc nhưng rằng bị được')
const NEVER_COUNTED = words('của được bị đã sẽ đang nhằm cũng vẫn các những và hoặc để rằng nhưng do bởi')

type NumberInSentence = { previous: string; next: string }

/**
 * Is a lone number between two words of a sentence a page number left by a page break? `page_number` when it parts a word that
 * cannot be parted ("làm ảnh 2 hưởng") or stands where no number can ("các 2 của"); `seen_page_number` when it parts a
 * word but may also count or name something ("phạm 2 tội", "Tổ 2 chức năng"); null otherwise: most numbers are real.
 */
export const judgePageNumber = ({ previous, next }: NumberInSentence): 'page_number' | 'seen_page_number' | null => {
  const before = previous.toLowerCase()
  const after = next.toLowerCase()
  const word = `${before} ${after}`
  if (PARTED_BY_COUNTS.has(word)) return 'seen_page_number'
  if (compoundWords.has(word)) return NUMBERED.has(before) ? 'seen_page_number' : 'page_number'
  return NEVER_BEFORE_A_NUMBER.has(before) && NEVER_COUNTED.has(after) ? 'page_number' : null
}
