/** Payload's own words where its Vietnamese doesn't fit a newsroom; the rest is its `vi` as it stands. */
export const translations = {
  vi: {
    general: {
      dashboard: 'Việc của tôi',
      leaveWithoutSaving: 'Còn lời chưa lưu lên máy chủ',
      changesNotSaved: 'Lời đó vẫn được giữ trên máy này và hiện lại khi bạn mở bài lần sau. Rời trang bây giờ?',
      leaveAnyway: 'Vẫn rời trang',
      noResults: 'Không có {{label}} nào, hoặc bộ lọc đang ẩn hết.',
      lastModified: 'Sửa lần cuối',
      created: 'Tạo lúc',
      creatingNewLabel: '{{label}} mới',
    },
    error: {
      correctInvalidFields: 'Còn mục chưa hợp lệ. Hãy sửa các mục được đánh dấu.',
      followingFieldsInvalid_one: 'Mục sau chưa hợp lệ:',
      followingFieldsInvalid_other: 'Các mục sau chưa hợp lệ:',
      emailOrPasswordIncorrect: 'Địa chỉ thư hoặc mật khẩu không đúng.',
      unauthorizedAdmin: 'Tài khoản này hiện không giữ vai trò nào. Hãy liên hệ người quản trị.',
    },
  },
}
