/**
 * A second, deliberately simple-minded reckoning to judge the real one by: it looks at every day and every minute, and shares
 * no code with src. Local time is kept in Dates whose UTC fields are the Vietnamese ones.
 */
export type NaiveCalendar = { rest: number[]; hours: [string, string][]; holidays: Set<string>; worked: Set<string> }

const DAY = 86_400_000
const MINUTE = 60_000

const iso = (date: Date) => date.toISOString().slice(0, 10)

export function worksOn(date: Date, calendar: NaiveCalendar): boolean {
  if (calendar.holidays.has(iso(date))) return false
  if (calendar.worked.has(iso(date))) return true
  return !calendar.rest.includes(date.getUTCDay())
}

export function naiveDays(input: {
  start: string
  n: number
  onlyWorking: boolean
  stops: [string, string][]
  calendar: NaiveCalendar
}): { lastDay: string; expected: string } {
  const isStopped = (date: Date) => input.stops.some(([from, to]) => from <= iso(date) && iso(date) <= to)
  const date = new Date(`${input.start}T00:00:00Z`)
  for (let counted = 0; counted < input.n; ) {
    date.setTime(date.getTime() + DAY)
    if (!isStopped(date) && (!input.onlyWorking || worksOn(date, input.calendar))) counted += 1
  }
  const lastDay = iso(date)
  while (isStopped(date) || !worksOn(date, input.calendar)) date.setTime(date.getTime() + DAY)
  return { lastDay, expected: iso(date) }
}

/** Start and stops are minutes since 1970 of the Vietnamese clock; answers the minute at whose beginning the time is up. */
export function naiveMinutes(input: {
  start: number
  minutes: number
  stops: [number, number][]
  calendar: NaiveCalendar | null
}): number {
  let minute = input.start
  for (let counted = 0; counted < input.minutes; minute += 1) {
    const isStopped = input.stops.some(([from, to]) => from <= minute && minute < to)
    if (!isStopped && (!input.calendar || isOpen(minute, input.calendar))) counted += 1
  }
  return minute
}

function isOpen(minute: number, calendar: NaiveCalendar): boolean {
  const date = new Date(minute * MINUTE)
  const time = date.toISOString().slice(11, 16)
  return calendar.hours.some(([from, to]) => from <= time && time < to) && worksOn(date, calendar)
}

export function naiveFixed(lastDay: string, calendar: NaiveCalendar): string {
  const date = new Date(`${lastDay}T00:00:00Z`)
  while (!worksOn(date, calendar)) date.setTime(date.getTime() - DAY)
  return `${iso(date)}T${calendar.hours[calendar.hours.length - 1]?.[1]}:00+07:00`
}

export function naiveEndOf(date: string, unit: 'month' | 'quarter' | 'half' | 'year'): string {
  const current = new Date(`${date}T00:00:00Z`)
  const months = { month: '01 02 03 04 05 06 07 08 09 10 11 12', quarter: '01 04 07 10', half: '01 07', year: '01' }[
    unit
  ].split(' ')
  do current.setTime(current.getTime() + DAY)
  while (current.getUTCDate() !== 1 || !months.includes(iso(current).slice(5, 7)))
  return iso(new Date(current.getTime() - DAY))
}
