import type { Payload } from 'payload'
import type { LoggedEvent } from './loggedEvent'

export interface Projecting {
  payload: Payload
  event: LoggedEvent
}

/** What follows an event: idempotent, so that any machine may do it again; each row it writes only over an older one (design: idea 4, f). */
export interface Projection {
  name: string
  /** Whether anything follows this event here; the others pass by. */
  follows: (event: LoggedEvent) => boolean
  project: (projecting: Projecting) => Promise<void>
  /**
   * Whether what it writes is made of the story as it stands, whatever the event was: of several events of a story that are read at once the
   * last is enough.
   */
  isOfNewest?: boolean
}
