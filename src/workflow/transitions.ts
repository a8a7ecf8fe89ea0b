import type { Live, Stage } from './stages'
import { STAGE_NAMES } from './stages'

/** Who may take an action; `permissions.ts` says what each of these asks of the person. */
export type Who =
  | 'author'
  | 'writer'
  | 'desk_editor'
  | 'chief_editor'
  | 'decider'
  | 'sender'
  | 'checker_skipper'
  | 'asked_reviewer'
  | 'coordinator'
  | 'signing_desk'
  | 'erasure_confirmer'
  | 'clock'

/** What must hold; `requirements.ts` answers each by name. */
export type RequirementName =
  | 'text_is_complete'
  | 'text_unchanged_since_frozen'
  | 'units_can_answer'
  | 'ground_applies'
  | 'answer_names_edition'
  | 'answer_is_whole'
  | 'request_stays'
  | 'silence_is_overdue'
  | 'objection_stands'
  | 'nothing_open_before_due'
  | 'no_objection_stands'
  | 'edition_is_cleared'
  | 'signed_off'
  | 'media_in_order'
  | 'embargo_passed'
  | 'change_is_declared'
  | 'change_is_minor'
  | 'time_is_ahead'
  | 'time_has_come'
  | 'publishing_is_hindered'
  | 'blocks_are_live'
  | 'predates_system'
  | 'erasure_is_asked'
  | 'erasure_target_exists'

export interface Transition {
  /** What people press. */
  label: string
  from: readonly Stage[]
  /** Live states in which the action exists. */
  live: readonly Live[]
  /** Stages it can lead to; `same` keeps the stage. Effects pick one. */
  to: readonly (Stage | 'same')[]
  toLive: Live | 'same'
  who: readonly Who[]
  requires: readonly RequirementName[]
  /** The action rests on the text as it stands: a save in between refuses it. */
  readsText: boolean
}

const ANY_LIVE = ['none', 'public', 'withdrawn'] as const
const LIVE_ONCE = ['public', 'withdrawn'] as const
const SAME = { toLive: 'same', live: ANY_LIVE, readsText: false } as const

/**
 * The table of moves: a move that is not here cannot happen (design: Stages and actions). Buttons, the API, the diagram in the
 * README and the tests come from it. Rules on privacy, citations, law and criticised units join the `requires` lists when they are built.
 */
export const TRANSITIONS = {
  submit: {
    ...SAME,
    label: 'Nộp cho ban biên tập',
    from: ['draft', 'amends_needed'],
    to: ['desk_review'],
    who: ['writer', 'desk_editor', 'chief_editor'],
    requires: ['text_is_complete'],
    readsText: true,
  },
  return_to_author: {
    ...SAME,
    label: 'Trả lại tác giả',
    from: ['desk_review'],
    to: ['amends_needed'],
    who: ['desk_editor', 'chief_editor'],
    requires: [],
  },
  send_to_fact_check: {
    ...SAME,
    label: 'Gửi thẩm tra',
    from: ['desk_review'],
    to: ['fact_check'],
    who: ['sender'],
    requires: ['text_is_complete', 'units_can_answer'],
    readsText: true,
  },
  clear_without_check: {
    ...SAME,
    label: 'Thông qua không thẩm tra',
    from: ['desk_review'],
    to: ['ready'],
    who: ['checker_skipper'],
    requires: ['text_is_complete', 'ground_applies'],
    readsText: true,
  },
  answer_fact_check: {
    ...SAME,
    label: 'Trả lời thẩm tra',
    from: ['fact_check'],
    to: ['same', 'ready', 'amends_needed'],
    who: ['asked_reviewer'],
    requires: ['answer_names_edition', 'answer_is_whole'],
  },
  change_requests: {
    ...SAME,
    label: 'Điều chỉnh yêu cầu thẩm tra',
    from: ['fact_check'],
    to: ['same'],
    who: ['desk_editor', 'coordinator'],
    requires: ['units_can_answer', 'request_stays'],
  },
  proceed_without_answer: {
    ...SAME,
    label: 'Đi tiếp khi chưa có trả lời',
    from: ['fact_check'],
    to: ['ready'],
    who: ['decider'],
    requires: ['silence_is_overdue', 'no_objection_stands'],
  },
  overrule: {
    ...SAME,
    label: 'Quyết định khác ý kiến thẩm tra',
    from: ['fact_check', 'amends_needed'],
    to: ['ready'],
    who: ['decider'],
    requires: ['objection_stands', 'nothing_open_before_due', 'text_unchanged_since_frozen'],
    readsText: true,
  },
  sign_off: {
    ...SAME,
    label: 'Ký duyệt chuyên môn',
    from: ['desk_review', 'fact_check', 'ready'],
    to: ['same'],
    who: ['signing_desk'],
    requires: [],
    readsText: true,
  },
  recall: {
    ...SAME,
    label: 'Rút về sửa',
    from: ['fact_check', 'ready', 'scheduled'],
    to: ['amends_needed'],
    who: ['author', 'desk_editor', 'chief_editor'],
    requires: [],
  },
  schedule: {
    ...SAME,
    label: 'Xếp lịch đăng',
    from: ['ready'],
    to: ['scheduled'],
    who: ['decider'],
    requires: [
      'edition_is_cleared',
      'signed_off',
      'media_in_order',
      'change_is_declared',
      'change_is_minor',
      'time_is_ahead',
    ],
  },
  unschedule: {
    ...SAME,
    label: 'Bỏ lịch đăng',
    from: ['scheduled'],
    to: ['ready'],
    who: ['desk_editor', 'chief_editor'],
    requires: [],
  },
  hold: {
    ...SAME,
    label: 'Hoãn đăng tự động',
    from: ['scheduled'],
    to: ['ready'],
    who: ['clock'],
    requires: ['time_has_come', 'publishing_is_hindered'],
  },
  publish: {
    ...SAME,
    label: 'Đăng',
    from: ['ready', 'scheduled'],
    to: ['settled'],
    toLive: 'public',
    who: ['decider', 'clock'],
    requires: [
      'edition_is_cleared',
      'signed_off',
      'media_in_order',
      'embargo_passed',
      'time_has_come',
      'change_is_declared',
      'change_is_minor',
    ],
  },
  archive: {
    ...SAME,
    label: 'Đưa bài cũ vào trang',
    from: ['draft'],
    live: ['none'],
    to: ['settled'],
    toLive: 'public',
    who: ['chief_editor'],
    requires: ['text_is_complete', 'predates_system'],
    readsText: true,
  },
  revise: {
    ...SAME,
    label: 'Mở bản sửa',
    from: ['settled'],
    live: LIVE_ONCE,
    to: ['draft'],
    who: ['author', 'desk_editor', 'chief_editor'],
    requires: [],
  },
  abandon: {
    ...SAME,
    label: 'Bỏ bản đang soạn',
    from: ['draft', 'desk_review', 'amends_needed', 'ready'],
    to: ['settled', 'dropped'],
    who: ['author', 'desk_editor', 'chief_editor'],
    requires: [],
  },
  restore: {
    ...SAME,
    label: 'Khôi phục bản đã huỷ',
    from: ['dropped'],
    to: ['draft'],
    who: ['author', 'desk_editor'],
    requires: [],
  },
  withdraw: {
    ...SAME,
    label: 'Gỡ khỏi trang',
    from: STAGE_NAMES,
    live: ['public'],
    to: ['same', 'ready'],
    toLive: 'withdrawn',
    who: ['chief_editor'],
    requires: [],
  },
  reinstate: {
    ...SAME,
    label: 'Đăng lại bản đã gỡ',
    from: ['settled'],
    live: ['withdrawn'],
    to: ['same'],
    toLive: 'public',
    who: ['decider'],
    requires: ['media_in_order'],
  },
  redact: {
    ...SAME,
    label: 'Che thông tin trên bản đang đăng',
    from: STAGE_NAMES,
    live: ['public'],
    to: ['same'],
    who: ['chief_editor'],
    requires: ['blocks_are_live'],
  },
  place: {
    ...SAME,
    label: 'Đặt chuyên mục, thẻ, địa chỉ',
    from: STAGE_NAMES,
    to: ['same'],
    who: ['desk_editor'],
    requires: [],
  },
  hand_over: {
    ...SAME,
    label: 'Giao việc',
    from: STAGE_NAMES,
    to: ['same'],
    who: ['desk_editor', 'chief_editor', 'coordinator'],
    requires: [],
  },
  request_erasure: {
    ...SAME,
    label: 'Đề nghị xoá dữ liệu cá nhân',
    from: STAGE_NAMES,
    to: ['same'],
    who: ['chief_editor', 'coordinator'],
    requires: ['erasure_target_exists'],
  },
  confirm_erasure: {
    ...SAME,
    label: 'Xác nhận xoá dữ liệu cá nhân',
    from: STAGE_NAMES,
    to: ['same'],
    who: ['erasure_confirmer'],
    requires: ['erasure_is_asked'],
  },
} as const satisfies Record<string, Transition>

export type Action = keyof typeof TRANSITIONS
export const ACTIONS = Object.keys(TRANSITIONS) as Action[]

/** The row of an action, with its lists widened to what every row may hold. */
export const transitionOf = (action: Action): Transition => TRANSITIONS[action]
