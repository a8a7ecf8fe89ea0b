import type { IsoDate } from './days'

export type PeriodUnit = 'month' | 'quarter' | 'half' | 'year'

/**
 * A time in which a clock stands still. Civil dates are inclusive, instants half open. `to: null`: it still stands.
 */
export type Stop = { readonly from: string; readonly to: string | null }

/** An amount of time that runs from a start still to be named. Civil Code 2015 art. 146–148. */
export type Term =
  /** N calendar days (a week is seven). */
  | { readonly rule: 'within_days'; readonly n: number }
  /** N working days. */
  | { readonly rule: 'within_working_days'; readonly n: number }
  /** N months (a year is twelve): ends on the corresponding day, or on the last day of a month without one. */
  | { readonly rule: 'within_months'; readonly n: number }
  /** N hours, also broken ones, by the clock or of office hours. */
  | { readonly rule: 'within_hours'; readonly n: number; readonly hours: 'clock' | 'working' }

/** A day that a document names; it never moves forward, and no stop moves it. */
export type FixedRule =
  /** `trước ngày D`: D is too late (R153). */
  | { readonly rule: 'before'; readonly date: IsoDate }
  /** `chậm nhất ngày D`, `đến hết ngày D`; `time` (local, HH:mm) where the document names one. */
  | { readonly rule: 'no_later_than'; readonly date: IsoDate; readonly time?: string }
  /** `đến hết tháng, quý, 6 tháng, năm`: the period that holds the date. */
  | { readonly rule: 'end_of'; readonly date: IsoDate; readonly unit: PeriodUnit }

/** `start`: a civil date, or an ISO instant, which is first turned into Vietnamese time. */
export type RunningRule = Term & { readonly start: string; readonly stops?: readonly Stop[] }

/** What a deadline says, as data. */
export type DeadlineRule = FixedRule | RunningRule
