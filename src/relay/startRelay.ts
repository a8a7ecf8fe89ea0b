import type { Payload } from 'payload'
import { STOP_LIMITS } from '../stopLimits'
import { reclaimMail } from './reclaimMail'
import { relayBell } from './relayBell'
import { repeat } from './repeat'
import { repairRelay, runRelay } from './runRelay'
import { sendMail } from './sendMail'

export interface RunningRelay {
  /** When the last round ended well, ms since 1970; null before the first. */
  readAt: () => number | null
  /** Ends after the round under way, and after the letter under way unless that takes longer than an open request may. */
  stop: () => Promise<void>
}

interface Start {
  payload: Payload
  /** Called after each round: what readers have may have changed. */
  afterRound: () => Promise<void>
  pollMs?: number
  repairMs?: number
}

const POLL_MS = 1000
const REPAIR_MS = 60_000

/** Waits for something that may never end, but not longer than so many ms. */
const atMost = async (ms: number, ended: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([ended, limit])
  clearTimeout(timer)
}

/**
 * Runs the relay until it is stopped: at once when this process has something to log, every second for other machines' work, and
 * parked stories once a minute. A round that fails is logged and tried again; the next round finishes what it left. Mail goes out beside the
 * rounds: a mail server that keeps a letter waiting keeps nothing else.
 */
export const startRelay = ({ payload, afterRound, pollMs = POLL_MS, repairMs = REPAIR_MS }: Start): RunningRelay => {
  let readAt: number | null = null
  const every = { payload, pollMs, repairMs }
  const relay = repeat({
    ...every,
    failure: 'relay round failed',
    round: async () => {
      await runRelay(payload)
      await afterRound()
      readAt = Date.now()
    },
    repair: () => repairRelay(payload),
  })
  const mail = repeat({
    ...every,
    failure: 'mail round failed',
    round: async (isStopping) => void (await sendMail(payload, isStopping)),
    repair: async () => void (await reclaimMail(payload)),
  })
  const stopListening = relayBell.listen(relay.wake)
  return {
    readAt: () => readAt,
    stop: async () => {
      stopListening()
      // A letter that is left is `sending` in the record and taken up later (reclaimMail).
      await Promise.all([relay.stop(), atMost(STOP_LIMITS.grace, mail.stop())])
    },
  }
}
