import type { Payload } from 'payload'
import { relayBell } from './relayBell'
import { repairRelay, runRelay } from './runRelay'

export interface RunningRelay {
  /** When the last round ended well, ms since 1970; null before the first. */
  readAt: () => number | null
  /** Ends after the round under way. */
  stop: () => Promise<void>
}

interface Start {
  payload: Payload
  /** Called after a round; told whether readers may have something new. */
  afterRound: () => Promise<void>
  pollMs?: number
  repairMs?: number
}

const POLL_MS = 1000
const REPAIR_MS = 60_000

/**
 * Runs the relay until it is stopped: at once when this process has something to log, every second for other machines' work, and
 * parked stories once a minute. A round that fails is logged and tried again; the next round finishes what it left.
 */
export const startRelay = ({ payload, afterRound, pollMs = POLL_MS, repairMs = REPAIR_MS }: Start): RunningRelay => {
  let isStopped = false
  let readAt: number | null = null
  let repairedAt = Date.now()
  let wake: () => void = () => undefined

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const round = async () => {
    if (Date.now() - repairedAt > repairMs) {
      repairedAt = Date.now()
      await repairRelay(payload)
    }
    await runRelay(payload, () => isStopped)
    await afterRound()
    readAt = Date.now()
  }
  // A ring during a round must not be lost: it starts the next one at once.
  let isRung = false
  const stopListening = relayBell.listen(() => {
    isRung = true
    wake()
  })
  const loop = async () => {
    while (!isStopped) {
      isRung = false
      await round().catch((error: unknown) => payload.logger.error({ err: error, msg: 'relay round failed' }))
      if (!isRung && !isStopped) await pause()
    }
  }
  const running = loop()
  return {
    readAt: () => readAt,
    stop: async () => {
      isStopped = true
      stopListening()
      wake()
      await running
    },
  }
}
