import type { Payload } from 'payload'
import { batchesOnce } from './batchesOnce'
import { followLog } from './followLog'
import { logPending } from './logPending'
import { PROJECTIONS } from './projections'
import { readCursors } from './readCursor'
import { retryParked } from './retryParked'
import { runClock } from './runClock'

/**
 * One round of the relay: the clock's own actions, pending events into the log, the log into its projections. Any machine may run it at any
 * time, again and again (design: idea 4). No mail: other people's servers must not hold up what readers have. Answers how many events its
 * projections read.
 */
export const runRelay = async (payload: Payload): Promise<number> => {
  await runClock(payload)
  await logPending(payload)
  const batchAfter = batchesOnce(payload)
  const cursors = await readCursors(payload)
  let read = 0
  for (const projection of PROJECTIONS)
    read += await followLog({ payload, projection, batchAfter, cursor: cursors.get(projection.name) })
  return read
}

/** Tries again what was parked, in every projection. */
export const repairRelay = async (payload: Payload): Promise<void> => {
  for (const projection of PROJECTIONS) await retryParked({ payload, projection })
}
