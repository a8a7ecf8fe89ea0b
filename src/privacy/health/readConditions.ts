import { DAMAGE_HEAD, DISEASE_HEAD, MEDICAL_HEAD, TREATMENT_NAME, WHOLE_CONDITION } from './conditions'
import { readCondition } from './readCondition'

/** The words a condition may begin with: only there are the readers asked. */
const BEGINNING = new RegExp(
  `(?<!\\p{L})(?:${[
    't[ỷỉ] lệ|tổn|mất|giảm|suy|thương|hạn chế|không còn|bỏng|mang|có thai|có bầu|thai|di chứng|khâu|bệnh|hội chứng|chứng|bị thương|không|mắt|thị lực|mảnh|đầu đạn|viên|uống|dùng|tiêm',
    'mổ|phẫu thuật|đại phẫu|tiểu phẫu|cắt|ghép|thay|nối|nẹp|nắn|điều trị',
    'thần kinh|liệt|mù|điếc|câm|lẫn|hen|gút|lao|sốt|đau|khuyết|dị tật|tật|gù|què|thọt|ngất|ốm',
    WHOLE_CONDITION,
    DISEASE_HEAD,
    DAMAGE_HEAD,
    TREATMENT_NAME,
    MEDICAL_HEAD,
  ].join('|')})`,
  'gu',
)

type Stretch = { readonly start: number; readonly end: number }

/** Every stretch of a text that reads as a condition, in order, none over another, of whomever it is said. UTF-16 units, half open. */
export function* readConditions(text: string): Generator<Stretch> {
  const scan = new RegExp(BEGINNING)
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const start = match.index
    const end = readCondition({ text, at: start })
    if (end !== undefined) yield { start, end }
    scan.lastIndex = end ?? start + 1
  }
}
