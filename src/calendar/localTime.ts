import { isIsoDate } from './days'

/** Asia/Ho_Chi_Minh is UTC+7 all year, without summer time, since 1975; an own offset needs no time zone data. */
export const VIETNAM_OFFSET_MS = 7 * 3_600_000
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/i

/**
 * Milliseconds since 1970 of an ISO 8601 instant; one without an offset is read by the clock of Vietnam.
 * NaN for anything else.
 */
export function parseInstant(value: string): number {
  const match = INSTANT.exec(value)
  if (!match || !isIsoDate(value.slice(0, 10))) return Number.NaN
  const iso = value.replace(' ', 'T')
  return Date.parse(match[1] ? iso : `${iso}+07:00`)
}

/** An instant as ISO 8601 with the offset of Vietnam, to the second: `2026-11-24T17:00:00+07:00`. */
export const formatInstant = (ms: number): string =>
  `${new Date(ms + VIETNAM_OFFSET_MS).toISOString().slice(0, 19)}+07:00`
