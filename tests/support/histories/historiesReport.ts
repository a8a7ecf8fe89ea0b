import type { LogFault } from '../../../src/relay/logFault'

export interface HistoriesOrder {
  histories: number
  /** Each history has the next seed. */
  firstSeed: number
}

/** What a run of histories tells: the first that went wrong ends it, with every step that led there. */
export interface HistoriesReport {
  events: number
  seconds: number
  /** How often each action, and a save, succeeded. */
  done: Record<string, number>
  failed: { seed: number; faults: string[]; trace: string[] }[]
  logFaults: LogFault[]
}
