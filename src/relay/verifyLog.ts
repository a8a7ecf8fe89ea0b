import type { Payload } from 'payload'
import { verdictId } from '../actions/makeVerdict'
import { saltedHash } from '../actions/writeTexts'
import type { Edition, HashedBlock } from '../editions/edition'
import { verifyEdition } from '../editions/verifyEdition'
import type { VerdictRecord } from '../workflow/carriedUnits'
import type { Kind } from '../workflow/kinds'
import { type LedgeredRegister, subjectOf } from '../workflow/registers/registerEvent'
import { checkPublications, notePublic, type PublicStory } from './checkPublications'
import type { Checkpoint } from './checkpoints'
import { checkRegisters } from './checkRegisters'
import { type AnyLogged, eventId, GENESIS, hashEvent, isStoryEvent, type LoggedEvent, unchained } from './loggedEvent'

/** The first thing that is not as it was written: which row, and what is wrong with it. */
export interface LogFault {
  row: string
  fault: string
}

export interface LogVerdict {
  events: number
  editions: number
  texts: number
  verdicts: number
  /** Compared with what the log gives; null when the log itself is damaged, so that nothing can be compared with it. */
  publications: number | null
  faults: LogFault[]
}

const ROWS_AT_ONCE = 500

interface Walk {
  expected: number
  previous: string
  /** References to typed words and their hashes, from the events. */
  texts: Map<string, string>
  erased: Set<string>
  editions: Map<string, string>
  verdicts: Set<string>
  stories: Map<string, PublicStory>
  /** Registers' rows that the log speaks of. */
  subjects: Map<string, { register: LedgeredRegister; row: string }>
  checkpoints: Map<number, Checkpoint>
  faults: LogFault[]
}

const collectTexts = (value: unknown, texts: Map<string, string>): void => {
  if (typeof value !== 'object' || value === null) return
  const { id, sha256 } = value as { id?: unknown; sha256?: unknown }
  if (typeof id === 'string' && typeof sha256 === 'string') texts.set(id, sha256)
  for (const child of Object.values(value)) collectTexts(child, texts)
}

/** A row of the log: its columns, by which it is found, beside the event that is hashed. */
interface LogRow {
  id: string
  seq: number
  hash: string
  story: string | null
  subject: string | null
}

const isFound = ({ row, event }: { row: LogRow; event: AnyLogged }): boolean => {
  const [story, subject] = isStoryEvent(event) ? [event.story, null] : [null, subjectOf(event)]
  return row.id === eventId(event) && row.story === story && row.subject === subject
}

const checkPlace = ({ walk, row, event }: { walk: Walk; row: LogRow; event: AnyLogged }): string | null => {
  if (event.seq > walk.expected) return `thiếu sự kiện số ${walk.expected}`
  if (event.seq < walk.expected || row.seq !== event.seq) return 'sai thứ tự'
  if (!isFound({ row, event })) return 'mã dòng khác với nội dung'
  if (event.previous !== walk.previous) return 'không nối với sự kiện trước'
  const hash = hashEvent({ event: unchained(event), seq: event.seq, previous: event.previous })
  if (hash !== event.hash || row.hash !== event.hash) return 'nội dung đã bị thay đổi'
  const checkpoint = walk.checkpoints.get(event.seq)
  return checkpoint && checkpoint.hash !== event.hash
    ? `khác với điểm kiểm lúc ${checkpoint.time}: chuỗi đã bị viết lại`
    : null
}

const step = ({ walk, row, event }: { walk: Walk; row: LogRow; event: AnyLogged }): boolean => {
  const fault = checkPlace({ walk, row, event })
  if (fault !== null) {
    walk.faults.push({ row: `events ${row.id} (số ${row.seq})`, fault })
    return false
  }
  walk.expected += 1
  walk.previous = event.hash
  if (isStoryEvent(event)) noteStory({ walk, event })
  else walk.subjects.set(subjectOf(event), event)
  return true
}

/** Notes what a text's event names, to be looked at once the chain is walked. */
const noteStory = ({ walk, event }: { walk: Walk; event: LoggedEvent }): void => {
  collectTexts(event.data, walk.texts)
  notePublic({ stories: walk.stories, event })
  const { edition, verdict, target } = event.data
  if (edition) walk.editions.set(`${event.story}:${edition}`, event.story)
  if (verdict) walk.verdicts.add(verdict)
  if (event.action === 'confirm_erasure' && target) walk.erased.add(target.id)
}

const logRow = ({ id, seq, hash, story, subject }: Record<string, unknown>): LogRow => ({
  id: String(id),
  seq: Number(seq),
  hash: String(hash),
  story: typeof story === 'string' ? story : null,
  subject: typeof subject === 'string' ? subject : null,
})

const walkEvents = async ({ payload, walk }: { payload: Payload; walk: Walk }): Promise<number> => {
  for (;;) {
    // The verifier reads everything: that is what it is for.
    const { docs } = await payload.find({
      collection: 'events',
      where: { seq: { greater_than_equal: walk.expected } },
      sort: 'seq',
      limit: ROWS_AT_ONCE,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const row of docs) {
      const whole = step({ walk, row: logRow(row), event: row.event as AnyLogged })
      if (!whole) return walk.expected - 1
    }
    if (docs.length < ROWS_AT_ONCE) return walk.expected - 1
  }
}

const findById = (payload: Payload, collection: 'editions' | 'reasons' | 'verdicts', id: string) =>
  payload.findByID({ collection, id, depth: 0, overrideAccess: true, disableErrors: true })

const checkEditions = async ({ payload, walk }: { payload: Payload; walk: Walk }): Promise<void> => {
  for (const [id, story] of walk.editions) {
    const row = await findById(payload, 'editions', id)
    if (!row) {
      walk.faults.push({ row: `editions ${id}`, fault: 'mất bản đóng băng mà nhật ký nêu tên' })
      continue
    }
    const edition: Edition = {
      hash: String(row.hash),
      story,
      kind: row.kind as Kind,
      blocks: row.blocks as HashedBlock[],
    }
    const verification = verifyEdition(edition)
    if (!verification.ok) walk.faults.push({ row: `editions ${id}`, fault: verification.message })
    if (`${story}:${edition.hash}` !== id) walk.faults.push({ row: `editions ${id}`, fault: 'mã băm khác với tên' })
    const missing = edition.blocks.find(({ block, hash }) => block === null && !walk.erased.has(hash))
    if (missing) walk.faults.push({ row: `editions ${id}`, fault: `đoạn ${missing.hash} đã mất mà không có lệnh xoá` })
  }
}

const checkVerdicts = async ({ payload, walk }: { payload: Payload; walk: Walk }): Promise<void> => {
  for (const id of walk.verdicts) {
    const row = await findById(payload, 'verdicts', id)
    const verdict = row?.verdict as VerdictRecord | undefined
    if (!verdict) walk.faults.push({ row: `verdicts ${id}`, fault: 'mất kết luận thẩm tra mà nhật ký nêu tên' })
    else if (verdictId(verdict) !== id)
      walk.faults.push({ row: `verdicts ${id}`, fault: 'kết luận thẩm tra đã bị thay đổi' })
    collectTexts(verdict, walk.texts)
  }
}

const checkTexts = async ({ payload, walk }: { payload: Payload; walk: Walk }): Promise<void> => {
  for (const [id, sha256] of walk.texts) {
    if (walk.erased.has(id)) continue
    const row = await findById(payload, 'reasons', id)
    const { salt, text } = (row ?? {}) as { salt?: string; text?: string }
    if (typeof text !== 'string' || typeof salt !== 'string')
      walk.faults.push({ row: `reasons ${id}`, fault: 'lời đã mất mà không có lệnh xoá' })
    else if (saltedHash({ salt, text }) !== sha256)
      walk.faults.push({ row: `reasons ${id}`, fault: 'lời đã bị thay đổi' })
  }
}

/**
 * Computes the whole log again: every event's hash and place in the chain, every edition, verdict and typed text that it names, the
 * checkpoints that were kept outside, and what readers have. Stops the chain at the first fault and names it; an erased piece is whole when
 * its order is in the log.
 */
export const verifyLog = async ({
  payload,
  checkpoints,
}: {
  payload: Payload
  checkpoints: readonly Checkpoint[]
}): Promise<LogVerdict> => {
  const walk: Walk = {
    expected: 1,
    previous: GENESIS,
    texts: new Map(),
    erased: new Set(),
    editions: new Map(),
    verdicts: new Set(),
    stories: new Map(),
    subjects: new Map(),
    checkpoints: new Map(checkpoints.map((checkpoint) => [checkpoint.seq, checkpoint])),
    faults: [],
  }
  const events = await walkEvents({ payload, walk })
  const last = checkpoints.reduce((most, { seq }) => Math.max(most, seq), 0)
  if (walk.faults.length === 0 && last > events) {
    walk.faults.push({
      row: `events số ${events + 1}`,
      fault: `nhật ký bị cắt đuôi: có điểm kiểm số ${last}, chỉ còn ${events} sự kiện`,
    })
  }
  await checkEditions({ payload, walk })
  await checkVerdicts({ payload, walk })
  await checkTexts({ payload, walk })
  const isWhole = walk.faults.length === 0
  if (isWhole) {
    walk.faults.push(...(await checkRegisters({ payload, subjects: walk.subjects.values() })))
    walk.faults.push(...(await checkPublications({ payload, stories: walk.stories })))
  }
  return {
    events,
    editions: walk.editions.size,
    texts: walk.texts.size,
    verdicts: walk.verdicts.size,
    publications: isWhole ? walk.stories.size : null,
    faults: walk.faults,
  }
}
