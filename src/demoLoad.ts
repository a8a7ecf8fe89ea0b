import type { Payload } from 'payload'
import { newsroomOf } from './actions/newsroom'
import { compareAndSet } from './database/compareAndSet'
import { createOnce } from './database/createOnce'
import { findRow } from './database/findRow'

/** The row that says that this database is a demo's, written before anything of the demo: `readAt` is the load's instant until it is done. */
const ID = 'demo'

interface Mark {
  rev: number
  readAt?: string | Date | null
}

const readMark = (payload: Payload) => findRow<Mark>({ payload, collection: 'cursors', where: { id: { equals: ID } } })

export interface DemoLoad {
  /** ISO instant of the first load: a later one goes on as of that time. */
  now: string
  /** Whether an earlier load was broken off. */
  isResumed: boolean
}

/**
 * Answers the load to be done: a new one where nobody has an account, or the one that was broken off. Null where there is none to do, in
 * a newsroom or a finished demo: only the mark, never what the database holds, makes it an unfinished demo.
 */
export const beginDemoLoad = async (payload: Payload): Promise<DemoLoad | null> => {
  const mark = await readMark(payload)
  if (mark) return mark.readAt ? { now: new Date(mark.readAt).toISOString(), isResumed: true } : null
  // The question is whether anybody has an account at all, before anybody can sign in.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  const now = newsroomOf(payload).now()
  const data = { id: ID, seq: 0, rev: 1, parked: [], readAt: now }
  await createOnce({ payload, collection: 'cursors', data })
  return { now, isResumed: false }
}

/** Says that the load is done and its accounts are told: from now on it is a newsroom like any other. */
export const finishDemoLoad = async (payload: Payload): Promise<void> => {
  const mark = await readMark(payload)
  if (mark) await compareAndSet({ payload, collection: 'cursors', id: ID, rev: mark.rev, set: { readAt: null } })
}
