import type { ClearanceGround } from './clearanceGround'
import type { RequestChange, WithdrawalCode } from './inputs'
import type { Change, ErasureTarget, RequestState, TextRef } from './story'

/** A unit's part in a check: what it is asked until when, or, once the edition goes out, what became of that. */
export interface EventRequest {
  unit: string
  dueAt?: string
  state?: RequestState
  answeredAt?: string | null
  verdict?: string | null
  /** Why the newsroom decided without the unit's confirmation. */
  decision?: TextRef
}

/**
 * What an event says beside who, when, from and to: ids, codes, hashes and times only; words are references. One list for all actions:
 * the effect of each says which of these it writes, and what a reader doesn't find was not said. Instants are ISO 8601.
 */
export interface EventData {
  /** Hash of the edition that the action is about. */
  edition?: string
  number?: number
  reason?: TextRef
  /** A request's round, the requests then open, and what a change did to them. */
  round?: number
  requests?: EventRequest[]
  changes?: RequestChange[]
  /** Units that need not answer any more; those whose answers stay; those whose word was overruled; those without whose answer it went on. */
  closed?: string[]
  answered?: string[]
  objections?: { unit: string; verdict?: string | null; reason?: TextRef }[]
  without?: { unit: string; state: RequestState }[]
  /** A unit's answer, or the desk that signed. */
  unit?: string
  outcome?: RequestState
  verdict?: string
  /** Hash of the text that a desk signed, which need not be an edition yet, and its revision. */
  text?: string
  rev?: number
  ground?: ClearanceGround
  clearedAt?: string
  like?: string
  checkedEdition?: { hash: string; number: number }
  /** Words of an answer, or of a change that readers are told of, by field. */
  texts?: Record<string, TextRef>
  change?: Change
  /** When it is to go out, or was to when it was held; whose schedule was cancelled; and who stands for what the clock publishes. */
  at?: string
  scheduledFor?: string
  scheduledBy?: string
  inNameOf?: string
  publishedAt?: string
  oldPath?: TextRef
  code?: WithdrawalCode
  notice?: TextRef
  /** What a redaction takes out and replaces. */
  blocks?: string[]
  names?: TextRef
  section?: string
  order?: number
  special?: string
  embargo?: string
  slug?: TextRef
  tags?: TextRef
  printIssue?: TextRef
  assignees?: string[]
  desk?: string
  target?: ErasureTarget
  askedBy?: string
}

/** Event data as an effect says it: null where there is nothing to say. */
export type SaidData = { [Name in keyof EventData]: EventData[Name] | null }
