import type { LastDay } from './target'

const DAY_MS = 86_400_000
/** Asia/Ho_Chi_Minh is UTC+7 all the year. */
const OFFSET_MS = 7 * 3_600_000
/** Office times of the steps, minutes after local midnight, the first for the last step. */
const MINUTES = [8 * 60 + 30, 15 * 60 + 10, 10 * 60 + 5, 14 * 60 + 20, 9 * 60 + 40]

const localMidnight = (last: LastDay, now: string): number => {
  if ('on' in last) return Date.parse(`${last.on}T00:00:00+07:00`)
  const today = Math.floor((Date.parse(now) + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS
  return today - last.daysAgo * DAY_MS
}

const isWeekend = (midnight: number) => [0, 6].includes(new Date(midnight + OFFSET_MS).getUTCDay())

const weekdayBefore = (midnight: number): number => {
  const before = midnight - DAY_MS
  return isWeekend(before) ? weekdayBefore(before) : before
}

/** Answers `count` instants (ISO, UTC) in order, one a working day by weekly rest, the last one on the morning of `last`. */
export const stepInstants = ({ count, last, now }: { count: number; last: LastDay; now: string }): string[] => {
  const instants: string[] = []
  let midnight = localMidnight(last, now)
  for (let back = 0; back < count; back += 1) {
    const minutes = MINUTES[back % MINUTES.length] ?? 0
    instants.unshift(new Date(midnight + minutes * 60_000).toISOString())
    midnight = weekdayBefore(midnight)
  }
  return instants
}
