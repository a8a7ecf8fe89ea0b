import type { Payload } from 'payload'
import { newsroomOf } from '../actions/newsroom'
import { compareAndSet } from '../database/compareAndSet'
import { NOTICES, type NoticeKind } from '../workflow/noticesFor'

interface NoticeRow {
  id: string
  person: string
  kind: NoticeKind
  story: string
  rev: number
  tries: number
}

const NOTICES_AT_ONCE = 50
/** Mail that failed so often is given up; the notice stays to be read in the panel. */
export const MOST_TRIES = 5

const SENT = 'sent'

/**
 * Sends the mail that the record of notices says is due: at least once. A row is claimed by compare-and-set, so that two machines send
 * one mail; a machine that dies between sending and saying so leaves the claim, and `reclaimMail` lets the mail go out again.
 */
export const sendMail = async (payload: Payload): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'notices',
    where: { mail: { equals: 'due' } },
    limit: NOTICES_AT_ONCE,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  let sent = 0
  for (const row of docs as unknown as NoticeRow[]) sent += (await sendOne({ payload, row })) ? 1 : 0
  return sent
}

const sendOne = async ({ payload, row }: { payload: Payload; row: NoticeRow }): Promise<boolean> => {
  const { now, publicUrl } = newsroomOf(payload)
  const set = { mail: 'sending', claimedAt: now(), tries: row.tries + 1 }
  const claimed = await compareAndSet({ payload, collection: 'notices', id: row.id, rev: row.rev, set })
  if (!claimed) return false
  const done = (mail: string, mailedAt: string | null) =>
    compareAndSet({
      payload,
      collection: 'notices',
      id: row.id,
      rev: row.rev + 1,
      set: { mail, mailedAt, claimedAt: null },
    })
  try {
    // The address is needed to send; it is never written to the log.
    const person = await payload.findByID({
      collection: 'people',
      id: row.person,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
    })
    if (!person?.email) return Boolean(await done('no_address', null)) && false
    await payload.sendEmail({
      to: person.email,
      subject: NOTICES[row.kind],
      text: `${NOTICES[row.kind]}\n\n${publicUrl}/admin\n`,
    })
    await done(SENT, now())
    return true
  } catch (error) {
    payload.logger.error({ err: error, msg: 'mail failed', notice: row.id, tries: row.tries + 1 })
    await done(row.tries + 1 < MOST_TRIES ? 'due' : 'failed', null)
    return false
  }
}
