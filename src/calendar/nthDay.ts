import { HORIZON_DAYS } from './calendar'
import type { Span } from './stops'

export type NoEnd = 'clock_stopped' | 'too_far'

/**
 * The nth day after a day that counts and lies outside the stops; all days are day numbers. `clock_stopped` when an open
 * stop comes first, `too_far` when it lies more than a century ahead. Linear in the days walked and the stops.
 * Source: interchange.md, `within_days`, `stops`.
 */
export function nthDay({
  after,
  n,
  stops,
  counts,
}: {
  after: number
  n: number
  stops: readonly Span[]
  counts: (day: number) => boolean
}): number | NoEnd {
  const limit = after + HORIZON_DAYS
  let day = after
  let left = n
  let next = 0
  while (left > 0) {
    day += 1
    while ((stops[next]?.to ?? Infinity) < day) next += 1
    const stop = stops[next]
    if (stop && stop.from <= day) day = stop.to
    else if (counts(day)) left -= 1
    if (day === Infinity) return 'clock_stopped'
    if (day > limit) return 'too_far'
  }
  return day
}
