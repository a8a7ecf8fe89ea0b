import type { Payload } from 'payload'
import { type LedgeredRegister, subjectOf } from '../workflow/registers/registerEvent'
import { alteredColumn } from './alteredColumn'
import { type Named, noteNamed } from './checkNamed'
import { notePublic, type PublicStory } from './checkPublications'
import type { Checkpoint } from './checkpoints'
import { eventColumns } from './eventColumns'
import type { LogFault } from './logFault'
import { type AnyLogged, eventId, hashEvent, isStoryEvent, type LoggedEvent, unchained } from './loggedEvent'

const ROWS_AT_ONCE = 500

/** What a walk along the chain has seen so far. */
export interface Walk {
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

/**
 * Walks the chain from its first event: each one's hash, place, columns and checkpoint. Stops at the first fault, which it notes. Answers how
 * many events were whole.
 */
export const walkLog = async ({ payload, walk }: { payload: Payload; walk: Walk }): Promise<number> => {
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
