import type { Where } from 'payload'
import { listKey } from '../../text/listKey'
import type { Role } from '../../workflow/roles'

/** One list of the first screen: rows of the index of stories or of requests to units. Instants are ISO 8601. */
export interface WorkList {
  title: string
  empty: string
  collection: 'stories' | 'requests'
  /** Where a request's line leads when not to the request itself: who coordinates acts on the story. */
  opens?: 'story'
  where: Where
  sort: string
}

interface Person {
  person: string
  now: string
}

const stage = (...stages: string[]): Where => ({ stage: { in: stages } })

const mine = ({ person }: Person): WorkList[] => {
  const own: Where = { peopleKey: { contains: listKey([person]) } }
  return [
    {
      title: 'Cần tôi viết, sửa',
      empty: 'Không có bài nào chờ bạn.',
      collection: 'stories',
      where: { and: [own, stage('draft', 'amends_needed')] },
      sort: '-movedAt',
    },
    {
      title: 'Của tôi, đang chờ người khác',
      empty: 'Không có bài nào.',
      collection: 'stories',
      where: { and: [own, stage('desk_review', 'fact_check', 'ready', 'scheduled')] },
      sort: 'dueAt',
    },
    {
      title: 'Của tôi, đã có trên trang',
      empty: 'Chưa có bài nào.',
      collection: 'stories',
      where: { and: [own, { live: { equals: 'public' } }] },
      sort: '-movedAt',
    },
  ]
}

const desk = (): WorkList[] => [
  {
    title: 'Chờ biên tập',
    empty: 'Bàn biên tập đang trống.',
    collection: 'stories',
    where: stage('desk_review'),
    sort: 'movedAt',
  },
  {
    title: 'Đang thẩm tra, hạn gần trước',
    empty: 'Không có bài nào đang thẩm tra.',
    collection: 'stories',
    where: stage('fact_check'),
    sort: 'dueAt',
  },
  {
    title: 'Cần sửa',
    empty: 'Không có bài nào cần sửa.',
    collection: 'stories',
    where: stage('amends_needed'),
    sort: 'movedAt',
  },
]

const chief = ({ now }: Person): WorkList[] => [
  {
    title: 'Chờ duyệt đăng',
    empty: 'Không có bài nào chờ duyệt.',
    collection: 'stories',
    where: stage('ready'),
    sort: 'movedAt',
  },
  {
    title: 'Đã xếp lịch',
    empty: 'Chưa có bài nào được xếp lịch.',
    collection: 'stories',
    where: stage('scheduled'),
    sort: 'publishAt',
  },
  {
    title: 'Thẩm tra quá hạn',
    empty: 'Không có yêu cầu nào quá hạn.',
    collection: 'stories',
    where: { and: [stage('fact_check'), { dueAt: { less_than: now } }] },
    sort: 'dueAt',
  },
]

const review = (): WorkList[] => [
  {
    title: 'Chờ đơn vị trả lời, hạn gần trước',
    empty: 'Không có yêu cầu nào đang chờ.',
    collection: 'requests',
    where: { state: { equals: 'open' } },
    sort: 'dueAt',
  },
  {
    title: 'Đơn vị đã trả lời',
    empty: 'Chưa có.',
    collection: 'requests',
    where: { state: { in: ['confirmed', 'objected', 'declined'] } },
    sort: '-dueAt',
  },
]

const handOffs = (): WorkList[] => [
  {
    title: 'Việc chuyển giao đang chờ trả lời, quá hạn trước',
    empty: 'Không có việc nào đang chờ đơn vị.',
    collection: 'requests',
    where: { state: { equals: 'open' } },
    sort: 'dueAt',
    opens: 'story',
  },
]

/** Texts in work that name no topic of the plan: whoever coordinates or edits sees to it that they get one (R021). */
export const unmappedList = (ids: string[]): WorkList => ({
  title: 'Chưa gắn chủ đề kế hoạch',
  empty: 'Bài nào đã nộp cũng có chủ đề.',
  collection: 'stories',
  where: { id: { in: ids } },
  sort: 'movedAt',
})

const LISTS: Partial<Record<Role, (person: Person) => WorkList[]>> = {
  chief_editor: chief,
  desk_editor: desk,
  reviewer: review,
  unit_head: review,
  coordinator: handOffs,
  reporter: mine,
  contributor: mine,
  office: mine,
}

/** The lists of a person's first screen by his roles of today, the deciding ones first; nothing twice. */
export const workLists = ({ roles, ...person }: Person & { roles: readonly Role[] }): WorkList[] => {
  const all = (Object.keys(LISTS) as Role[])
    .filter((role) => roles.includes(role))
    .flatMap((role) => LISTS[role]?.(person) ?? [])
  return [...new Map(all.map((list) => [list.title, list])).values()]
}
