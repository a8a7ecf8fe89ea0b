import { createHash } from 'node:crypto'
import { canonicalJson } from '../editions/canonicalJson'
import type { PendingEvent } from '../workflow/decide'
import { type RegisterEvent, subjectOf } from '../workflow/registers/registerEvent'

/** What waits in a row to be logged: an action on a text, or on a register's row. */
export type AnyPending = PendingEvent | RegisterEvent

/** An event's place in the chain, with the hash of the one before (lower-case hex SHA-256). */
interface Place {
  seq: number
  previous: string
  hash: string
}

/** An event of a text as the log keeps it. */
export type LoggedEvent = PendingEvent & Place

/** Any event as the log keeps it. */
export type AnyLogged = AnyPending & Place

/** Answers whether the event is a text's: only those have readers, requests and notices after them. */
export const isStoryEvent = (event: AnyLogged): event is LoggedEvent => 'story' in event

/** What the first event names as the one before it. */
export const GENESIS = '0'.repeat(64)

/** What an event is about: a text by its id, or a register's row by both. */
const aboutOf = (event: { story: string } | Pick<RegisterEvent, 'register' | 'row'>): string =>
  'story' in event ? event.story : subjectOf(event)

/** The id of an event's row: a row's nth action has one place in the log, whoever writes it (design: idea 4, d). */
export const eventId = (
  event: ({ story: string } | Pick<RegisterEvent, 'register' | 'row'>) & { move: number },
): string => `${aboutOf(event)}:${event.move}`

/** SHA-256 of the event's canonical JSON with its place in the chain. */
export const hashEvent = ({ event, seq, previous }: { event: AnyPending; seq: number; previous: string }): string =>
  createHash('sha256')
    .update(canonicalJson({ ...event, seq, previous }))
    .digest('hex')

/** The event with its place in the chain behind `previous`. */
export const chainEvent = (place: { event: AnyPending; seq: number; previous: string }): AnyLogged => ({
  ...place.event,
  seq: place.seq,
  previous: place.previous,
  hash: hashEvent(place),
})

/** The event without its place: what was hashed beside it. */
export const unchained = ({ seq: _seq, previous: _previous, hash: _hash, ...event }: AnyLogged): AnyPending => event
