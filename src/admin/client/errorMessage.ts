const BY_STATUS: Record<number, string> = {
  0: 'Không kết nối được máy chủ.',
  401: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại ở một thẻ khác rồi thử lại tại đây.',
  403: 'Bạn không có quyền làm việc này ở giai đoạn hiện nay của bài.',
  404: 'Không tìm thấy nội dung này, hoặc bạn không còn được xem.',
  413: 'Nội dung gửi lên quá lớn.',
  429: 'Quá nhiều yêu cầu. Hãy chờ một lát rồi thử lại.',
}

interface ErrorBody {
  error?: { message?: string }
  errors?: { message?: string; data?: { errors?: { label?: string; message?: string }[] } }[]
}

const fromBody = ({ error, errors }: ErrorBody): string | undefined => {
  if (error?.message) return error.message
  const first = errors?.[0]
  const fields = first?.data?.errors?.map(({ label, message }) => [label, message].filter(Boolean).join(': '))
  return fields?.length ? fields.join('. ') : first?.message
}

/** The sentence people see for an answer of /api: the server's own (workflow doors and Payload write it differently), else by status. */
export const errorMessage = ({ status, body }: { status: number; body: unknown }): string => {
  if (status > 0 && status < 400) return ''
  // Payload's own 401 and 403 speak of "this action"; ours say what to do.
  const own = (body as ErrorBody).error?.message
  if (own === undefined && (status === 401 || status === 403)) return BY_STATUS[status] ?? ''
  return fromBody(body as ErrorBody) ?? BY_STATUS[status] ?? `Hệ thống gặp lỗi (${status}). Hãy thử lại sau ít phút.`
}
