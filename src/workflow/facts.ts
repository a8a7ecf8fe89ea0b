import type { ErasureTarget } from './story'

/** A unit as the rules see it on the day of the action. */
export interface UnitFact {
  id: string
  name: string
  /** People who hold the reviewer's or the unit head's role in it today. */
  reviewers: string[]
  /** Whether somebody is desk editor in it today. */
  isDesk: boolean
}

/** A claim of the frozen edition: a block that a unit answers about. */
export interface ClaimFact {
  block: string
  /** Units whose verdict "correct" on this unchanged block stands from an earlier edition. */
  carriedFor: string[]
}

/**
 * What the rules know beside the story itself, gathered once, all of it for every action (decision 0004); what only a typed field is
 * compared with is empty where the input has no such field. `now` is an ISO instant.
 */
export interface Facts {
  now: string
  units: UnitFact[]
  /** Ids of everybody in the register of people. */
  people: string[]
  /** Units to which the request of the current round was delivered (`loadDelivered` says by what). */
  delivered: string[]
  /** Codes of what the text lacks to be frozen; empty = it can be frozen. */
  textProblems: { code: string; message: string }[]
  /** Hash that freezing the text now would give; null when it can't be frozen. */
  textHash: string | null
  /** A checked edition from which no claim of the text differs, or null. */
  unchangedFrom: string | null
  /** Whether a claim of the working edition differs from the live one; null when nothing is live. */
  claimsDifferFromLive: boolean | null
  /** Whether others sign the working edition than the live one; null when nothing is live. */
  bylinesDifferFromLive: boolean | null
  claims: ClaimFact[]
  /** Block hashes of the live edition. */
  liveBlocks: string[]
  /** Typed names that stand in what readers have; read only where the input names some. */
  namesRead: string[]
  /** Media that the row's text names and whose rights or consent are missing, as Vietnamese sentences. */
  mediaProblems: string[]
  /** Units (desks) whose sign-off the story's topics ask for. */
  signOffUnits: string[]
  /** Blocks and typed texts of this story that exist and are not erased; read only where the input names one. */
  erasable: ErasureTarget[]
  /** Slugs of sections and ids of special subjects that there are; read only where the input names one. */
  sections: string[]
  specials: string[]
  /** When the log began: what was published before is archive. Null while the log is empty. */
  startedAt: string | null
  /** Due instant of a request made now for so many working days. */
  dueIn: (workingDays: number) => string
}
