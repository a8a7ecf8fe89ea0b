/** Where a story's working edition is, with the Vietnamese name people see (design: Stages and actions). */
export const STAGES = {
  draft: 'bản nháp',
  desk_review: 'biên tập',
  fact_check: 'thẩm tra dữ kiện',
  amends_needed: 'cần sửa',
  ready: 'chờ duyệt đăng',
  scheduled: 'đã xếp lịch',
  settled: 'không có bản đang soạn',
  dropped: 'đã huỷ',
} as const

/** What readers have. Neither state hides the other: a live story can have a draft in work. */
export const LIVES = {
  none: 'chưa đăng',
  public: 'đã đăng',
  withdrawn: 'đã gỡ',
} as const

export type Stage = keyof typeof STAGES
export type Live = keyof typeof LIVES

/** Where a story is, as people read it: its stage or, without an edition in work, what readers have. */
export const stateWords = ({ stage, live }: { stage: Stage; live: Live }): string =>
  stage === 'settled' ? LIVES[live] : STAGES[stage]

export const STAGE_NAMES = Object.keys(STAGES) as Stage[]
export const LIVE_NAMES = Object.keys(LIVES) as Live[]

/** Stages in which somebody may edit the text; in the others it is frozen or there is none in work. */
export const OPEN_STAGES = ['draft', 'desk_review', 'amends_needed'] as const satisfies Stage[]
