/** The value of a `datetime-local` control (`2026-11-24T16:30`) read as Vietnamese time, whatever the computer's zone: an ISO instant. */
export const instantOfLocal = (local: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local) ? `${local.slice(0, 16)}:00+07:00` : undefined
