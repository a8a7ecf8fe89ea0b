import type { Stop } from './DeadlineRule'

/** A clock is stopped (a question went to someone else) or goes on (the answer came). `at`: ISO instant. */
export type ClockEvent = { readonly at: string; readonly kind: 'stopped' | 'resumed' }

/**
 * The stops that a history of events amounts to, in the order of time. A second stop while the clock stands, or a second
 * go-ahead while it runs, changes nothing; a last stop without a go-ahead stays open.
 * Source: domain.md 11.
 */
export function stopsFromEvents(events: readonly ClockEvent[]): Stop[] {
  const stops: Stop[] = []
  let from: string | null = null
  for (const { at, kind } of [...events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    if (kind === 'stopped') from ??= at
    else if (from !== null) {
      stops.push({ from, to: at })
      from = null
    }
  }
  return from === null ? stops : [...stops, { from, to: null }]
}
