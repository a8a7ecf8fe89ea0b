const VIETNAM_OFFSET_MS = 7 * 3600 * 1000

/** An ISO instant as the value of a `datetime-local` control in Vietnamese time. */
export const localOfInstant = (instant: string): string =>
  new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString().slice(0, 16)
