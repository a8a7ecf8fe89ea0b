import type { Where } from 'payload'

/**
 * Where a notice's mail stands in the record. `joined`: another notice of the same event tells the same person in one mail. `due` may be
 * tried (again), `sending` is claimed by a machine; the others are ends.
 */
export type MailState = 'due' | 'sending' | 'sent' | 'joined' | 'failed' | 'no_address'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How long mail waits after its first, second … refusal, in ms: long enough for a mail server that is down over night (RFC 5321, 4.5.4.1). */
const WAITS: readonly number[] = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 12 * HOUR]

/** Mail that was refused so often is given up; the notice stays to be read in the panel. */
export const MOST_TRIES = WAITS.length + 1

/**
 * When refused mail may be tried again, as an ISO instant: `tries` attempts were made, the last began at `triedAt` (ISO instant). Null =
 * never, it is given up.
 */
export const nextTryAt = ({ tries, triedAt }: { tries: number; triedAt: string }): string | null => {
  const wait = WAITS[tries - 1]
  return wait === undefined ? null : new Date(Date.parse(triedAt) + wait).toISOString()
}

/** Rows of the record of notices whose mail may be tried at `now` (ISO instant): never tried, left by a machine, or refused long enough ago. */
export const mayBeTried = (now: string): Where => {
  const refused = WAITS.map((wait, index): Where => {
    const before = new Date(Date.parse(now) - wait).toISOString()
    return { tries: { equals: index + 1 }, claimedAt: { less_than_equal: before } }
  })
  return { mail: { equals: 'due' satisfies MailState }, or: [{ claimedAt: { exists: false } }, ...refused] }
}
