import { TEXT_COLLECTIONS } from '../workflow/kinds'
import { LEDGERED_REGISTERS } from '../workflow/registers/registerEvent'
import type { AnyPending } from './loggedEvent'

/** Collections whose rows carry events until the relay has logged them: texts, and registers in which something decides. */
export const LEDGERED_COLLECTIONS = [...TEXT_COLLECTIONS, ...LEDGERED_REGISTERS] as const
export type LedgeredCollection = (typeof LEDGERED_COLLECTIONS)[number]

/** What the relay needs of such a row: its events, oldest first. */
export interface LedgeredRow {
  id: string
  rev: number
  pending?: AnyPending[] | null
}
