import type { Payload } from 'payload'
import { attempt } from './attempt'

export interface Repeating {
  /** Ends a pause at once; during a round it starts the next one at once. */
  wake: () => void
  /** Begins no other round; done when the round under way has ended. */
  stop: () => Promise<void>
}

interface Repeated {
  payload: Payload
  /** What the log says when a round fails. */
  failure: string
  round: (isStopping: () => boolean) => Promise<void>
  /** Done before a round every `repairMs`. */
  repair: () => Promise<void>
  pollMs: number
  repairMs: number
}

/** Does the same round again and again, with a pause in between; one that fails is logged and tried again. */
export const repeat = ({ payload, failure, round, repair, pollMs, repairMs }: Repeated): Repeating => {
  let isStopped = false
  let isWoken = false
  let repairedAt = Date.now()
  let endPause: () => void = () => undefined

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollMs)
      endPause = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const repairAndRound = async () => {
    if (Date.now() - repairedAt > repairMs) {
      repairedAt = Date.now()
      await repair()
    }
    await round(() => isStopped)
  }
  const loop = async () => {
    while (!isStopped) {
      isWoken = false
      await attempt({ payload, failure, act: repairAndRound })
      if (!isWoken && !isStopped) await pause()
    }
  }
  const running = loop()
  return {
    wake: () => {
      isWoken = true
      endPause()
    },
    stop: async () => {
      isStopped = true
      endPause()
      await running
    },
  }
}
