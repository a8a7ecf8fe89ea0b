import { endOfOfficeHours, HORIZON_DAYS, isWorkingDay, localDate, type WorkCalendar } from './calendar'
import type { DeadlineRule, FixedRule, RunningRule } from './DeadlineRule'
import { addDays, dayNumber, type IsoDate, isIsoDate, isoDate } from './days'
import { formatInstant, parseInstant } from './localTime'
import { type NoEnd, nthDay } from './nthDay'
import { nthHour } from './nthHour'
import { addMonths, endOfPeriod } from './periods'
import { stoppedDays, stoppedTimes } from './stops'

const HORIZON_MONTHS = 1200

/** Why there is no due date; the sentences for people are in `deadlineProblems`. */
export type DeadlineProblem = 'bad_date' | 'bad_time' | 'bad_start' | 'bad_amount' | 'bad_stop' | NoEnd

export type Deadline = {
  readonly rule: DeadlineRule
  /** The last day that keeps the deadline by its words. */
  readonly lastDay: IsoDate
  /** When it is expected: an instant with +07:00 where hours matter, else a date; always in working time, except by the clock. */
  readonly expected: string
}

export type DeadlineResult =
  | { readonly ok: true; readonly deadline: Deadline }
  | { readonly ok: false; readonly reason: DeadlineProblem }

/**
 * When a deadline ends by a calendar.
 *
 * - Fixed days (`before`, `no_later_than`, `end_of`): expected at the end of office hours of the last working day on or before
 *   the last day; they never roll forward, an order is safer read backwards (R153).
 * - Terms in days and months: the day of the start isn't counted (Civil Code 2015 art. 147); a last day of rest rolls to the
 *   next working day outside a stop (art. 148).
 * - Terms in working days: only working days outside stops count.
 * - Terms in hours start at once; see `nthHour`.
 */
export function computeDeadline({ rule, calendar }: { rule: DeadlineRule; calendar: WorkCalendar }): DeadlineResult {
  return 'start' in rule ? computeTerm({ rule, calendar }) : computeFixed({ rule, calendar })
}

function computeFixed({ rule, calendar }: { rule: FixedRule; calendar: WorkCalendar }): DeadlineResult {
  if (!isIsoDate(rule.date)) return { ok: false, reason: 'bad_date' }
  const lastDay = lastDayOf(rule)
  const day = lastWorkingDay({ onOrBefore: lastDay, calendar })
  if (!day) return { ok: false, reason: 'too_far' }
  const end = endOfOfficeHours({ date: day, calendar })
  const time = rule.rule === 'no_later_than' ? rule.time : undefined
  if (time === undefined || day !== lastDay) return { ok: true, deadline: { rule, lastDay, expected: end } }
  const named = parseInstant(`${lastDay}T${time}+07:00`)
  if (Number.isNaN(named)) return { ok: false, reason: 'bad_time' }
  return { ok: true, deadline: { rule, lastDay, expected: formatInstant(Math.min(named, parseInstant(end))) } }
}

function computeTerm({ rule, calendar }: { rule: RunningRule; calendar: WorkCalendar }): DeadlineResult {
  if (!isAmount(rule)) return { ok: false, reason: 'bad_amount' }
  return rule.rule === 'within_hours' ? computeHours({ rule, calendar }) : computeDays({ rule, calendar })
}

const isAmount = ({ rule, n }: RunningRule): boolean =>
  n > 0 && (rule === 'within_hours' ? n < Infinity : Number.isSafeInteger(n))

type HoursRule = Extract<RunningRule, { rule: 'within_hours' }>

function computeHours({ rule, calendar }: { rule: HoursRule; calendar: WorkCalendar }): DeadlineResult {
  const start = parseInstant(isIsoDate(rule.start) ? `${rule.start}T00:00` : rule.start)
  if (Number.isNaN(start)) return { ok: false, reason: 'bad_start' }
  const stops = stoppedTimes(rule.stops ?? [])
  if (!stops) return { ok: false, reason: 'bad_stop' }
  const end = nthHour({ start, hours: rule.n, calendar: rule.hours === 'working' ? calendar : null, stops })
  if (typeof end !== 'number') return { ok: false, reason: end }
  const expected = formatInstant(end)
  return { ok: true, deadline: { rule, lastDay: expected.slice(0, 10), expected } }
}

type DaysRule = Exclude<RunningRule, HoursRule>

function computeDays({ rule, calendar }: { rule: DaysRule; calendar: WorkCalendar }): DeadlineResult {
  const start = startDate(rule.start)
  if (!start) return { ok: false, reason: 'bad_start' }
  const stops = stoppedDays(rule.stops ?? [])
  if (!stops) return { ok: false, reason: 'bad_stop' }
  const isWorked = (day: number) => isWorkingDay({ date: isoDate(day), calendar })
  const counts = rule.rule === 'within_working_days' ? isWorked : () => true
  const after = dayNumber(start)
  const last = nthDay({ after, n: daysOf({ rule, start }), stops, counts })
  if (typeof last !== 'number') return { ok: false, reason: last }
  const expected = nthDay({ after: last - 1, n: 1, stops, counts: isWorked })
  if (typeof expected !== 'number') return { ok: false, reason: expected }
  return { ok: true, deadline: { rule, lastDay: isoDate(last), expected: isoDate(expected) } }
}

/**
 * The civil date of Vietnam from which a term in days runs; undefined for what is neither date nor instant. Source: interchange.md,
 * due-dates.
 */
export function startDate(start: string): IsoDate | undefined {
  if (isIsoDate(start)) return start
  return Number.isNaN(parseInstant(start)) ? undefined : localDate(start)
}

function daysOf({ rule, start }: { rule: DaysRule; start: IsoDate }): number {
  if (rule.rule !== 'within_months') return rule.n
  if (rule.n > HORIZON_MONTHS) return HORIZON_DAYS + 1
  return dayNumber(addMonths({ date: start, months: rule.n })) - dayNumber(start)
}

function lastDayOf(rule: FixedRule): IsoDate {
  if (rule.rule === 'before') return addDays(rule.date, -1)
  return rule.rule === 'end_of' ? endOfPeriod(rule) : rule.date
}

/** The last working day on or before a date; undefined where a century has none. */
function lastWorkingDay({ onOrBefore, calendar }: { onOrBefore: IsoDate; calendar: WorkCalendar }) {
  const last = dayNumber(onOrBefore)
  for (let day = last; day > last - HORIZON_DAYS; day -= 1) {
    const date = isoDate(day)
    if (isWorkingDay({ date, calendar })) return date
  }
  return undefined
}
