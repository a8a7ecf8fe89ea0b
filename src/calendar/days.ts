const MS_PER_DAY = 86_400_000
// 1900–9899: whatever is counted from such a date within the horizon of a century still has a year of four digits.
const ISO_DATE = /^(?:19\d\d|[2-8]\d{3}|9[0-8]\d\d)-\d{2}-\d{2}$/

/** Weekdays from Sunday, in the order of `Date.prototype.getUTCDay`. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

export type Weekday = (typeof WEEKDAYS)[number]

/** A civil date in Asia/Ho_Chi_Minh, `yyyy-mm-dd`. */
export type IsoDate = string

/** Days since 1970-01-01 of a civil date; NaN for what is no date. */
export const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY

/** The civil date of a day number. */
export const isoDate = (day: number): IsoDate => new Date(day * MS_PER_DAY).toISOString().slice(0, 10)

/** The date a number of calendar days later (earlier when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => isoDate(dayNumber(date) + days)

/** The weekday of a civil date. */
export const weekdayOf = (date: IsoDate): Weekday => WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sunday'

/** Whether a string is a date that exists (30 February doesn't), written `yyyy-mm-dd`, from 1900 to 9899. */
export function isIsoDate(value: string): boolean {
  if (!ISO_DATE.test(value)) return false
  const day = dayNumber(value)
  return Number.isFinite(day) && isoDate(day) === value
}
