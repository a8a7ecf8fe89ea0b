/** Payload's own words where its Vietnamese doesn't fit a newsroom; the rest is its `vi` as it stands. */
export const translations = {
  vi: {
    general: {
      dashboard: 'Việc của tôi',
      leaveWithoutSaving: 'Còn lời chưa lưu lên máy chủ',
      changesNotSaved: 'Lời đó vẫn được giữ trên máy này và hiện lại khi bạn mở bài lần sau. Rời trang bây giờ?',
      leaveAnyway: 'Vẫn rời trang',
      noResults: 'Không có {{label}} nào, hoặc bộ lọc đang ẩn hết.',
      noResultsDescription: 'Chưa có mục nào ở đây, hoặc bộ lọc đang ẩn hết.',
      noResultsFound: 'Danh sách trống',
      lastModified: 'Sửa lần cuối',
      created: 'Tạo lúc',
      creatingNewLabel: '{{label}} mới',
      email: 'Thư điện tử',
      noFiltersSet: 'Chưa lọc gì',
      noLabel: '(chưa có)',
      searchBy: 'Tìm theo {{label}}',
      updatedAt: 'Sửa lần cuối',
      createdAt: 'Tạo lúc',
    },
    authentication: {
      backToLogin: 'Về trang đăng nhập',
      forgotPasswordEmailInstructions: 'Nhập địa chỉ thư của bạn để nhận hướng dẫn đặt mật khẩu mới.',
      checkYourEmailForPasswordReset:
        'Nếu địa chỉ này có tài khoản, hướng dẫn đặt mật khẩu mới sẽ tới trong ít phút. Không thấy thì hãy xem cả hộp thư rác.',
      emailNotValid: 'Địa chỉ thư chưa đúng dạng.',
    },
    fields: {
      chooseBetweenCustomTextOrDocument:
        'Trang của toà soạn: từ dấu “/” đầu tiên; trang khác: cả địa chỉ, từ “https://”.',
      customURL: 'Địa chỉ một trang',
      editLink: 'Liên kết',
      enterURL: 'Địa chỉ',
      textToDisplay: 'Chữ hiện trong bài',
    },
    upload: {
      addFile: 'Thêm tệp',
      bulkUpload: 'Tải lên nhiều tệp',
      dragAndDrop: 'Kéo thả tệp vào đây',
      dragAndDropHere: 'hoặc kéo thả tệp vào đây',
      fileName: 'Tên tệp',
      fileSize: 'Dung lượng',
      selectFile: 'Chọn tệp',
    },
    validation: {
      emailAddress: 'Địa chỉ thư chưa đúng dạng, ví dụ: ten@toasoan.vn.',
      greaterThanMax: '{{value}} lớn hơn mức cho phép là {{max}}.',
      lessThanMin: '{{value}} nhỏ hơn mức cho phép là {{min}}.',
      required: 'Mục này chưa có nội dung.',
    },
    error: {
      notAllowedToAccessPage: 'Bàn làm việc chỉ mở cho người đang giữ một vai trò.',
      noFilesUploaded: 'Chưa chọn tệp nào.',
      correctInvalidFields: 'Còn mục chưa hợp lệ. Hãy sửa các mục được đánh dấu.',
      followingFieldsInvalid_one: 'Mục sau chưa hợp lệ:',
      followingFieldsInvalid_other: 'Các mục sau chưa hợp lệ:',
      emailOrPasswordIncorrect: 'Địa chỉ thư hoặc mật khẩu không đúng.',
      unauthorizedAdmin: 'Tài khoản này hiện không giữ vai trò nào. Hãy liên hệ người quản trị.',
    },
  },
}
