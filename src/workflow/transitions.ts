import { STAGE_NAMES } from './stages'
import type { Transition } from './transition'

export type { RequirementName, Transition, WarningCode, Who } from './transition'

const LIVE_ONCE = ['public', 'withdrawn'] as const

type Row = Pick<Transition, 'label' | 'from' | 'to' | 'who'> & Partial<Transition>

/** A row that says only what differs from the usual: any live state, which stays; nothing to hold; saves in between don't matter. */
const move = (row: Row): Transition => ({
  live: ['none', 'public', 'withdrawn'],
  toLive: 'same',
  instead: {},
  requires: [],
  warns: [],
  readsText: false,
  ...row,
})

/**
 * The table of moves: a move that is not here cannot happen (design: Stages and actions). Buttons, the API, the diagram in the
 * README and the tests come from it. Rules on privacy, citations, law and criticised units join the `requires` lists when they are built.
 */
export const TRANSITIONS = {
  submit: move({
    label: 'Nộp cho ban biên tập',
    from: ['draft', 'amends_needed'],
    to: ['desk_review'],
    who: ['writer', 'desk_editor', 'chief_editor'],
    requires: ['text_is_complete'],
    warns: ['topic_missing'],
    readsText: true,
  }),
  return_to_author: move({
    label: 'Trả lại tác giả',
    from: ['desk_review'],
    to: ['amends_needed'],
    who: ['desk_editor', 'chief_editor'],
  }),
  send_to_fact_check: move({
    label: 'Gửi thẩm tra',
    from: ['desk_review'],
    to: ['fact_check'],
    who: ['sender'],
    requires: ['text_is_complete', 'units_can_answer'],
    readsText: true,
  }),
  clear_without_check: move({
    label: 'Thông qua không thẩm tra',
    from: ['desk_review'],
    to: ['ready'],
    who: ['clearer'],
    requires: ['text_is_complete', 'ground_applies', 'text_not_objected'],
    readsText: true,
  }),
  answer_fact_check: move({
    label: 'Trả lời thẩm tra',
    from: ['fact_check'],
    to: ['same', 'ready', 'amends_needed'],
    who: ['asked_reviewer'],
    requires: ['answer_names_edition', 'answer_is_whole'],
  }),
  change_requests: move({
    label: 'Điều chỉnh yêu cầu thẩm tra',
    from: ['fact_check'],
    to: ['same'],
    who: ['request_changer'],
    requires: ['units_can_answer', 'changes_fit_requests', 'request_stays'],
  }),
  proceed_without_answer: move({
    label: 'Đi tiếp khi chưa có trả lời',
    from: ['fact_check'],
    to: ['ready'],
    who: ['decider'],
    requires: ['silence_is_overdue', 'no_objection_stands'],
  }),
  overrule: move({
    label: 'Quyết định khác ý kiến thẩm tra',
    from: ['fact_check', 'amends_needed'],
    to: ['ready'],
    who: ['decider'],
    requires: ['objection_stands', 'nothing_open_before_due', 'text_unchanged_since_frozen'],
    readsText: true,
  }),
  sign_off: move({
    label: 'Ký duyệt chuyên môn',
    from: ['desk_review', 'fact_check', 'ready'],
    to: ['same'],
    who: ['signing_desk'],
    requires: ['text_can_be_named'],
    readsText: true,
  }),
  recall: move({
    label: 'Rút về sửa',
    from: ['fact_check', 'ready', 'scheduled'],
    to: ['amends_needed'],
    who: ['author', 'desk_editor', 'chief_editor'],
  }),
  schedule: move({
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
  }),
  unschedule: move({
    label: 'Bỏ lịch đăng',
    from: ['scheduled'],
    to: ['ready'],
    who: ['desk_editor', 'chief_editor'],
  }),
  hold: move({
    label: 'Hoãn đăng tự động',
    from: ['scheduled'],
    to: ['ready'],
    who: ['clock'],
    requires: ['time_has_come', 'publishing_is_hindered'],
  }),
  publish: move({
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
  }),
  archive: move({
    label: 'Đưa bài cũ vào trang',
    from: ['draft'],
    live: ['none'],
    to: ['settled'],
    toLive: 'public',
    who: ['chief_editor'],
    requires: ['text_is_complete', 'predates_system'],
    readsText: true,
  }),
  revise: move({
    label: 'Mở bản sửa',
    from: ['settled'],
    live: LIVE_ONCE,
    to: ['draft'],
    who: ['author', 'desk_editor', 'chief_editor'],
  }),
  abandon: move({
    label: 'Bỏ bản đang soạn',
    from: ['draft', 'desk_review', 'amends_needed', 'ready'],
    to: ['settled', 'dropped'],
    who: ['drafting_author', 'desk_editor', 'chief_editor'],
  }),
  restore: move({
    label: 'Khôi phục bản đã huỷ',
    from: ['dropped'],
    to: ['draft'],
    who: ['author', 'desk_editor'],
  }),
  withdraw: move({
    label: 'Gỡ khỏi trang',
    from: STAGE_NAMES,
    live: ['public'],
    to: ['same'],
    instead: { scheduled: 'ready' },
    toLive: 'withdrawn',
    who: ['chief_editor'],
  }),
  reinstate: move({
    label: 'Đăng lại bản đã gỡ',
    from: ['settled'],
    live: ['withdrawn'],
    to: ['same'],
    toLive: 'public',
    who: ['decider'],
    requires: ['media_in_order'],
  }),
  redact: move({
    label: 'Che thông tin trên bản đang đăng',
    from: STAGE_NAMES,
    live: ['public'],
    to: ['same'],
    who: ['chief_editor'],
    requires: ['blocks_are_live', 'names_are_read'],
  }),
  place: move({
    label: 'Đặt chuyên mục, thẻ, địa chỉ',
    from: STAGE_NAMES,
    to: ['same'],
    who: ['desk_editor'],
    requires: ['place_exists'],
  }),
  hand_over: move({
    label: 'Giao việc',
    from: STAGE_NAMES,
    to: ['same'],
    who: ['desk_editor', 'chief_editor', 'request_coordinator'],
    requires: ['desk_exists', 'people_exist'],
  }),
  request_erasure: move({
    label: 'Đề nghị xoá dữ liệu cá nhân',
    from: STAGE_NAMES,
    to: ['same'],
    who: ['chief_editor', 'coordinator'],
    requires: ['erasure_target_exists', 'redactions_stay'],
  }),
  confirm_erasure: move({
    label: 'Xác nhận xoá dữ liệu cá nhân',
    from: STAGE_NAMES,
    to: ['same'],
    who: ['erasure_confirmer'],
    requires: ['erasure_is_asked', 'redactions_stay'],
  }),
} satisfies Record<string, Transition>

export type Action = keyof typeof TRANSITIONS
export const ACTIONS = Object.keys(TRANSITIONS) as Action[]

/** The row of an action. */
export const transitionOf = (action: Action): Transition => TRANSITIONS[action]

/** What people read of an event: its action by its label, or that the text was begun. */
export const labelOf = (action: Action | 'create'): string =>
  action === 'create' ? 'Tạo bài' : TRANSITIONS[action].label
