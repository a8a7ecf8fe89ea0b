import type { Payload } from 'payload'
import { checkNamed, nothingNamed } from './checkNamed'
import { checkPublications } from './checkPublications'
import type { Checkpoint } from './checkpoints'
import { checkRegisters } from './checkRegisters'
import type { LogFault } from './logFault'
import { GENESIS } from './loggedEvent'
import { type Walk, walkLog } from './walkLog'

export interface LogVerdict {
  events: number
  editions: number
  texts: number
  verdicts: number
  /** Compared with what the log gives; null when the log itself is damaged, so that nothing can be compared with it. */
  publications: number | null
  faults: LogFault[]
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
  const events = await walkLog({ payload, walk })
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
