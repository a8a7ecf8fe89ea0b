import { ProductError } from '../errors'

const SENTENCES = {
  newer:
    'Cơ sở dữ liệu đã được một phiên bản mới hơn nâng cấp. Hãy chạy phiên bản ấy, hoặc khôi phục bản sao lưu trước khi nâng cấp. Lạ:',
  pending:
    'Cơ sở dữ liệu chưa được nâng cấp. Hãy chạy "npm run migrate" một lần rồi khởi động lại từng máy. Còn thiếu:',
  indexes: 'Cơ sở dữ liệu thiếu chỉ mục duy nhất, có thể ghi trùng. Hãy xoá hàng trùng rồi khởi động lại. Còn thiếu:',
} as const

/** Why the program does not serve from a database: its sentence ends with the names of what is unknown or missing. */
export const databaseRefusal = ({
  reason,
  names,
}: {
  reason: keyof typeof SENTENCES
  names: string[]
}): ProductError => {
  return new ProductError('unavailable', `${SENTENCES[reason]} ${names.join(', ')}.`, { details: { reason, names } })
}
