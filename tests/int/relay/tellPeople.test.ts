import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { loadFacts } from '../../../src/actions/facts/loadFacts'
import { newsroomOf } from '../../../src/actions/newsroom'
import { storyFromRow } from '../../../src/actions/storyRow'
import { runRelay } from '../../../src/relay/runRelay'
import { sendMail } from '../../../src/relay/sendMail'
import { act, readArticle, writeArticle } from '../../support/newsroomActs'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

const UNITS = ['cuc-qlthads', 'thads-ha-noi']

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom({
    cast: {
      reporter: [{ role: 'reporter', unit: 'bao-plvn' }],
      deskEditor: [{ role: 'desk_editor', unit: 'bao-plvn' }],
      reviewer: UNITS.map((unit) => ({ role: 'reviewer' as const, unit })),
    },
  })
})
afterAll(async () => {
  await newsroom.close()
})

/** What is told is recorded, then mailed. */
const relay = async (): Promise<void> => {
  await runRelay(newsroom.payload)
  await sendMail(newsroom.payload)
}

describe('the only reviewer of two asked units', () => {
  it('is told for both, by one mail, and both requests count as delivered', async () => {
    const { payload } = newsroom
    const { id } = await writeArticle({ payload })
    await act({ payload, by: 'reporter', id, action: 'submit' })
    const input = { units: UNITS, workingDays: 2 }
    await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
    await relay()
    const { docs } = await payload.find({
      collection: 'notices',
      where: { story: { equals: id } },
      overrideAccess: true,
    })
    expect(docs.map(({ unit }) => String(unit)).sort()).toEqual(UNITS)
    expect(docs.map(({ mail }) => String(mail)).sort()).toEqual(['joined', 'sent'])
    const row = await readArticle({ payload, id })
    const { facts } = await loadFacts({ payload, row, story: storyFromRow({ kind: 'article', row }) })
    expect([...facts.delivered].sort()).toEqual(UNITS)
  })
})

describe('a request that a unit has not answered', () => {
  const deliveredTo = async (id: string): Promise<string[]> => {
    const { payload } = newsroom
    const row = await readArticle({ payload, id })
    const { facts } = await loadFacts({ payload, row, story: storyFromRow({ kind: 'article', row }) })
    return [...facts.delivered].sort()
  }
  const asked = async (): Promise<string> => {
    const { payload } = newsroom
    const { id } = await writeArticle({ payload })
    await act({ payload, by: 'reporter', id, action: 'submit' })
    const input = { units: UNITS, workingDays: 2 }
    await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
    return id
  }
  const addressOf = (email: string | null) =>
    newsroom.payload.update({ collection: 'people', id: 'reviewer', data: { email }, overrideAccess: true })

  beforeEach(() => {
    newsroomOf(newsroom.payload).sendsMail = true
    jest.spyOn(newsroom.payload.logger, 'error').mockImplementation(() => undefined)
  })
  afterEach(() => {
    newsroomOf(newsroom.payload).sendsMail = false
    jest.restoreAllMocks()
  })

  it('is delivered once the mail has left, and not while it is refused: that is no silence', async () => {
    const send = jest.spyOn(newsroom.payload, 'sendEmail').mockRejectedValue(new Error('450 try later'))
    const id = await asked()
    expect(await deliveredTo(id)).toEqual([])
    await relay()
    expect(await deliveredTo(id)).toEqual([])
    send.mockResolvedValue(undefined)
    newsroom.setNow(new Date(Date.parse(newsroom.now()) + 60_000).toISOString())
    await relay()
    expect(await deliveredTo(id)).toEqual(UNITS)
  })

  it('is not delivered to people without an address, and is when they are told of more time at one', async () => {
    const { payload } = newsroom
    await addressOf(null)
    const id = await asked()
    await relay()
    expect(await deliveredTo(id)).toEqual([])
    await addressOf('reviewer@toasoan.example')
    const changes = [{ op: 'extend' as const, unit: 'thads-ha-noi', workingDays: 5 }]
    const input = { changes, reason: 'Nay mới có địa chỉ.' }
    await act({ payload, by: 'deskEditor', id, action: 'change_requests', input })
    await relay()
    expect(await deliveredTo(id)).toEqual(['thads-ha-noi'])
  })

  it('is not delivered by a letter about another unit’s request, sent to the same person for the same step', async () => {
    const { payload } = newsroom
    const { id } = await writeArticle({ payload })
    await act({ payload, by: 'reporter', id, action: 'submit' })
    const [first = '', other = ''] = UNITS
    const input = { units: [first], workingDays: 2 }
    await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
    const changes = [
      { op: 'extend' as const, unit: first, workingDays: 5 },
      { op: 'add' as const, unit: other, workingDays: 5 },
    ]
    await act({ payload, by: 'deskEditor', id, action: 'change_requests', input: { changes, reason: 'Thêm đơn vị.' } })
    jest.spyOn(payload, 'sendEmail').mockImplementation(async (letter) => {
      const isAsking = JSON.stringify(letter).includes('được đề nghị thẩm tra')
      if (isAsking) throw new Error('450 try later')
    })
    await relay()
    expect(await deliveredTo(id)).toEqual([first])
  })

  it('is delivered by the panel where there is no mail server', async () => {
    newsroomOf(newsroom.payload).sendsMail = false
    await addressOf(null)
    const id = await asked()
    expect(await deliveredTo(id)).toEqual([])
    await relay()
    expect(await deliveredTo(id)).toEqual(UNITS)
    await addressOf('reviewer@toasoan.example')
  })
})
