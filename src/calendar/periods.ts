import type { PeriodUnit } from './DeadlineRule'
import { type IsoDate, isoDate } from './days'

const MONTHS: Record<PeriodUnit, number> = { month: 1, quarter: 3, half: 6, year: 12 }
const MS_PER_DAY = 86_400_000

/**
 * The last day of the calendar month, quarter, half-year or year that holds a civil date. Source: interchange.md, `end_of`.
 */
export function endOfPeriod({ date, unit }: { date: IsoDate; unit: PeriodUnit }): IsoDate {
  const [year, month] = yearAndMonth(date)
  return lastOfMonth({ year, month: (Math.floor(month / MONTHS[unit]) + 1) * MONTHS[unit] - 1 })
}

/**
 * The corresponding day some months later, or the last day of a month that has none: 31/01 + 1 month = 28 or 29/02.
 * Civil Code 2015 art. 148(3).
 */
export function addMonths({ date, months }: { date: IsoDate; months: number }): IsoDate {
  const [year, month] = yearAndMonth(date)
  const last = lastOfMonth({ year, month: month + months })
  const day = date.slice(8)
  return day < last.slice(8) ? last.slice(0, 8) + day : last
}

const yearAndMonth = (date: IsoDate): [year: number, month: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)) - 1,
]

const lastOfMonth = ({ year, month }: { year: number; month: number }): IsoDate => {
  const last = new Date(0)
  last.setUTCFullYear(year, month + 1, 0)
  return isoDate(last.getTime() / MS_PER_DAY)
}
