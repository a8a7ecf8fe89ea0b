import { ProductError } from '../errors'

const SENTENCES = {
  newer:
    'Cơ sở dữ liệu đã được một phiên bản mới hơn nâng cấp. Hãy chạy phiên bản ấy, hoặc khôi phục bản sao lưu trước khi nâng cấp. Lạ:',
  pending:
    'Cơ sở dữ liệu chưa được nâng cấp. Hãy chạy "npm run migrate" một lần rồi khởi động lại từng máy. Còn thiếu:',
  older:
    'Chưa làm gì: cơ sở dữ liệu còn ở phiên bản cũ hơn, mà lệnh này chạy bên cạnh máy chủ nên không tự nâng cấp. Hãy dừng máy chủ, chạy "npm run migrate", khởi động lại máy chủ rồi chạy lại lệnh này. Còn thiếu:',
  empty:
    'Chưa làm gì: chưa có cơ sở dữ liệu ở nơi mà DATABASE_URL chỉ tới, hoặc nó còn trống. Hãy xem lại DATABASE_URL và DATA_DIR; toà soạn mới thì chạy "npm run create-admin" (bản mẫu: "npm start") trước.',
  migrating:
    'Chưa làm gì: cơ sở dữ liệu đang được nâng cấp, hoặc lần nâng cấp trước bị ngắt giữa chừng. Hãy đợi máy chủ khởi động xong rồi chạy lại; nếu không có máy chủ nào đang khởi động, "npm start" hoặc "npm run migrate" sẽ trả dữ liệu về như trước khi nâng cấp rồi nâng cấp lại.',
  indexes: 'Cơ sở dữ liệu thiếu chỉ mục duy nhất, có thể ghi trùng. Hãy xoá hàng trùng rồi khởi động lại. Còn thiếu:',
} as const

/** Why the program does not work on a database: its sentence ends with the names of what is unknown or missing, if any. */
export const databaseRefusal = ({
  reason,
  names = [],
  cause,
}: {
  reason: keyof typeof SENTENCES
  names?: string[]
  cause?: unknown
}): ProductError => {
  const ending = names.length > 0 ? ` ${names.join(', ')}.` : ''
  return new ProductError('unavailable', `${SENTENCES[reason]}${ending}`, { details: { reason, names }, cause })
}
