import type { Payload } from 'payload'
import { newsroomOf } from '../actions/newsroom'
import { compareAndSet } from '../database/compareAndSet'
import { findRows } from '../database/findRows'
import { letterOf, type MailedNotice } from './letterOf'
import { type MailState, mayBeTried, nextTryAt } from './mailTries'

type NoticeRow = MailedNotice & { id: string; person?: string; rev: number; tries: number }

const COLUMNS = ['kind', 'person', 'data', 'rev', 'tries'] as const

const NOTICES_AT_ONCE = 50

/**
 * Sends the mail that the record of notices says is due: at least once. A row is claimed by compare-and-set, so that two machines send
 * one mail; a machine that dies between sending and saying so leaves the claim, and `reclaimMail` lets the mail go out again. Refused mail
 * keeps the time of its try and waits by `nextTryAt`. A program that is stopping begins no other mail: what it can't finish would stay claimed.
 */
export const sendMail = async (payload: Payload, isStopping: () => boolean = () => false): Promise<number> => {
  const rows = await findRows<NoticeRow>({
    payload,
    collection: 'notices',
    columns: COLUMNS,
    where: mayBeTried(newsroomOf(payload).now()),
    sort: 'recordedAt',
    limit: NOTICES_AT_ONCE,
  })
  let sent = 0
  for (const row of rows) {
    if (isStopping()) break
    sent += (await sendOne({ payload, row })) ? 1 : 0
  }
  return sent
}

const sendOne = async ({ payload, row }: { payload: Payload; row: NoticeRow }): Promise<boolean> => {
  const { now } = newsroomOf(payload)
  const triedAt = now()
  const tries = row.tries + 1
  const set = { mail: 'sending' satisfies MailState, claimedAt: triedAt, tries }
  const claimed = await compareAndSet({ payload, collection: 'notices', id: row.id, rev: row.rev, set })
  if (!claimed) return false
  const done = (ended: { mail: MailState; mailedAt?: string; claimedAt?: string }) =>
    compareAndSet({
      payload,
      collection: 'notices',
      id: row.id,
      rev: row.rev + 1,
      set: { mailedAt: null, claimedAt: null, ...ended },
    })
  try {
    const letter = await letterOf({ payload, row })
    if (letter === null) {
      await done({ mail: 'no_address' })
      return false
    }
    await payload.sendEmail(letter)
    await done({ mail: 'sent', mailedAt: now() })
    return true
  } catch (error) {
    const nextTry = nextTryAt({ tries, triedAt })
    payload.logger.error({ err: error, msg: 'mail failed', notice: row.id, tries, nextTry })
    await done(nextTry === null ? { mail: 'failed' } : { mail: 'due', claimedAt: triedAt })
    return false
  }
}
