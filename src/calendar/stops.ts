import { localDate } from './calendar'
import type { Stop } from './DeadlineRule'
import { dayNumber, isIsoDate } from './days'
import { parseInstant } from './localTime'

/** Ascending and apart from each other. For days both ends are inclusive, for milliseconds half open. */
export type Span = { readonly from: number; readonly to: number }

const MS_PER_DAY = 86_400_000

/**
 * The days on which a clock stands still, as day numbers, both ends inclusive; an open stop ends at Infinity. A stop
 * given by instants takes every local day that it touches. Undefined where a stop is no date or ends before it begins.
 * Source: interchange.md, `stops`.
 */
export function stoppedDays(stops: readonly Stop[]): readonly Span[] | undefined {
  const days = stops
    .filter(isNotEmpty)
    .map(({ from, to }) => ({ from: firstDay(from), to: to === null ? Infinity : lastDay(to) }))
  return merge(days)
}

/** The milliseconds in which a clock stands still, half open; a stop given by dates takes its local days whole. */
export function stoppedTimes(stops: readonly Stop[]): readonly Span[] | undefined {
  return merge(stops.map(({ from, to }) => ({ from: midnight(from, 0), to: to === null ? Infinity : midnight(to, 1) })))
}

const firstDay = (value: string): number => {
  if (isIsoDate(value)) return dayNumber(value)
  return isInstant(value) ? dayNumber(localDate(value)) : Number.NaN
}

const lastDay = (value: string): number => {
  if (isIsoDate(value)) return dayNumber(value)
  return isInstant(value) ? firstDay(new Date(parseInstant(value) - 1).toISOString()) : Number.NaN
}

const midnight = (value: string, daysAfter: number): number =>
  isIsoDate(value) ? parseInstant(`${value}T00:00:00+07:00`) + daysAfter * MS_PER_DAY : parseInstant(value)

const isNotEmpty = ({ from, to }: Stop): boolean => from !== to || isIsoDate(from)

const isInstant = (value: string): boolean => !Number.isNaN(parseInstant(value))

function merge(spans: readonly Span[]): readonly Span[] | undefined {
  if (!spans.every(({ from, to }) => from <= to)) return undefined
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (!last || span.from > last.to) merged.push(span)
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
  }
  return merged
}
