import type { JsonLine } from './JsonLine'
import { LineError } from './LineError'

/** The text in a field of a line. Throws a LineError `field_missing` or `field_not_text` that names the field. */
export const readString = ({ line, field }: { line: JsonLine; field: string }): string => {
  const value = line[field]
  if (value === undefined) {
    throw new LineError({
      code: 'field_missing',
      message: `Thiếu trường “${field}”. Hãy thêm trường này rồi gửi lại dòng.`,
    })
  }
  if (typeof value !== 'string') {
    throw new LineError({
      code: 'field_not_text',
      message: `Trường “${field}” phải là một chuỗi ký tự. Hãy sửa rồi gửi lại dòng.`,
    })
  }
  return value
}
