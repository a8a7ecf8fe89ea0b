import { BODY_PART } from './words/bodyParts'
import { DAMAGE_HEAD, DEGREE, DISEASE_HEAD, END_OF_ILLNESS, MEDICAL_HEAD, WHOLE_CONDITION } from './words/conditions'

// "tay phải" is a side, "tay phải mổ" a must: a side only where no verb follows.
const RIGHT =
  'phải(?=[^ ]|$| (?:và|do|khi|sau|với|bị|trong|từ|vì|nên|hiện|tại|cùng|của|vỡ|dập|rách|gãy|chấn|được|đã|đang|không|mất))'
const NUMBERED = 'số \\d{1,2}(?:(?:, | và |-)\\d{1,2}(?![\\p{L}\\d%]))*'
const VERTEBRA = '[CDLS]\\d{1,2}(?:[-–, ]{1,2}[CDLS]\\d{1,2})*'
const LINK = 'ở|vùng|hai|bên|thể|trên|nhiều|phần|một|cả hai|hai bên|các|\\d{1,2}|ba|bốn|toàn bộ|khoảng|hơn|do|gần'
const WORD_END = '(?![\\p{L}\\d%])'
const PART = `(?:(?: (?:${LINK})){0,2}| và) (?:${BODY_PART})${WORD_END}`
const DEGREES = `(?: (?:${LINK})){0,2} (?:${DEGREE}|${RIGHT}|${NUMBERED}|${VERTEBRA})${WORD_END}`
const tail = (least: number): string => `(?:${PART}|${DEGREES}){${least},6}`
// A part of the body, or any word in lower case that doesn't begin something else.
const OPEN = `(?:${PART}| (?!(?:${END_OF_ILLNESS})(?!\\p{L}))\\p{Ll}+${WORD_END})`
const MEDICAL = `(?:di chứng (?:của )?)?(?:${MEDICAL_HEAD})(?:${DEGREES}|${OPEN}){1,4}(?:${DEGREES}){0,2}`

const TREATMENT_ALONE = '(?:chạy thận(?: nhân tạo)?|lọc máu|hóa trị|hoá trị|xạ trị|cấp cứu|nhập viện|nằm viện)'
const TREATMENT = `(?:${TREATMENT_ALONE}|điều trị(?: nội trú| ngoại trú)?)`
const HOSPITAL =
  '(?: (?:tại|ở) (?:[Kk]hoa [^,.;\\n]{2,30}[,]? )?(?:Bệnh viện|bệnh viện|Viện|Trung tâm [Yy] tế|Trung tâm)(?: (?:[Đđ]a khoa|[Yy] tế|tỉnh|huyện|thành phố|quận|khu vực|[Tt]âm thần|[Tt]rung ương|(?:\\p{Lu}[\\p{L}\\d]*|\\d{1,3}))){0,7})'
const HARM =
  'tổn thương cơ thể|tổn hại sức khỏe|tổn hại sức khoẻ|mất sức lao động|giảm sức lao động|suy giảm|tổn thương|thương tật|thương tích|tổn hại|mất'
const PERCENT = `(?:với )?(?:t[ỷỉ] lệ )?(?:${HARM})(?: là| được xác định là| ở mức)? \\d{1,3}(?:[.,]\\d+)?%(?: (?:sức khỏe|sức khoẻ|cơ thể|sức lao động|khả năng lao động))?`
const PREGNANCY =
  '(?:mang thai|có thai|mang bầu|có bầu|thai(?= \\d))(?: (?:tháng thứ (?:\\p{Ll}+|\\d)|(?:hơn |gần )?\\d{1,2} (?:tháng|tuần)(?: tuổi)?|(?:ở )?tuần thứ \\d+|đôi|ngoài ý muốn))?'
// After "mắc", "điều trị" … any illness counts, known or not: "mắc bệnh vảy phấn hồng", "mắc hội chứng Turner".
const AFFLICTED = '(?<=(?:bị|mắc|mắc phải|chữa|trị|vì|do|có|mang|khỏi|phát hiện|chẩn đoán|tiền sử|với|chống chọi|căn) )'
const KNOWN = `(?:lẫn|liệt|mù|điếc|câm)(?!\\p{L})|(?:${WHOLE_CONDITION})(?!\\p{L})|(?:${DISEASE_HEAD})${tail(1)}|(?:${MEDICAL_HEAD})(?!\\p{L})`
const ILLNESS = `${AFFLICTED}(?:bệnh|hội chứng|chứng bệnh|chứng)(?! (?:${KNOWN}))(?: (?!(?:${END_OF_ILLNESS})(?!\\p{L}))\\p{L}+){1,4}`
// Ordinary words, an ailment only of somebody who "bị": "bị lẫn", "bị bỏng".
const SUFFERED = `(?<=(?:bị|mắc|bị bệnh|mắc bệnh|lên cơn) )(?:thần kinh|liệt|mù|điếc|câm|lẫn|bỏng|hen|gút|lao|sốt|đau đầu|khuyết tật|dị tật|tật|gù|què|thọt|ngất|ốm)(?!\\p{L})${tail(0)}`
const CONFUSED = '(?<=, |và )lẫn(?= ?[,.;])'
const WOUNDED = `bị thương(?=[ .,;)])(?! tích| binh)${tail(0)}`
const SURGERY = `(?:mổ|phẫu thuật|cắt|cắt bỏ) (?:${DISEASE_HEAD}|u)${tail(1)}`
const ILL = `(?:${WHOLE_CONDITION}|${DISEASE_HEAD}|${DAMAGE_HEAD})${tail(0)}`

/**
 * A condition, an injury, a treatment or a pregnancy, without "bị" and "mắc": "ung thư phổi giai đoạn cuối", "gãy xương đùi phải", "điều trị tại Bệnh viện
 * Thanh Nhàn". Words that are also ordinary ones count only with a part of the body or a degree. At each place the first kind that fits stands.
 */
export const CONDITION = new RegExp(
  `(?=\\p{L})(?<!\\p{L})(?:${[
    PERCENT,
    PREGNANCY,
    `(?:${WHOLE_CONDITION})(?!\\p{L})${tail(0)}`,
    MEDICAL,
    `(?:${DISEASE_HEAD})${tail(1)}`,
    `(?:${DAMAGE_HEAD})${PART}(?:${DEGREES}|${OPEN}){0,3}`,
    SURGERY,
    ILLNESS,
    SUFFERED,
    CONFUSED,
    WOUNDED,
    `${TREATMENT}(?: (?:bệnh )?${ILL})?${HOSPITAL}`,
    TREATMENT_ALONE,
  ].join('|')})(?!\\p{L})`,
  'gu',
)
