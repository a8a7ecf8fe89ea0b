/** Every reason for which an action is refused, with the sentence people read: what stands in the way and what to do. */
export const MESSAGES = {
  wrong_stage: 'Bài không còn ở giai đoạn cho phép việc này. Hãy tải lại trang để xem bài đang ở đâu.',
  wrong_live: 'Việc này không hợp với tình trạng đăng hiện nay của bài.',
  only_author: 'Chỉ tác giả của bài được làm việc này.',
  only_writer: 'Chỉ người viết bài được làm việc này.',
  only_desk_editor: 'Chỉ biên tập viên được làm việc này.',
  only_chief_editor: 'Chỉ Tổng biên tập hoặc Phó Tổng biên tập được làm việc này.',
  only_coordinator: 'Chỉ Tổ công tác phối hợp được làm việc này.',
  only_clock: 'Việc này do hệ thống tự làm khi đến giờ.',
  only_asked_reviewer: 'Chỉ người thẩm tra của đơn vị đang được hỏi được trả lời.',
  author_handed_in: 'Bài đã nộp; tác giả chỉ bỏ được bản nháp hoặc bản cần sửa. Hãy nhờ ban biên tập.',
  no_writing_role: 'Hôm nay bạn không còn vai trò nào được viết loại nội dung này.',
  other_desk: 'Bài do ban khác phụ trách. Hãy nhờ biên tập viên của ban đó, hoặc giao bài cho ban của bạn.',
  coordinator_at_check_only: 'Tổ công tác phối hợp chỉ giao việc khi bài đang ở bước thẩm tra.',
  only_signing_desk: 'Chỉ biên tập viên của ban phải ký duyệt chủ đề này được ký.',
  sender_is_author: 'Tác giả không được tự đưa bài của mình qua bước này. Hãy nhờ một biên tập viên khác.',
  decider_is_author: 'Tác giả không được quyết định đăng bài của mình. Hãy nhờ người có thẩm quyền khác.',
  decider_answered: 'Người đã trả lời thẩm tra không được quyết định đăng bài này.',
  writer_not_vouched:
    'Bạn đã sửa bản này và chưa ai khác chịu trách nhiệm về nguyên văn. Hãy để người khác nộp hoặc gửi thẩm tra.',
  reviewer_is_writer: 'Người đã viết hoặc sửa bài không được thẩm tra bài đó. Hãy để người khác trong đơn vị trả lời.',
  one_unit_per_person: 'Bạn đã trả lời thay mặt một đơn vị khác; mỗi người chỉ trả lời cho một đơn vị.',
  already_answered: 'Đơn vị của bạn đã trả lời bản này.',
  second_person_needed: 'Việc này cần người thứ hai xác nhận; người đề nghị không tự xác nhận.',
  field_missing: 'Còn thiếu mục bắt buộc.',
  text_incomplete: 'Bài còn chỗ thiếu hoặc chưa đúng.',
  text_changed: 'Nguyên văn đã khác với bản được thẩm tra. Hãy gửi thẩm tra lại.',
  unit_unknown: 'Không có đơn vị này, hoặc đơn vị đã hết hiệu lực.',
  unit_without_reviewer: 'Đơn vị chưa có người thẩm tra đang hoạt động ngoài những người đã viết bài.',
  unit_asked_twice: 'Đơn vị này đã được hỏi về bản này.',
  request_changed_twice: 'Mỗi yêu cầu chỉ điều chỉnh một lần trong một lượt.',
  due_not_later: 'Gia hạn phải muộn hơn hạn đang có: không rút ngắn thời gian của đơn vị.',
  unit_not_asked: 'Đơn vị này không có yêu cầu đang mở.',
  no_request_left: 'Phải còn ít nhất một đơn vị đang được hỏi hoặc đã kết luận.',
  ground_not_required: 'Loại nội dung hoặc chủ đề này phải được thẩm tra.',
  ground_topic_missing:
    'Thông cáo chưa gắn chủ đề kế hoạch thì phải được thẩm tra. Hãy gắn chủ đề rồi thông qua, hoặc gửi thẩm tra.',
  ground_changed: 'Bài có khẳng định khác với bản đã thẩm tra, nên không thể coi là không đổi.',
  ground_unit_exists: 'Vẫn có đơn vị trả lời được. Hãy gửi thẩm tra.',
  ground_chief_only: 'Căn cứ này chỉ Tổng biên tập hoặc Phó Tổng biên tập được dùng.',
  other_edition:
    'Bản được hỏi đã thay bằng bản khác. Hãy tải lại và trả lời bản mới; ý kiến đã nhập vẫn còn trên màn hình.',
  criterion_missing: 'Cần trả lời đủ bốn tiêu chí: chính xác, trung thực, khách quan, kịp thời.',
  criterion_comment_missing: 'Tiêu chí không đạt phải có nhận xét.',
  claim_missing: 'Còn khẳng định chưa có kết luận.',
  claim_twice: 'Một đoạn có hai kết luận. Hãy giữ một.',
  claim_unknown: 'Có kết luận về đoạn không thuộc bản được hỏi.',
  claim_reason_missing: 'Kết luận khác “đúng” phải có lý do.',
  request_not_overdue: 'Còn yêu cầu chưa đến hạn hoặc chưa chuyển đến đơn vị. Hãy chờ đến hạn hoặc điều chỉnh yêu cầu.',
  text_objected: 'Nguyên văn này đang có ý kiến không đồng ý. Hãy sửa bài, hoặc trả lại rồi quyết định khác ý kiến.',
  objection_stands: 'Còn ý kiến không đồng ý. Hãy sửa bài hoặc quyết định khác ý kiến, nêu lý do.',
  no_objection: 'Không có ý kiến không đồng ý nào để quyết định khác.',
  objection_reason_missing: 'Phải nêu lý do với từng đơn vị không đồng ý.',
  not_cleared: 'Bản này chưa được thông qua: chưa có đủ trả lời thẩm tra hoặc quyết định thay thế.',
  sign_off_missing: 'Còn thiếu ký duyệt chuyên môn mà chủ đề đòi hỏi.',
  media_not_in_order: 'Ảnh, clip chưa đủ quyền sử dụng hoặc sự đồng ý.',
  embargoed: 'Chưa đến thời điểm được phép đăng.',
  time_not_ahead: 'Giờ đăng phải ở tương lai và không sớm hơn thời điểm được phép đăng.',
  time_not_come: 'Chưa đến giờ đã xếp lịch.',
  too_late: 'Đã quá giờ xếp lịch hơn 60 phút nên không tự đăng nữa. Hãy xếp lịch lại.',
  nothing_hinders: 'Không có gì cản trở việc đăng.',
  change_undeclared: 'Bài đang có bản đăng: hãy cho biết bản mới là cải chính, cập nhật hay sửa nhỏ.',
  correction_incomplete: 'Cải chính phải nêu tin bài, nội dung sai, nội dung đúng và lời xin lỗi.',
  update_note_missing: 'Cập nhật phải có ghi chú cho bạn đọc.',
  change_not_minor: 'Bản mới có khẳng định thay đổi nên không thể là sửa nhỏ. Hãy chọn cải chính hoặc cập nhật.',
  bylines_not_minor:
    'Tên tác giả khác với bản đang đăng nên không thể là sửa nhỏ. Hãy chọn cải chính hoặc cập nhật, có ghi chú cho bạn đọc.',
  not_archive: 'Chỉ bài đã đăng trước khi có hệ thống này mới được đưa vào như bài cũ.',
  nothing_to_redact: 'Hãy chọn ít nhất một đoạn, ảnh hoặc tên phải che.',
  block_not_live: 'Có đoạn không thuộc bản đang đăng.',
  name_not_found: 'Trang bạn đọc đang xem không có tên này nên chưa che gì. Hãy gõ lại đúng như trên trang.',
  desk_unknown: 'Không có ban này, hoặc hôm nay ban không có biên tập viên nào. Hãy chọn ban khác.',
  person_unknown: 'Danh sách nhân sự không có người này. Hãy chọn trong danh sách.',
  section_unknown: 'Không có chuyên mục này. Hãy chọn trong danh sách.',
  special_unknown: 'Không có chuyên đề này. Hãy chọn trong danh sách.',
  erasure_target_unknown: 'Không tìm thấy nội dung phải xoá, hoặc đã xoá rồi.',
  redaction_needs_names:
    'Đây là danh sách tên đang được che trên trang: xoá nó thì các tên ấy hiện lại. Hãy xoá những đoạn có tên đó.',
  erasure_not_asked: 'Chưa có đề nghị xoá nào đang chờ xác nhận.',
} as const

export type RefusalCode = keyof typeof MESSAGES

/** Why an action is refused: a code for programs, a Vietnamese sentence for people, and the place where there is one. */
export interface Refusal {
  code: RefusalCode
  message: string
  place?: string
}

/** Makes a refusal; `detail` is appended to the sentence, `place` names the field, unit or block. */
export const refusal = ({ code, detail, place }: { code: RefusalCode; detail?: string; place?: string }): Refusal => ({
  code,
  message: detail === undefined ? MESSAGES[code] : `${MESSAGES[code]} ${detail}`,
  ...(place === undefined ? {} : { place }),
})
