import type { Payload } from 'payload'
import { batchesOnce } from './batchesOnce'
import { followLog } from './followLog'
import { logPending } from './logPending'
import { PROJECTIONS } from './projections'
import { readCursors } from './readCursor'
import { reclaimMail } from './reclaimMail'
import { retryParked } from './retryParked'
import { runClock } from './runClock'
import { sendMail } from './sendMail'

/**
 * One round of the relay: the clock's own actions, pending events into the log, the log into its projections, the record of notices into
 * mail. Any machine may run it at any time, again and again (design: idea 4). Answers how many events its projections read. `isStopping`:
 * whether the program is being stopped, asked before each mail.
 */
export const runRelay = async (payload: Payload, isStopping?: () => boolean): Promise<number> => {
  await runClock(payload)
  await logPending(payload)
  const batchAfter = batchesOnce(payload)
  const cursors = await readCursors(payload)
  let read = 0
  for (const projection of PROJECTIONS)
    read += await followLog({ payload, projection, batchAfter, cursor: cursors.get(projection.name) })
  await sendMail(payload, isStopping)
  return read
}

/** Tries again what was parked, in every projection, and lets mail go out again that a machine never finished. */
export const repairRelay = async (payload: Payload): Promise<void> => {
  await reclaimMail(payload)
  for (const projection of PROJECTIONS) await retryParked({ payload, projection })
}
