import type { ClearanceGround } from './clearanceGround'
import type { Kind } from './kinds'
import type { Live, Stage } from './stages'

/** A typed text that stands in `reasons`: the log holds only its id and SHA-256(salt ‖ text), so that it can be erased (design: idea 5). */
export interface TextRef {
  id: string
  sha256: string
}

/** Where a unit's request stands, with the words people see. `lapsed`: overdue, and the newsroom decided without the answer. */
export const REQUEST_STATES = {
  open: 'đang chờ trả lời',
  confirmed: 'xác nhận',
  objected: 'không đồng ý',
  declined: 'từ chối cung cấp',
  lapsed: 'không trả lời trong hạn',
  cancelled: 'đã huỷ',
} as const
export type RequestState = keyof typeof REQUEST_STATES

/** What one unit was asked in one round about one edition. Instants are ISO 8601; `dueAt` is the end of office hours. */
export interface FactCheckRequest {
  unit: string
  round: number
  edition: string
  state: RequestState
  askedAt: string
  dueAt: string
  by: string | null
  answeredAt: string | null
  verdict: string | null
}

/** Why the working edition may be published, in whose name; names the edition's hash (design: idea 2). */
export interface Clearance {
  edition: string
  ground: ClearanceGround
  by: string
  at: string
  reason: TextRef | null
  /** Why the newsroom decided otherwise than a unit, by unit (overrule). */
  decisions?: Record<string, TextRef>
  /** The checked edition that an unchanged text rests on. */
  like?: string | null
}

export const CHANGES = { correction: 'cải chính', update: 'cập nhật', minor: 'sửa nhỏ' } as const
export type Change = keyof typeof CHANGES

/** The words that each kind of change asks for; those of a correction are the press law's particulars (domain.md 2). */
export const CHANGE_TEXTS = {
  correction: ['item', 'wrong', 'right', 'apology'],
  update: ['note'],
  minor: [],
} as const satisfies Record<Change, readonly string[]>
export type ChangeText = (typeof CHANGE_TEXTS)[Change][number]

/** What a new edition of a live story says it changes: the particulars are typed texts (domain.md 2). */
export interface PublishOptions {
  change: Change | null
  texts: Record<string, TextRef>
}

export interface Schedule extends PublishOptions {
  by: string
  at: string
  edition: string
}

export interface SignOff {
  unit: string
  by: string
  at: string
  edition: string | null
  rev: number
}

/** What an order names: a frozen block by its hash, or a typed text by its id. */
export interface ErasureTarget {
  kind: 'block' | 'text'
  id: string
}

export interface Erasure {
  target: ErasureTarget
  by: string
  at: string
}

/** Blocks taken from a live edition and names replaced in it: adds nothing, changes no hash. */
export interface Redaction {
  blocks: string[]
  names: TextRef | null
  at: string
}

/** The workflow half of a text's row as plain data: all that the rules read and write, and nothing of the text. */
export interface Story {
  id: string
  kind: Kind
  stage: Stage
  live: Live
  /** Rises with every write, saves included: what compare-and-set compares. */
  rev: number
  /** Number of actions so far; the event's place in the story's history. */
  moves: number
  createdBy: string
  /** People named in the bylines. */
  bylinePeople: string[]
  /** Whose saves are in the working text; only ever added to, by the save itself. */
  writers: string[]
  /** Who submitted or froze the text exactly as it stands; any edit empties it. */
  vouched: string[]
  assignees: string[]
  desk: string | null
  topics: string[]
  embargo: string | null
  /** Hash of the frozen working edition; null while the text is open and was never frozen in this cycle. */
  edition: string | null
  /** Every edition that was frozen, oldest first: the number readers see is the place in this list. */
  editions: string[]
  /** Editions that asked units confirmed: what `unchanged` may rest on. An objection empties the list: nothing older may be relied on. */
  checked: string[]
  round: number
  requests: FactCheckRequest[]
  cleared: Clearance | null
  liveEdition: string | null
  schedule: Schedule | null
  signOffs: SignOff[]
  redactions: Redaction[]
  erasure: Erasure | null
}

/** The requests about the working edition that count: of the current round, not cancelled. None while nothing frozen is in work. */
export const currentRequests = (story: Story): FactCheckRequest[] =>
  roundOf(story).filter(({ state }) => state !== 'cancelled')

/** Every request of the current round about the working edition, cancelled ones included. */
export const roundOf = ({ requests, round, edition }: Story): FactCheckRequest[] =>
  requests.filter((request) => request.round === round && request.edition === edition)

/** Answers whether the person is an author: named in the bylines, or the story's creator (design: Author). */
export const isAuthor = ({
  story,
  person,
}: {
  story: Pick<Story, 'createdBy' | 'bylinePeople'>
  person: string
}): boolean => story.createdBy === person || story.bylinePeople.includes(person)

/** Answers whether the person is a writer: an author, or somebody whose save is in the working edition (design: Writer). */
export const isWriter = ({ story, person }: { story: Story; person: string }): boolean =>
  isAuthor({ story, person }) || story.writers.includes(person)
