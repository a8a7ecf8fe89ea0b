/** What a reviewer says against one passage; `about` is a piece of the text that stands in one block only. */
export interface Objection {
  about: string
  criterion: 'accurate' | 'truthful' | 'objective' | 'timely'
  reason: string
}

/** One asked unit and who answers for it; `answer` null = still waiting. */
export interface Check {
  unit: string
  reviewer: string
  answer: 'confirmed' | 'objected' | null
  objections?: Objection[]
}

/** How a text came past the fact check. */
export type Clearing =
  | { ground: 'checked'; checks: Check[] }
  | { ground: 'overruled'; checks: Check[]; reason: string }
  | { ground: 'not_required'; reason: string }

/** The words that readers had before: the first edition says `put` where the text now says `find`. */
export interface Earlier {
  find: string
  put: string
}

/** A correction record with the particulars that the press law asks for (src/publishing/publication: PublishedCorrection). */
export interface Correction {
  wrong: string
  right: string
  apology: string
  item: string
}

export interface Withdrawal {
  code: string
  notice: string
}

/** The day of the last step: an ISO date for what is long finished, or days before the demo was loaded for what is in work. */
export type LastDay = { on: string } | { daysAgo: number }

/** Where in the flow the demo shows a text, and what it takes to get there; `published` is the day of the first publication. */
export type Target = { last: LastDay } & (
  | { at: 'draft' }
  | { at: 'desk_review' }
  | { at: 'fact_check'; checks: Check[] }
  | { at: 'objected'; checks: Check[] }
  | { at: 'ready'; clearing: Clearing }
  | { at: 'scheduled'; clearing: Clearing; hoursAhead: number }
  | { at: 'published'; clearing: Clearing }
  | { at: 'corrected'; published: LastDay; clearing: Clearing; earlier: Earlier; correction: Correction }
  | { at: 'withdrawn'; published: LastDay; clearing: Clearing; withdrawal: Withdrawal }
  | { at: 'being_revised'; published: LastDay; clearing: Clearing; earlier: Earlier }
  | { at: 'dropped'; reason: string }
)
