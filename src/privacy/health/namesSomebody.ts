import { lowerBeginnings } from './lowerBeginnings'

// Told by a name that the finder of people doesn't know: a rare family name, one of the highlands.
const WHO =
  'ông|bà|anh|chị|em|cháu|bé|cụ|vợ|chồng|con|đương sự|nhân chứng|bị cáo|bị can|bị án|bị hại|người bị hại|nạn nhân|nguyên đơn|bị đơn|bệnh nhân'
const NAME = "\\p{Lu}[\\p{L}'’]*\\p{Ll}[\\p{L}'’]*"
const NAMED = new RegExp(`(?<!\\p{L})(?:${WHO})(?: là)? ${NAME}(?: ${NAME})*(?! [A-Z](?:[.,; ]|$))(?!\\p{L})`, 'u')
const LISTED = new RegExp(`^\\s*\\d{1,3}[/.)] ?${NAME} ${NAME} `, 'u')

/** Whether a sentence names a private person in a way that needs no list of family names: "đương sự H'Yuôm Bkrông". */
export const namesSomebody = (sentence: string): boolean =>
  NAMED.test(lowerBeginnings(sentence)) || LISTED.test(sentence)
