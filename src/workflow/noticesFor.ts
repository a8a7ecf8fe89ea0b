import type { PendingEvent } from './decide'
import type { UnitFact } from './facts'
import { newlyAsked } from './requirements/asking'
import type { Story } from './story'

/** What people are told, with the sentence of the mail and of the panel; never a word of the text. */
export const NOTICES = {
  review_asked: 'Đơn vị của bạn được đề nghị thẩm tra một bài. Hãy đăng nhập để đọc bản được hỏi và trả lời trong hạn.',
  review_changed: 'Hạn trả lời thẩm tra của đơn vị bạn được gia hạn. Hãy đăng nhập để xem hạn mới.',
  review_closed: 'Yêu cầu thẩm tra gửi đơn vị của bạn đã được đóng. Bạn không cần trả lời nữa.',
  review_overruled:
    'Toà soạn đã quyết định khác ý kiến thẩm tra của đơn vị bạn. Ý kiến của đơn vị và lý do của toà soạn được in cùng bài.',
  review_recalled:
    'Bài mà đơn vị của bạn đã thẩm tra được rút về để sửa. Ý kiến đã trả lời vẫn được giữ; bạn chưa phải làm gì thêm.',
  answer_received: 'Một đơn vị đã trả lời thẩm tra bài của bạn.',
  amends_asked: 'Bài của bạn được trả lại để sửa. Hãy đăng nhập để xem lý do.',
  decision_waiting: 'Có bài chờ quyết định đăng.',
  schedule_cancelled: 'Bài bạn đã xếp lịch đăng được rút về để sửa; lịch đăng đã được huỷ. Hãy đăng nhập để xem lý do.',
  publishing_held: 'Bài đã xếp lịch không đăng được đúng giờ và đã trở về chờ duyệt. Hãy đăng nhập để xem lý do.',
  published: 'Bài của bạn đã được đăng.',
  withdrawn: 'Bài của bạn đã được gỡ khỏi trang.',
  handed_over: 'Bạn được giao phụ trách một bài.',
  erasure_asked: 'Có đề nghị xoá dữ liệu cá nhân chờ người thứ hai xác nhận.',
} as const

export type NoticeKind = keyof typeof NOTICES

/** One thing to tell one person; `unit` says in whose name a reviewer is asked, `round` in which round. */
export interface Notice {
  person: string
  kind: NoticeKind
  unit: string | null
  round: number | null
}

/** What makes a notice of one event another one than the next: person, kind, and the unit where there is one. */
export const noticeKey = ({ person, kind, unit }: Notice): string =>
  [person, kind, ...(unit === null ? [] : [unit])].join(':')

interface Telling {
  event: PendingEvent
  story: Story
  units: UnitFact[]
  /** People who may decide, and people who may confirm an erasure, today. */
  chiefEditors: string[]
  coordinators: string[]
}

const toPeople = (people: readonly string[], kind: NoticeKind): Notice[] =>
  people.map((person) => ({ person, kind, unit: null, round: null }))

const toUnits = ({ story, units }: Telling, asked: readonly string[], kind: NoticeKind): Notice[] =>
  units
    .filter(({ id }) => asked.includes(id))
    .flatMap(({ id, reviewers }) => reviewers.map((person) => ({ person, kind, unit: id, round: story.round })))

const unitsOf = (list: { unit: string }[] = []): string[] => list.map(({ unit }) => unit)

const own = ({ story }: Telling): string[] => [story.createdBy, ...story.bylinePeople, ...story.assignees]

const closed = ({ event }: Telling): string[] => event.data.closed ?? []

/** Only the units that a change concerns: whose request is not touched is not written to again. */
const afterChange = (telling: Telling): Notice[] => {
  const { changes = [] } = telling.event.data
  const gone = unitsOf(changes.filter(({ op }) => op === 'cancel' || op === 'reroute'))
  const extended = unitsOf(changes.filter(({ op }) => op === 'extend'))
  return [
    ...toUnits(telling, changes.flatMap(newlyAsked), 'review_asked'),
    ...toUnits(telling, extended, 'review_changed'),
    ...toUnits(telling, gone, 'review_closed'),
  ]
}

const afterAnswer = (telling: Telling): Notice[] => {
  const { to } = telling.event
  const waiting = to.stage === 'ready' ? toPeople(telling.chiefEditors, 'decision_waiting') : []
  const amends = to.stage === 'amends_needed' ? toPeople(own(telling), 'amends_asked') : []
  return [...toPeople(own(telling), 'answer_received'), ...amends, ...waiting]
}

/** Everybody who was on it: whose text it is, who scheduled it, and the units, those that have answered too (design: recall, "all told"). */
const afterRecall = (telling: Telling): Notice[] => {
  const { answered = [], scheduledBy } = telling.event.data
  return [
    ...toPeople(own(telling), 'amends_asked'),
    ...toPeople(scheduledBy === undefined ? [] : [scheduledBy], 'schedule_cancelled'),
    ...toUnits(telling, closed(telling), 'review_closed'),
    ...toUnits(telling, answered, 'review_recalled'),
  ]
}

type Tell = (telling: Telling) => Notice[]

const toDeciders: Tell = (telling) => toPeople(telling.chiefEditors, 'decision_waiting')
const toOwn =
  (kind: NoticeKind): Tell =>
  (telling) =>
    toPeople(own(telling), kind)

const TELLING: Partial<Record<PendingEvent['action'], Tell>> = {
  send_to_fact_check: (telling) => toUnits(telling, unitsOf(telling.event.data.requests), 'review_asked'),
  change_requests: afterChange,
  answer_fact_check: afterAnswer,
  clear_without_check: toDeciders,
  proceed_without_answer: (telling) => [...toDeciders(telling), ...toUnits(telling, closed(telling), 'review_closed')],
  overrule: (telling) => [
    ...toUnits(telling, unitsOf(telling.event.data.objections), 'review_overruled'),
    ...toUnits(telling, closed(telling), 'review_closed'),
  ],
  return_to_author: toOwn('amends_asked'),
  recall: afterRecall,
  hold: (telling) => toPeople([...telling.chiefEditors, ...own(telling)], 'publishing_held'),
  publish: toOwn('published'),
  withdraw: toOwn('withdrawn'),
  hand_over: (telling) => toPeople(telling.event.data.assignees ?? [], 'handed_over'),
  request_erasure: (telling) => toPeople([...telling.chiefEditors, ...telling.coordinators], 'erasure_asked'),
}

/** Answers whether anybody is ever told of such an event. */
export const isTold = (action: PendingEvent['action']): boolean => TELLING[action] !== undefined

/**
 * Answers whom an event is to be told, each person once for each thing and, where it concerns a unit, once for each of his units: delivery
 * counts by unit. Who did it is not told what he did, but a request to his own unit
 * is delivered to him like to his colleagues: silence counts only after delivery.
 */
export const noticesFor = (telling: Telling): Notice[] => {
  const notices = (TELLING[telling.event.action]?.(telling) ?? []).filter(
    ({ person, kind }) => kind === 'review_asked' || person !== telling.event.by,
  )
  const byKey = new Map(notices.map((notice) => [noticeKey(notice), notice]))
  return [...byKey.values()]
}
