import type { DeadlineProblem } from './computeDeadline'

/** What people read where a deadline has no due date: what is wrong and what to do. */
export const deadlineProblems: Record<DeadlineProblem, string> = {
  bad_date: 'Ngày của thời hạn không phải là ngày có thật (dạng năm-tháng-ngày, ví dụ 2023-10-15). Hãy sửa lại ngày.',
  bad_time: 'Giờ của thời hạn không đúng (dạng giờ:phút, ví dụ 16:30). Hãy sửa lại giờ.',
  bad_start:
    'Mốc bắt đầu không phải là ngày hoặc thời điểm có thật (ví dụ 2023-08-01 hoặc 2023-08-01T08:00:00+07:00). Hãy sửa lại.',
  bad_amount: 'Số ngày, số tháng phải là số nguyên lớn hơn 0; số giờ phải lớn hơn 0. Hãy sửa lại số.',
  bad_stop: 'Một lần tạm dừng có ngày không đúng hoặc kết thúc trước khi bắt đầu. Hãy sửa lại khoảng tạm dừng.',
  clock_stopped: 'Thời hạn đang tạm dừng nên chưa có ngày đến hạn; ngày đến hạn được tính khi thời hạn chạy tiếp.',
  too_far:
    'Ngày đến hạn cách mốc hơn một trăm năm, hoặc lịch không có ngày làm việc nào. Hãy kiểm tra lại con số và lịch.',
}
