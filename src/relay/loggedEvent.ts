import { createHash } from 'node:crypto'
import { canonicalJson } from '../editions/canonicalJson'
import type { PendingEvent } from '../workflow/decide'

/** An event as the log keeps it: in its place in the chain, with the hash of the one before (lower-case hex SHA-256). */
export interface LoggedEvent extends PendingEvent {
  seq: number
  previous: string
  hash: string
}

/** What the first event names as the one before it. */
export const GENESIS = '0'.repeat(64)

/** The id of an event's row: a story's nth action has one place in the log, whoever writes it (design: idea 4, d). */
export const eventId = ({ story, move }: { story: string; move: number }): string => `${story}:${move}`

/** SHA-256 of the event's canonical JSON with its place in the chain. */
export const hashEvent = ({ event, seq, previous }: { event: PendingEvent; seq: number; previous: string }): string =>
  createHash('sha256')
    .update(canonicalJson({ ...event, seq, previous }))
    .digest('hex')

/** The event with its place in the chain behind `previous`. */
export const chainEvent = (place: { event: PendingEvent; seq: number; previous: string }): LoggedEvent => ({
  ...place.event,
  seq: place.seq,
  previous: place.previous,
  hash: hashEvent(place),
})

/** The event without its place: what was hashed beside it. */
export const unchained = ({ seq: _seq, previous: _previous, hash: _hash, ...event }: LoggedEvent): PendingEvent => event
