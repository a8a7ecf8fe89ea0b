import { VIETNAM_OFFSET_MS } from '../../calendar/localTime'

/** An ISO instant as the value of a `datetime-local` control in Vietnamese time. */
export const localOfInstant = (instant: string): string =>
  new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString().slice(0, 16)
