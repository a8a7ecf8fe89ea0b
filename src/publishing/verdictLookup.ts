import type { TextRef } from '../workflow/story'

/** What the fold needs of a unit's verdict: the reasons of what it did not confirm. */
export interface VerdictLookup {
  reasons: TextRef[]
}
