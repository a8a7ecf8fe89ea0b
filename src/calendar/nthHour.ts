import { HORIZON_DAYS, isWorkingDay, minutesOf, type WorkCalendar } from './calendar'
import { dayNumber, type IsoDate, isoDate } from './days'
import { formatInstant, parseInstant } from './localTime'
import type { NoEnd } from './nthDay'
import type { Span } from './stops'

const MS_PER_MINUTE = 60_000
const MS_PER_HOUR = 3_600_000

type Hours = { start: number; hours: number; calendar: WorkCalendar | null; stops: readonly Span[] }

/**
 * The instant (ms) at which a number of hours has passed since a start (ms): hours of the clock when `calendar` is null,
 * else office hours of working days; time in stops (ms) doesn't count. When the time is used up at the end of a block,
 * that end is the answer, not the beginning of the next block. Source: interchange.md, `within_hours`.
 */
export function nthHour({ start, hours, calendar, stops }: Hours): number | NoEnd {
  let left = Math.round(hours * MS_PER_HOUR)
  for (const { from, to } of countedSpans({ start, calendar, stops })) {
    if (to - from >= left) return from + left
    left -= to - from
  }
  return stops.at(-1)?.to === Infinity ? 'clock_stopped' : 'too_far'
}

/** The spans of time (ms, half open, ascending) that count from a start on, up to a century ahead. */
export function* countedSpans({ start, calendar, stops }: Omit<Hours, 'hours'>): Generator<Span> {
  const blocks = calendar
    ? officeBlocks({ start, calendar })
    : [{ from: start, to: start + HORIZON_DAYS * 24 * MS_PER_HOUR }]
  let next = 0
  for (const block of blocks) {
    let from = Math.max(block.from, start)
    while (from < block.to) {
      while ((stops[next]?.to ?? Infinity) <= from) next += 1
      const stop = stops[next] ?? { from: Infinity, to: Infinity }
      if (stop.from <= from && stop.to === Infinity) return
      if (stop.from > from) yield { from, to: Math.min(block.to, stop.from) }
      from = stop.from < block.to ? stop.to : block.to
    }
  }
}

function* officeBlocks({ start, calendar }: { start: number; calendar: WorkCalendar }): Generator<Span> {
  const first = dayNumber(formatInstant(start).slice(0, 10))
  for (let day = first; day < first + HORIZON_DAYS; day += 1) {
    const date = isoDate(day)
    if (!isWorkingDay({ date, calendar })) continue
    const midnight = startOfDay(date)
    for (const [from, to] of calendar.officeHours) {
      yield { from: midnight + minutesOf(from) * MS_PER_MINUTE, to: midnight + minutesOf(to) * MS_PER_MINUTE }
    }
  }
}

const startOfDay = (date: IsoDate): number => parseInstant(`${date}T00:00:00+07:00`)
