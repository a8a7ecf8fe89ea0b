import { z } from 'zod'
import type { ClearanceGround } from './clearanceGround'
import { canonicalPath, encodedPath, OLD_PATH } from './oldPath'
import { CHANGES, type ChangeText } from './story'
import type { Action } from './transitions'

/** Verdict on one claim (requirements O: đúng | cần sửa | thiếu căn cứ | từ chối cung cấp). */
export const VERDICTS = {
  correct: 'đúng',
  needs_amendment: 'cần sửa',
  lacks_basis: 'thiếu căn cứ',
  declined: 'từ chối cung cấp (có căn cứ)',
} as const
export type VerdictCode = keyof typeof VERDICTS

/** The four criteria of R016. */
export const CRITERIA = {
  accurate: 'chính xác',
  truthful: 'trung thực',
  objective: 'khách quan',
  timely: 'kịp thời',
} as const
export type Criterion = keyof typeof CRITERIA

/** Reason codes of a withdrawal, printed on the notice. */
export const WITHDRAWAL_CODES = {
  untrue: 'thông tin không đúng sự thật',
  law_changed: 'quy định viện dẫn đã thay đổi',
  privacy: 'bảo vệ dữ liệu cá nhân',
  authority: 'theo kết luận của cơ quan có thẩm quyền',
  rights: 'quyền tác giả, quyền liên quan',
  other: 'lý do khác',
} as const
export type WithdrawalCode = keyof typeof WITHDRAWAL_CODES

/** Grounds that a person may choose to clear a text without a check; `archive` is given by its own action (decision 0003). */
export const GROUNDS = {
  not_required: 'loại nội dung không phải thẩm tra',
  unchanged: 'không đổi so với bản đã thẩm tra',
  no_competent_unit: 'không có đơn vị nào trả lời được',
} as const satisfies Partial<Record<ClearanceGround, string>>
export type ChosenGround = keyof typeof GROUNDS

/** What readers see where a name was: made by the product from the name itself, so that a redaction adds no word (design: redact). */
export const NAME_DISPLAYS = {
  initials: 'chữ cái đầu của họ tên (N.V.A)',
  mark: '[đã lược bỏ]',
} as const
export type NameDisplay = keyof typeof NAME_DISPLAYS

const keysOf = <T extends Record<string, unknown>>(record: T) =>
  Object.keys(record) as [keyof T & string, ...(keyof T & string)[]]

/** Bounds that forms show too: characters of a typed text, whole working days of a request, places in an ordered list. */
export const MOST_CHARACTERS = 5000
export const WORKING_DAYS = { min: 1, usual: 2, max: 30 } as const
export const ORDER = { min: -1000, max: 1000 } as const

const words = z.string().trim().max(MOST_CHARACTERS).optional()
const id = z.string().min(1).max(200)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const workingDays = z.number().int().min(WORKING_DAYS.min).max(WORKING_DAYS.max)
const nothing = z.object({})

const claimVerdict = z.object({
  block: hash,
  verdict: z.enum(keysOf(VERDICTS)),
  reason: words,
  provision: words,
})

const requestChange = z.discriminatedUnion('op', [
  z.object({ op: z.literal('add'), unit: id, workingDays }),
  z.object({ op: z.literal('reroute'), unit: id, toUnit: id, workingDays }),
  z.object({ op: z.literal('extend'), unit: id, workingDays }),
  z.object({ op: z.literal('cancel'), unit: id }),
])

const nameReplacement = z.object({
  name: z
    .string()
    .trim()
    .min(2)
    .max(200)
    .regex(/[\p{L}\p{N}]/u),
  display: z.enum(keysOf(NAME_DISPLAYS)),
})

const criterion = z.object({ met: z.boolean(), comment: words })

const changeTexts = {
  note: words,
  item: words,
  wrong: words,
  right: words,
  apology: words,
} satisfies Record<ChangeText, typeof words>

/** What a new edition of a live story declares. */
const change = { change: z.enum(keysOf(CHANGES)).optional(), ...changeTexts }

/**
 * What each action takes from the person: shapes and bounds only. Whether a field must be there is `forms.ts`, whether its
 * value is allowed is `requirements/`. Instants are ISO 8601 with a zone, `workingDays` whole days, hashes lower-case hex.
 */
export const INPUTS = {
  submit: nothing,
  return_to_author: z.object({ reason: words }),
  send_to_fact_check: z.object({ units: z.array(id).max(20).optional(), workingDays: workingDays.optional() }),
  clear_without_check: z.object({ ground: z.enum(keysOf(GROUNDS)).optional(), reason: words }),
  answer_fact_check: z.object({
    unit: id.optional(),
    edition: hash.optional(),
    criteria: z.partialRecord(z.enum(keysOf(CRITERIA)), criterion).optional(),
    claims: z.array(claimVerdict).max(5000).optional(),
  }),
  change_requests: z.object({ changes: z.array(requestChange).max(20).optional(), reason: words }),
  proceed_without_answer: z.object({ reason: words }),
  overrule: z.object({ reasons: z.record(id, z.string().trim().max(MOST_CHARACTERS)).optional() }),
  sign_off: z.object({ unit: id.optional() }),
  recall: z.object({ reason: words }),
  schedule: z.object({ at: z.iso.datetime({ offset: true }).optional(), ...change }),
  unschedule: nothing,
  hold: nothing,
  publish: z.object(change),
  archive: z.object({
    publishedAt: z.iso.datetime({ offset: true }).optional(),
    oldPath: z
      .string()
      .trim()
      .transform((path) => canonicalPath(encodedPath(path)))
      .pipe(z.string().regex(OLD_PATH))
      .optional(),
  }),
  revise: nothing,
  abandon: z.object({ reason: words }),
  restore: nothing,
  withdraw: z.object({ code: z.enum(keysOf(WITHDRAWAL_CODES)).optional(), notice: words }),
  reinstate: z.object({ reason: words }),
  redact: z.object({
    blocks: z.array(hash).max(5000).optional(),
    names: z.array(nameReplacement).max(100).optional(),
    reason: words,
  }),
  place: z.object({
    section: id.optional(),
    tags: z.array(z.string().trim().min(1).max(80)).max(30).optional(),
    slug: z.string().trim().min(1).max(200).optional(),
    order: z.number().int().min(ORDER.min).max(ORDER.max).optional(),
    special: id.optional(),
    printIssue: z.string().trim().max(80).optional(),
    embargo: z.iso.datetime({ offset: true }).nullable().optional(),
  }),
  hand_over: z.object({ assignees: z.array(id).max(50).optional(), desk: id.optional() }),
  request_erasure: z.object({ target: z.enum(['block', 'text']).optional(), id: id.optional(), reason: words }),
  confirm_erasure: nothing,
} as const satisfies Record<Action, z.ZodType>

type Inputs = { [A in Action]: z.infer<(typeof INPUTS)[A]> }
export type InputOf<A extends Action> = Inputs[A]

// Of an action that takes nothing the keys would be any string.
type FieldName<T> = T extends unknown ? (string extends keyof T ? never : keyof T) : never
type FieldOf<T, Name> = T extends unknown ? (Name extends keyof T ? T[Name] : never) : never

/** The fields of every action's input together, for rules that several actions ask: what an action doesn't take is not there. */
export type AnyInput = { [Name in FieldName<Inputs[Action]>]?: FieldOf<Inputs[Action], Name> }
export type ClaimVerdict = z.infer<typeof claimVerdict>
export type NameReplacement = z.infer<typeof nameReplacement>
export type RequestChange = z.infer<typeof requestChange>
export type ChangeInput = InputOf<'publish'>
