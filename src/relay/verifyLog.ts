import type { Payload } from 'payload'
import { type LedgeredRegister, subjectOf } from '../workflow/registers/registerEvent'
import { alteredColumn } from './alteredColumn'
import { checkNamed, type Named, noteNamed, nothingNamed } from './checkNamed'
import { checkPublications, notePublic, type PublicStory } from './checkPublications'
import type { Checkpoint } from './checkpoints'
import { checkRegisters } from './checkRegisters'
import { eventColumns } from './eventColumns'
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
  named: Named
  stories: Map<string, PublicStory>
  /** Registers' rows that the log speaks of. */
  subjects: Map<string, { register: LedgeredRegister; row: string }>
  checkpoints: Map<number, Checkpoint>
  faults: LogFault[]
}

interface EventRow extends Record<string, unknown> {
  id: string
  seq: number
  hash: string
  event: AnyLogged
}

const checkPlace = ({ walk, row }: { walk: Walk; row: EventRow }): string | null => {
  const { event } = row
  if (event.seq > walk.expected) return `thiếu sự kiện số ${walk.expected}`
  if (event.seq < walk.expected || row.seq !== event.seq) return 'sai thứ tự'
  if (row.id !== eventId(event)) return 'mã dòng khác với nội dung'
  if (event.previous !== walk.previous) return 'không nối với sự kiện trước'
  const hash = hashEvent({ event: unchained(event), seq: event.seq, previous: event.previous })
  if (hash !== event.hash || row.hash !== event.hash) return 'nội dung đã bị thay đổi'
  const checkpoint = walk.checkpoints.get(event.seq)
  if (checkpoint && checkpoint.hash !== event.hash)
    return `khác với điểm kiểm lúc ${checkpoint.time}: chuỗi đã bị viết lại`
  const altered = alteredColumn({ row, expected: eventColumns(event) })
  return altered === null ? null : `cột ${altered} đã bị thay đổi`
}

const step = ({ walk, row }: { walk: Walk; row: EventRow }): boolean => {
  const { event } = row
  const fault = checkPlace({ walk, row })
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
  noteNamed({ named: walk.named, event })
  notePublic({ stories: walk.stories, event })
}

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
      const whole = step({
        walk,
        row: {
          ...row,
          id: String(row.id),
          seq: Number(row.seq),
          hash: String(row.hash),
          event: row.event as AnyLogged,
        },
      })
      if (!whole) return walk.expected - 1
    }
    if (docs.length < ROWS_AT_ONCE) return walk.expected - 1
  }
}

/** A row that no place in the chain has: look-ups by story would read it all the same. */
const outsideChain = async (payload: Payload): Promise<LogFault[]> => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { or: [{ seq: { less_than: 1 } }, { seq: { exists: false } }] },
    sort: 'id',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id }) => ({ row: `events ${id}`, fault: 'nằm ngoài chuỗi: không có số thứ tự nào của nhật ký' }))
}

/**
 * Computes the whole log again: every event's hash, place in the chain and columns, every edition, verdict and typed text that it names, the
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
    named: nothingNamed(),
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
  walk.faults.push(...(await outsideChain(payload)), ...(await checkNamed({ payload, named: walk.named })))
  const isWhole = walk.faults.length === 0
  if (isWhole) {
    walk.faults.push(...(await checkRegisters({ payload, subjects: walk.subjects.values() })))
    walk.faults.push(...(await checkPublications({ payload, stories: walk.stories })))
  }
  return {
    events,
    editions: walk.named.editions.size,
    texts: walk.named.texts.size,
    verdicts: walk.named.verdicts.size,
    publications: isWhole ? [...walk.stories.values()].filter(({ isPublished }) => isPublished).length : null,
    faults: walk.faults,
  }
}
