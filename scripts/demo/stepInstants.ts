import { VIETNAM_OFFSET_MS } from '../../src/calendar/localTime'
import type { LastDay } from './target'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** Office times, minutes after local midnight: of the last step of a day, then of the one before it. */
const AFTERNOON = 16 * 60 + 10
const MORNING = 9 * 60 + 20

const localMidnight = (last: LastDay, now: string): number => {
  if ('on' in last) return Date.parse(`${last.on}T00:00:00+07:00`)
  const today = Math.floor((Date.parse(now) + VIETNAM_OFFSET_MS) / DAY_MS) * DAY_MS - VIETNAM_OFFSET_MS
  return today - last.daysAgo * DAY_MS
}

const isWeekend = (midnight: number) => [0, 6].includes(new Date(midnight + VIETNAM_OFFSET_MS).getUTCDay())

const weekdayBefore = (midnight: number): number => {
  const before = midnight - DAY_MS
  return isWeekend(before) ? weekdayBefore(before) : before
}

/** Answers `count` instants (ISO, UTC) in order, two a working day by weekly rest, the last one on the afternoon of `last`. */
export const stepInstants = ({ count, last, now }: { count: number; last: LastDay; now: string }): string[] => {
  const instants: string[] = []
  let midnight = localMidnight(last, now)
  for (let back = 0; back < count; back += 1) {
    if (back > 0 && back % 2 === 0) midnight = weekdayBefore(midnight)
    const minutes = back % 2 === 0 ? AFTERNOON : MORNING
    instants.unshift(new Date(midnight + minutes * MINUTE_MS).toISOString())
  }
  return instants
}
