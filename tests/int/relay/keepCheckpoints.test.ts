import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { SendEmailOptions } from 'payload'
import { newsroomOf } from '../../../src/actions/newsroom'
import { type Checkpoint, readCheckpoints } from '../../../src/relay/checkpoints'
import { keepCheckpoints } from '../../../src/relay/keepCheckpoints'
import { logPending, readHead } from '../../../src/relay/logPending'
import { sendMail } from '../../../src/relay/sendMail'
import { verifyLog } from '../../../src/relay/verifyLog'
import { writeArticle } from '../../support/newsroomActs'
import { MONDAY, openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

const COORDINATOR = 'phoihop@thads.example'
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let newsroom: TestNewsroom
let outbox: SendEmailOptions[]
let days = 0

beforeAll(async () => {
  newsroom = await openNewsroom()
})
/** Each test has a day of its own, and a log that has grown by one event since the day before. */
beforeEach(async () => {
  days += 1
  later(0)
  outbox = []
  newsroomOf(newsroom.payload).coordinatorEmail = COORDINATOR
  jest.spyOn(newsroom.payload, 'sendEmail').mockImplementation(async (mail) => void outbox.push(mail))
  jest.spyOn(newsroom.payload.logger, 'error').mockImplementation(() => undefined)
  await grow()
})
afterEach(() => {
  jest.restoreAllMocks()
})
afterAll(() => newsroom.close())

const later = (ms: number) => newsroom.setNow(new Date(Date.parse(MONDAY) + days * DAY + ms).toISOString())
const grow = async (): Promise<void> => {
  await writeArticle({ payload: newsroom.payload })
  await logPending(newsroom.payload)
}
const fileOf = (machine: string) => join(newsroom.settings.dataDir, machine, 'checkpoints.ndjson')
const keep = (machine = 'may-1') => keepCheckpoints({ payload: newsroom.payload, file: fileOf(machine) })
const keptBy = (machine = 'may-1') => readCheckpoints(fileOf(machine))
const mailRows = async () => {
  const where = { kind: { equals: 'checkpoint' }, recordedAt: { equals: newsroom.now() } }
  const { docs } = await newsroom.payload.find({ collection: 'notices', where, overrideAccess: true })
  return docs
}
const headNow = async (): Promise<Checkpoint> => ({ ...(await readHead(newsroom.payload)), time: newsroom.now() })

describe('the day’s checkpoint', () => {
  it('is the head of the log, in the file and in a mail to the coordinator', async () => {
    await keep()
    const head = await headNow()
    expect(await keptBy()).toEqual([head])
    expect(await sendMail(newsroom.payload)).toBe(1)
    expect(outbox).toMatchObject([{ to: COORDINATOR, subject: `Điểm kiểm nhật ký số ${head.seq}` }])
    const mailed = JSON.parse(String(String(outbox[0]?.text).match(/^\{.*\}$/m)))
    expect(mailed).toEqual(head)
    expect(await verifyLog({ payload: newsroom.payload, checkpoints: [mailed] })).toMatchObject({ faults: [] })
  })

  it('is kept once a day, and only on days on which the log has grown', async () => {
    const before = (await keptBy()).length
    await keep()
    await grow()
    await keep()
    expect(await keptBy()).toHaveLength(before + 1)
    later(DAY)
    await keep()
    expect((await keptBy()).at(-1)).toEqual(await headNow())
    later(2 * DAY)
    await keep()
    expect(await keptBy()).toHaveLength(before + 2)
    expect(await sendMail(newsroom.payload)).toBe(2)
    days += 2
  })

  it('goes out when the mail server is back, and stops nothing meanwhile', async () => {
    await keep()
    const head = await headNow()
    const send = jest.spyOn(newsroom.payload, 'sendEmail').mockRejectedValue(new Error('450 try later'))
    expect(await sendMail(newsroom.payload)).toBe(0)
    expect(await mailRows()).toMatchObject([{ mail: 'due', tries: 1 }])
    send.mockImplementation(async (mail) => void outbox.push(mail))
    later(MINUTE - 1)
    expect(await sendMail(newsroom.payload)).toBe(0)
    later(MINUTE)
    await grow()
    expect(await sendMail(newsroom.payload)).toBe(1)
    expect(String(outbox[0]?.text)).toContain(JSON.stringify(head))
  })

  it('is kept by every machine and mailed by one', async () => {
    await Promise.all([keep('may-1'), keep('may-2'), keep('may-3')])
    const head = await headNow()
    for (const machine of ['may-1', 'may-2', 'may-3']) expect((await keptBy(machine)).at(-1)).toEqual(head)
    await Promise.all([sendMail(newsroom.payload), sendMail(newsroom.payload)])
    expect(outbox).toHaveLength(1)
    expect(await mailRows()).toMatchObject([{ mail: 'sent', tries: 1 }])
  })

  it('is mailed once though the disk was full at first, and is then kept', async () => {
    writeFileSync(join(newsroom.settings.dataDir, 'may-day'), '')
    await expect(keep('may-day')).rejects.toMatchObject({ code: 'EEXIST' })
    expect(await sendMail(newsroom.payload)).toBe(1)
    await keep('may-4')
    expect(await keptBy('may-4')).toEqual([await headNow()])
    expect(await sendMail(newsroom.payload)).toBe(0)
  })

  it('is kept in the file alone where there is no coordinator to write to', async () => {
    newsroomOf(newsroom.payload).coordinatorEmail = undefined
    await keep()
    expect((await keptBy()).at(-1)).toEqual(await headNow())
    expect(await mailRows()).toEqual([])
  })

  it('waits in the record, and is given up, when the coordinator’s address was taken away meanwhile', async () => {
    await keep()
    newsroomOf(newsroom.payload).coordinatorEmail = undefined
    expect(await sendMail(newsroom.payload)).toBe(0)
    expect(await mailRows()).toMatchObject([{ mail: 'no_address' }])
  })
})
