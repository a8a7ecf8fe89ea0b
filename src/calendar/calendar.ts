import { addDays, type IsoDate, type Weekday, weekdayOf } from './days'
import { formatInstant, parseInstant } from './localTime'

/** One block of office hours in local time, `HH:mm`, half open: ['08:00', '12:00']. */
export type OfficeBlock = readonly [from: string, to: string]

/**
 * When a unit works: plain rows, so that a calendar can be stored, shown and compared.
 * Civil dates and local times of Asia/Ho_Chi_Minh.
 */
export type WorkCalendar = {
  /** Weekdays of the weekly rest; at least one weekday must be left. */
  readonly weeklyRest: readonly Weekday[]
  /** Blocks in ascending order, without overlap; at least one. */
  readonly officeHours: readonly OfficeBlock[]
  /** Public holidays, days in lieu and swapped days off (Labour Code 2019 art. 112 and the yearly notices). */
  readonly holidays: readonly IsoDate[]
  /** Days of weekly rest that are worked in exchange for a swapped day off. */
  readonly workingDays: readonly IsoDate[]
}

/** The furthest a search for working days looks ahead: a hundred years, in calendar days. */
export const HORIZON_DAYS = 36_525

/**
 * Whether a unit works on a civil date of Vietnam. A holiday is never worked; a swapped day is worked although its weekday rests.
 * Source: domain.md 9.
 */
export function isWorkingDay({ date, calendar }: { date: IsoDate; calendar: WorkCalendar }): boolean {
  if (calendar.holidays.includes(date)) return false
  return calendar.workingDays.includes(date) || !calendar.weeklyRest.includes(weekdayOf(date))
}

/**
 * The nth working day after a date; the date itself is not counted (Civil Code 2015 art. 147).
 * With `days: 0` the date itself, worked or not.
 *
 * @throws RangeError where a century holds fewer working days: a calendar without any is a fault of its rows.
 */
export function addWorkingDays({
  date,
  days,
  calendar,
}: {
  date: IsoDate
  days: number
  calendar: WorkCalendar
}): IsoDate {
  let current = date
  let left = days
  for (let step = 0; left > 0; step += 1) {
    if (step === HORIZON_DAYS) throw new RangeError(`No ${days} working days within a century of ${date}`)
    current = addDays(current, 1)
    if (isWorkingDay({ date: current, calendar })) left -= 1
  }
  return current
}

/**
 * The instant at which office hours end on a date, ISO 8601 with +07:00. Source: interchange.md, due-dates (`expected`).
 */
export function endOfOfficeHours({ date, calendar }: { date: IsoDate; calendar: WorkCalendar }): string {
  const end = calendar.officeHours.at(-1)?.[1] ?? '24:00'
  return formatInstant(parseInstant(`${date}T00:00:00+07:00`) + minutesOf(end) * 60_000)
}

/**
 * When an answer is due that was asked for at an instant and may take a number of working days: the end of office hours
 * of the last of them, ISO 8601 with +07:00. The day of asking, by the clock of Vietnam, is not counted (Civil Code 2015 art. 147).
 */
export function dueAt({
  askedAt,
  workingDays,
  calendar,
}: {
  askedAt: string
  workingDays: number
  calendar: WorkCalendar
}): string {
  const date = addWorkingDays({ date: localDate(askedAt), days: workingDays, calendar })
  return endOfOfficeHours({ date, calendar })
}

/** The civil date in Vietnam at an ISO instant: 18:30Z is already the next day. @throws RangeError for no instant. */
export const localDate = (instant: string): IsoDate => formatInstant(parseInstant(instant)).slice(0, 10)

/** Minutes since midnight of a local time `HH:mm`; 24:00 is the end of the day. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}
