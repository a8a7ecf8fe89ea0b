import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { Registry } from 'prom-client'
import { createOnce } from '../../../src/database/createOnce'
import { MOST_TRIES, nextTryAt } from '../../../src/relay/mailTries'
import { measureRelay } from '../../../src/relay/measureRelay'
import { reclaimMail } from '../../../src/relay/reclaimMail'
import { sendMail } from '../../../src/relay/sendMail'
import { MONDAY, openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

const TEN_MINUTES = 600_000
const after = (ms: number): string => new Date(Date.parse(MONDAY) + ms).toISOString()

let newsroom: TestNewsroom
let outbox: string[]
let notices = 0

beforeAll(async () => {
  newsroom = await openNewsroom()
})
beforeEach(() => {
  outbox = []
  newsroom.setNow(MONDAY)
  jest.spyOn(newsroom.payload, 'sendEmail').mockImplementation(async ({ to }) => void outbox.push(String(to)))
  for (const level of ['warn', 'error'] as const)
    jest.spyOn(newsroom.payload.logger, level).mockImplementation(() => undefined)
})
afterEach(() => {
  jest.restoreAllMocks()
})
afterAll(async () => {
  await newsroom.close()
})

const record = async (over: Record<string, unknown> = {}): Promise<string> => {
  notices += 1
  const id = `su-kien-${notices}:reporter:published`
  const data = {
    id,
    key: id,
    person: 'reporter',
    kind: 'published',
    story: 's',
    recordedAt: MONDAY,
    mail: 'due',
    tries: 0,
  }
  await createOnce({ payload: newsroom.payload, collection: 'notices', data: { ...data, rev: 1, ...over } })
  return id
}
const noticeOf = (id: string) =>
  newsroom.payload.findByID({ collection: 'notices', id, depth: 0, overrideAccess: true })

/** A machine that claimed the mail and died before it could say how it ended. */
const recordAbandoned = (over: Record<string, unknown> = {}) =>
  record({ mail: 'sending', claimedAt: MONDAY, tries: 1, rev: 2, ...over })

describe('mail about a notice', () => {
  it('goes out once, however many machines send at the same moment', async () => {
    const id = await record()
    await Promise.all([sendMail(newsroom.payload), sendMail(newsroom.payload), sendMail(newsroom.payload)])
    expect(outbox).toEqual(['reporter@toasoan.example'])
    expect(await noticeOf(id)).toMatchObject({ mail: 'sent', tries: 1, mailedAt: MONDAY, claimedAt: null })
    expect(await sendMail(newsroom.payload)).toBe(0)
  })

  it('waits for the next start when the program is stopping, but the one that is on its way', async () => {
    const ids = [await record(), await record()]
    expect(await sendMail(newsroom.payload, () => outbox.length > 0)).toBe(1)
    expect((await Promise.all(ids.map(noticeOf))).map(({ mail }) => mail).sort()).toEqual(['due', 'sent'])
    expect(await sendMail(newsroom.payload, () => true)).toBe(0)
    expect(await sendMail(newsroom.payload)).toBe(1)
  })

  it('is claimed while it is being sent, with the time of the claim', async () => {
    const id = await record()
    let during: unknown
    jest.spyOn(newsroom.payload, 'sendEmail').mockImplementation(async () => {
      during = await noticeOf(id)
    })
    await sendMail(newsroom.payload)
    expect(during).toMatchObject({ mail: 'sending', claimedAt: MONDAY, tries: 1 })
  })

  it('is tried again after a refusal, and given up after the last try', async () => {
    const id = await record()
    jest.spyOn(newsroom.payload, 'sendEmail').mockRejectedValue(new Error('450 try later'))
    for (let tries = 1; tries < MOST_TRIES; tries += 1) {
      const triedAt = newsroom.now()
      await sendMail(newsroom.payload)
      expect(await noticeOf(id)).toMatchObject({ mail: 'due', tries, claimedAt: triedAt })
      const dueAt = String(nextTryAt({ tries, triedAt }))
      newsroom.setNow(new Date(Date.parse(dueAt) - 1).toISOString())
      await sendMail(newsroom.payload)
      expect(await noticeOf(id)).toMatchObject({ tries })
      newsroom.setNow(dueAt)
    }
    await sendMail(newsroom.payload)
    expect(await noticeOf(id)).toMatchObject({ mail: 'failed', tries: MOST_TRIES })
  })

  it('that was refused lets newer mail go first, and is counted for the operator', async () => {
    const register = new Registry()
    measureRelay({ payload: newsroom.payload, register })
    const gaugeOf = async (name: string) => (await register.getSingleMetric(name)?.get())?.values[0]?.value
    const [queued, refusedBefore] = [await gaugeOf('relay_mail_queue'), await gaugeOf('relay_mail_refused')]
    await record()
    const send = jest.spyOn(newsroom.payload, 'sendEmail').mockRejectedValue(new Error('450 try later'))
    await sendMail(newsroom.payload)
    send.mockImplementation(async ({ to }) => void outbox.push(String(to)))
    await record()
    expect(await sendMail(newsroom.payload)).toBe(1)
    expect(await gaugeOf('relay_mail_queue')).toBe(Number(queued) + 1)
    expect(await gaugeOf('relay_mail_refused')).toBe(Number(refusedBefore) + 1)
    newsroom.setNow(after(60_000))
    expect(await sendMail(newsroom.payload)).toBe(1)
    expect(await gaugeOf('relay_mail_refused')).toBe(refusedBefore)
  })

  it('that a machine left unfinished stays claimed for 10 minutes, then goes out', async () => {
    const id = await recordAbandoned()
    newsroom.setNow(after(TEN_MINUTES))
    expect(await reclaimMail(newsroom.payload)).toBe(0)
    expect(await sendMail(newsroom.payload)).toBe(0)
    newsroom.setNow(after(TEN_MINUTES + 1))
    expect(await reclaimMail(newsroom.payload)).toBe(1)
    expect(await sendMail(newsroom.payload)).toBe(1)
    expect(outbox).toEqual(['reporter@toasoan.example'])
    expect(await noticeOf(id)).toMatchObject({ mail: 'sent', tries: 2 })
  })

  it('that a machine left unfinished at its last try is given up', async () => {
    const id = await recordAbandoned({ tries: MOST_TRIES })
    newsroom.setNow(after(TEN_MINUTES + 1))
    await reclaimMail(newsroom.payload)
    expect(await noticeOf(id)).toMatchObject({ mail: 'failed' })
    expect(await sendMail(newsroom.payload)).toBe(0)
  })

  it('is put back by one of two machines only', async () => {
    const id = await recordAbandoned()
    newsroom.setNow(after(TEN_MINUTES + 1))
    const changed = await Promise.all([reclaimMail(newsroom.payload), reclaimMail(newsroom.payload)])
    expect(changed.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await noticeOf(id)).toMatchObject({ mail: 'due', rev: 3 })
  })
})
