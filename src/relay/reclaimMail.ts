import type { Payload } from 'payload'
import { newsroomOf } from '../actions/newsroom'
import { compareAndSet } from '../database/compareAndSet'
import { type MailState, MOST_TRIES } from './mailTries'

const NOTICES_AT_ONCE = 50
/** Longer than any mail server lets a client wait (RFC 5321, 4.5.3.2: 10 minutes for the end of the data is the longest). */
const CLAIM_MS = 10 * 60_000

/**
 * Puts notices back to `due` whose mail a machine began to send more than 10 minutes ago without saying how it ended: it died. Whether
 * the mail had left can't be known, so people may get one twice and never none; after the last try it is `failed`. Answers how many
 * rows changed.
 */
export const reclaimMail = async (payload: Payload): Promise<number> => {
  const abandoned = new Date(Date.parse(newsroomOf(payload).now()) - CLAIM_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'notices',
    where: { mail: { equals: 'sending' satisfies MailState }, claimedAt: { less_than: abandoned } },
    limit: NOTICES_AT_ONCE,
    pagination: false,
    depth: 0,
    // The relay acts for no person.
    overrideAccess: true,
  })
  let changed = 0
  for (const { id, rev, tries } of docs as unknown as { id: string; rev: number; tries: number }[]) {
    const mail: MailState = tries < MOST_TRIES ? 'due' : 'failed'
    const set = { mail, claimedAt: null }
    const row = await compareAndSet({ payload, collection: 'notices', id, rev, set })
    if (!row) continue
    changed += 1
    payload.logger.warn({ msg: 'mail was never finished', notice: id, tries })
  }
  return changed
}
