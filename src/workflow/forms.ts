import type { Action } from './transitions'

/** How a field is shown; each control is one small component of the panel. */
export type Control =
  | 'text'
  | 'line'
  | 'units'
  | 'unit'
  | 'working_days'
  | 'ground'
  | 'verdicts'
  | 'request_changes'
  | 'objections'
  | 'instant'
  | 'change'
  | 'withdrawal_code'
  | 'blocks'
  | 'names'
  | 'section'
  | 'special'
  | 'order'
  | 'tags'
  | 'people'
  | 'desk'
  | 'erasure_target'

export interface Field {
  name: string
  label: string
  control: Control
  required: boolean
}

const reason = { name: 'reason', label: 'Lý do', control: 'text', required: true } as const
const change = { name: 'change', label: 'Bản mới này là', control: 'change', required: false } as const

/** The fields of each action's form; a required one left empty is a refusal of its own. Actions without a row ask for nothing. */
export const FORMS: Partial<Record<Action, readonly Field[]>> = {
  return_to_author: [reason],
  send_to_fact_check: [
    { name: 'units', label: 'Đơn vị được hỏi', control: 'units', required: true },
    { name: 'workingDays', label: 'Hạn trả lời (ngày làm việc)', control: 'working_days', required: true },
  ],
  clear_without_check: [{ name: 'ground', label: 'Căn cứ', control: 'ground', required: true }, reason],
  answer_fact_check: [{ name: 'claims', label: 'Kết luận từng khẳng định', control: 'verdicts', required: false }],
  change_requests: [{ name: 'changes', label: 'Thay đổi', control: 'request_changes', required: true }, reason],
  proceed_without_answer: [reason],
  overrule: [{ name: 'reasons', label: 'Lý do với từng ý kiến', control: 'objections', required: true }],
  sign_off: [{ name: 'unit', label: 'Ký thay mặt ban', control: 'unit', required: false }],
  recall: [reason],
  schedule: [{ name: 'at', label: 'Giờ đăng', control: 'instant', required: true }, change],
  publish: [change],
  archive: [
    { name: 'publishedAt', label: 'Đã đăng lúc', control: 'instant', required: true },
    { name: 'oldPath', label: 'Địa chỉ cũ', control: 'line', required: false },
  ],
  abandon: [reason],
  withdraw: [
    { name: 'code', label: 'Lý do gỡ', control: 'withdrawal_code', required: true },
    { name: 'notice', label: 'Thông báo cho bạn đọc', control: 'text', required: true },
  ],
  reinstate: [reason],
  redact: [
    { name: 'blocks', label: 'Đoạn, ảnh phải che', control: 'blocks', required: false },
    { name: 'names', label: 'Tên phải thay', control: 'names', required: false },
    reason,
  ],
  place: [
    { name: 'section', label: 'Chuyên mục', control: 'section', required: false },
    { name: 'tags', label: 'Thẻ', control: 'tags', required: false },
    { name: 'slug', label: 'Địa chỉ', control: 'line', required: false },
    { name: 'order', label: 'Thứ tự trên trang chủ (số lớn đứng trước)', control: 'order', required: false },
    { name: 'special', label: 'Chuyên đề', control: 'special', required: false },
    { name: 'printIssue', label: 'Số báo in', control: 'line', required: false },
    { name: 'embargo', label: 'Không đăng trước', control: 'instant', required: false },
  ],
  hand_over: [
    { name: 'desk', label: 'Ban phụ trách', control: 'desk', required: false },
    { name: 'assignees', label: 'Người phụ trách', control: 'people', required: false },
  ],
  request_erasure: [{ name: 'id', label: 'Nội dung phải xoá', control: 'erasure_target', required: true }, reason],
}

const isEmpty = (value: unknown): boolean => {
  if (value === undefined || value === null || value === '') return true
  if (typeof value !== 'object') return false
  return Object.keys(value).length === 0
}

/** Answers the required fields of the action's form that the input leaves empty. */
export const missingFields = ({ action, input }: { action: Action; input: Record<string, unknown> }): Field[] =>
  (FORMS[action] ?? []).filter((field) => field.required && isEmpty(input[field.name]))
