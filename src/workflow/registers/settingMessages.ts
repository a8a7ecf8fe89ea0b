/** Every reason for which a role or a setting that decides is not entered or confirmed, with the sentence people read. */
export const SETTING_MESSAGES = {
  own_matter: 'Đây là việc của chính bạn hoặc của đơn vị bạn. Hãy nhờ người khác.',
  second_person_needed: 'Việc này cần người thứ hai xác nhận; người đề nghị không tự xác nhận.',
  only_administrator: 'Chỉ quản trị được đề nghị đổi cài đặt này.',
  only_setting_confirmer: 'Chỉ quản trị, lãnh đạo tòa soạn hoặc Tổ công tác phối hợp được xác nhận cài đặt này.',
  setting_not_entered: 'Không có đề nghị nào đang chờ xác nhận. Hãy tải lại trang.',
  value_missing: 'Chưa có giá trị mới.',
  setting_same: 'Cài đặt đang có hiệu lực đã như vậy.',
  desk_unknown: 'Không có ban này, hoặc hôm nay ban không có biên tập viên nào. Hãy chọn ban khác.',
  validity_reversed: 'Ngày hết hiệu lực sớm hơn ngày có hiệu lực.',
} as const

export type SettingCode = keyof typeof SETTING_MESSAGES
