import type { Payload } from 'payload'
import type { WorkCalendar } from '../calendar/calendar'

/** What the rules' adapters need besides the database, given once when the program is put together: no hidden clock, no hidden settings. */
export interface Newsroom {
  /** The instant of now, ISO 8601 in UTC. */
  now: () => string
  calendar: WorkCalendar
  /** Tells the relay of this process that there is something to log; other machines find it by polling. */
  wakeRelay: () => void
  mediaDir: string
  publicUrl: string
  coordinatorEmail: string | undefined
  /** Whether there is a mail server; without one a demo tells people in the panel only. */
  sendsMail: boolean
}

/** The newsroom's services of a running Payload. @throws Error when the configuration was built without them: a fault of assembly. */
export const newsroomOf = (payload: Pick<Payload, 'config'>): Newsroom => {
  const newsroom: unknown = payload.config.custom?.newsroom
  if (!newsroom)
    throw new Error('payload.config.custom.newsroom is missing: build the configuration with newsroomConfig()')
  return newsroom as Newsroom
}
