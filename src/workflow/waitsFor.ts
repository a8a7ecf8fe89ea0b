import type { Stage } from './stages'
import { currentRequests, type FactCheckRequest, type Story } from './story'

/** Whom a story waits for. `desk`: its editors, those of every desk when null. Ids of people and units; names are the adapter's matter. */
export type Awaited =
  | { kind: 'authors'; people: string[] }
  | { kind: 'desk'; unit: string | null }
  | { kind: 'unit'; unit: string }
  | { kind: 'signing_desk'; unit: string }
  | { kind: 'deciders' }
  | { kind: 'second_person' }
  | { kind: 'clock' }

/** One thing that a story waits for: from whom, what, since when and until when (ISO instants; null = not known, or no limit). */
export interface Waiting {
  who: Awaited
  task: string
  since: string | null
  due: string | null
}

interface Waited {
  story: Story
  /** When the story came to its stage (`stageSince`). */
  since: string | null
  /** Desks whose sign-off the working edition still misses. */
  signOffsMissing: readonly string[]
  now: string
}

const CHECKED_OPENLY: readonly Stage[] = ['desk_review', 'fact_check', 'ready']

const one = (who: Awaited, task: string, since: string | null, due: string | null = null): Waiting[] => [
  { who, task, since, due },
]

const authors = ({ story, since }: Waited, task: string): Waiting[] =>
  one({ kind: 'authors', people: [...new Set([story.createdBy, ...story.bylinePeople])] }, task, since)

const DECIDERS: Awaited = { kind: 'deciders' }

/** What the newsroom can decide once no unit has time left: against an objection, or without the answers that are missing. */
const decisionAfterAnswers = (requests: FactCheckRequest[], since: string | null): Waiting[] =>
  requests.some(({ state }) => state === 'objected')
    ? one(DECIDERS, 'quyết định về ý kiến không đồng ý', since)
    : one(DECIDERS, 'quyết định có đi tiếp khi chưa đủ trả lời', since)

const answers = ({ story, since, now }: Waited): Waiting[] => {
  const requests = currentRequests(story)
  const open = requests.filter(({ state }) => state === 'open')
  const units = open.flatMap(({ unit, askedAt, dueAt }) =>
    one({ kind: 'unit', unit }, 'trả lời thẩm tra', askedAt, dueAt),
  )
  // The due instant itself is still the unit's, as in the rules.
  const isInTime = open.some(({ dueAt }) => Date.parse(now) <= Date.parse(dueAt))
  return isInTime ? units : [...units, ...decisionAfterAnswers(requests, since)]
}

const STAGE_WAITS: Record<Stage, (waited: Waited) => Waiting[]> = {
  draft: (waited) => authors(waited, 'viết xong rồi nộp'),
  desk_review: ({ story, since }) => one({ kind: 'desk', unit: story.desk }, 'biên tập, rồi gửi thẩm tra', since),
  fact_check: answers,
  amends_needed: (waited) => authors(waited, 'sửa rồi nộp lại'),
  ready: ({ since }) => one(DECIDERS, 'quyết định đăng', since),
  scheduled: ({ story, since }) => one({ kind: 'clock' }, 'đăng đúng giờ', since, story.schedule?.at ?? null),
  settled: () => [],
  dropped: () => [],
}

const signatures = ({ story, since, signOffsMissing }: Waited): Waiting[] =>
  CHECKED_OPENLY.includes(story.stage)
    ? signOffsMissing.flatMap((unit) => one({ kind: 'signing_desk', unit }, 'ký duyệt chuyên môn', since))
    : []

const erasure = ({ story }: Waited): Waiting[] =>
  story.erasure === null ? [] : one({ kind: 'second_person' }, 'xác nhận đề nghị xoá dữ liệu cá nhân', story.erasure.at)

/** Answers for whom a story waits, for what, since when and until when: every stage in which something is in work waits for somebody. */
export const waitsFor = (waited: Waited): Waiting[] => [
  ...STAGE_WAITS[waited.story.stage](waited),
  ...signatures(waited),
  ...erasure(waited),
]
