import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loadFacts } from '../../../src/actions/facts/loadFacts'
import { findStory } from '../../../src/actions/findStory'
import { storyFromRow } from '../../../src/actions/storyRow'
import { writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import type { Person } from '../../support/people'

let newsroom: HttpNewsroom
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
})
afterAll(() => newsroom.close())

const LEGAL = { signOffUnit: 'ban-phap-luat' }
let topics = 0

/** A topic of its own, as an administrator makes one. */
const makeTopic = async (): Promise<string> => {
  topics += 1
  const admin = await newsroom.as('administrator')
  const { status, body } = await admin.send('POST', '/api/topics', { label: `Chủ đề ${topics}`, ...LEGAL })
  expect(status).toBe(201)
  return String(body.doc?.id)
}
const seen = async ({ by = 'coordinator', path }: { by?: Person; path: string }) =>
  (await newsroom.as(by)).get(`/api/${path}/setting`)
const press = async ({
  by,
  path,
  action,
  moves,
  value,
  actionId = randomUUID(),
}: {
  by: Person
  path: string
  action: string
  moves?: number
  value?: unknown
  actionId?: string
}) => {
  const known = moves ?? Number((await seen({ path })).body.moves)
  return (await newsroom.as(by)).send('POST', `/api/${path}/setting/${action}`, { actionId, moves: known, value })
}
const enter = (path: string, value: unknown) => press({ by: 'administrator', path, action: 'enter_setting', value })
const codes = (body: { error?: { reasons?: { code: string }[] } }) => body.error?.reasons?.map(({ code }) => code)
/** Desks whose signature a text on the topic needs, as the rules are told. */
const askedToSign = async (topic: string): Promise<string[]> => {
  const { payload } = newsroom
  const { id } = await writeArticle({ payload, text: { topics: [topic] } })
  const row = await findStory({ payload, kind: 'article', id })
  if (!row) throw new Error('the article is gone')
  const { facts } = await loadFacts({ payload, story: storyFromRow({ kind: 'article', row }), row })
  return facts.signOffUnits
}

describe('the desk that must sign a topic’s texts', () => {
  it('counts once a second person confirmed it, and is in the log with both', async () => {
    const topic = await makeTopic()
    const path = `topics/${topic}`
    const entered = await enter(path, LEGAL)
    expect([entered.status, entered.body.inForce, await askedToSign(topic)]).toEqual([200, { signOffUnit: null }, []])
    const confirmed = await press({ by: 'coordinator', path, action: 'confirm_setting' })
    expect([confirmed.status, confirmed.body.inForce, confirmed.body.proposal]).toEqual([200, LEGAL, null])
    expect(await askedToSign(topic)).toEqual(['ban-phap-luat'])
    await newsroom.relay()
    const { docs } = await newsroom.payload.find({
      collection: 'events',
      where: { subject: { equals: path } },
      sort: 'seq',
      overrideAccess: true,
    })
    expect(docs.map(({ action, event }) => [action, (event as { by: string }).by])).toEqual([
      ['enter_setting', 'administrator'],
      ['confirm_setting', 'coordinator'],
    ])
    const { body } = await seen({ path })
    expect((body.history as { label: string; by: string }[]).map(({ label, by }) => `${label}: ${by}`)).toEqual([
      'Xác nhận cài đặt: Người coordinator',
      'Đề nghị đổi cài đặt: Người administrator',
    ])
  })

  it('is not written by making the topic, saving it, or any other door', async () => {
    const topic = await makeTopic()
    const admin = await newsroom.as('administrator')
    const forged = {
      ...LEGAL,
      proposal: { value: LEGAL, enteredBy: 'x', enteredAt: 'x' },
      moves: 9,
      pending: [],
      rev: 7,
    }
    expect((await admin.send('PATCH', `/api/topics/${topic}`, { title: 'Tên mới', ...forged })).status).toBe(200)
    const { payload } = newsroom
    await payload.update({ collection: 'topics', id: topic, data: forged as never, overrideAccess: true })
    const row = await payload.findByID({ collection: 'topics', id: topic, overrideAccess: true })
    expect(row).toMatchObject({ title: 'Tên mới', moves: 0 })
    expect([row.signOffUnit ?? null, row.proposal ?? null]).toEqual([null, null])
    const bulk = payload.update({
      collection: 'topics',
      where: { id: { equals: topic } },
      data: LEGAL as never,
      overrideAccess: true,
    })
    await bulk.catch(() => undefined)
    await expect(payload.delete({ collection: 'topics', id: topic, overrideAccess: true })).rejects.toThrow()
    expect(await askedToSign(topic)).toEqual([])
  })

  it('is refused with every reason, and nothing changes', async () => {
    const path = `topics/${await makeTopic()}`
    const own = await enter(path, LEGAL).then(() => press({ by: 'administrator', path, action: 'confirm_setting' }))
    expect([own.status, codes(own.body)]).toEqual([403, ['second_person_needed']])
    const reporter = await press({ by: 'reporter', path, action: 'confirm_setting' })
    expect([reporter.status, codes(reporter.body)]).toEqual([403, ['only_setting_confirmer']])
    const wrong = await enter(path, { signOffUnit: 'cuc-qlthads' })
    expect([wrong.status, codes(wrong.body)]).toEqual([422, ['desk_unknown']])
    const same = await enter(path, { signOffUnit: null })
    expect([same.status, codes(same.body)]).toEqual([422, ['setting_same']])
    const odd = await enter(path, { signOffUnit: 5 })
    expect([odd.status, odd.body.error?.code]).toEqual([400, 'bad_request'])
    expect((await seen({ path })).body).toMatchObject({ moves: 1, inForce: { signOffUnit: null } })
  })

  it('answers 401, 404 and 409 as the doors of a text do, and the same press once', async () => {
    const path = `topics/${await makeTopic()}`
    expect((await newsroom.stranger.get(`/api/${path}/setting`)).status).toBe(401)
    expect((await seen({ path: 'topics/khong-co' })).status).toBe(404)
    expect((await press({ by: 'administrator', path, action: 'bay-len' })).status).toBe(404)
    const actionId = randomUUID()
    const again = { by: 'administrator' as const, path, action: 'enter_setting', value: LEGAL, moves: 0, actionId }
    expect([await press(again), await press(again)].map(({ status, body }) => [status, body.moves])).toEqual([
      [200, 1],
      [200, 1],
    ])
    await newsroom.relay()
    expect((await press(again)).body.moves).toBe(1)
    const late = await press({ ...again, actionId: randomUUID() })
    expect([late.status, late.body.error?.code]).toEqual([409, 'setting_changed'])
    expect(late.body.error?.message).toContain('Người administrator đã làm “Đề nghị đổi cài đặt”')
  })

  it('confirmed and refused at once ends one way only', async () => {
    const path = `topics/${await makeTopic()}`
    await enter(path, LEGAL)
    const answers = await Promise.all([
      press({ by: 'coordinator', path, action: 'confirm_setting', moves: 1 }),
      press({ by: 'chiefEditor', path, action: 'refuse_setting', moves: 1 }),
      press({ by: 'otherChiefEditor', path, action: 'confirm_setting', moves: 1 }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect((await seen({ path })).body.moves).toBe(2)
  })
})

describe('the days on which a unit can be asked', () => {
  const path = 'units/thads-da-nang'
  const ended = { validFrom: null, validTo: '2026-11-22' }

  it('end for the rules when two persons ended them, neither of the unit’s own', async () => {
    await enter(path, ended)
    const isAsked = async () => {
      const { id } = await writeArticle({ payload: newsroom.payload })
      const row = await findStory({ payload: newsroom.payload, kind: 'article', id })
      if (!row) throw new Error('the article is gone')
      const story = storyFromRow({ kind: 'article', row })
      const { facts } = await loadFacts({ payload: newsroom.payload, story, row })
      return facts.units.some((unit) => unit.id === 'thads-da-nang')
    }
    expect(await isAsked()).toBe(true)
    expect((await press({ by: 'chiefEditor', path, action: 'confirm_setting' })).status).toBe(200)
    expect(await isAsked()).toBe(false)
  })

  it.each(['2026-02-30', 'mai', 20261231])('are days that the calendar has, not %s', async (validTo) => {
    expect((await enter(path, { validFrom: null, validTo })).status).toBe(400)
  })
})

describe('a role that decides', () => {
  it('is in the log with who entered and who confirmed it, and its end too', async () => {
    const admin = await newsroom.as('administrator')
    const grant = { role: 'reviewer', unit: 'cuc-qlthads', from: null, to: null }
    const path = '/api/people/office'
    const stored = async () => (await admin.get(path)).body as unknown as { rev: number; roles: object[] }
    const { roles: before, rev } = await stored()
    const roles = [...before, { ...grant, enteredBy: 'office', confirmedBy: 'office' }]
    expect((await admin.send('PATCH', path, { roles, rev })).status).toBe(200)
    const coordinator = await newsroom.as('coordinator')
    expect((await coordinator.send('POST', `${path}/confirm-role`, grant)).status).toBe(200)
    await newsroom.relay()
    expect((await admin.send('PATCH', path, { roles: before, rev: (await stored()).rev })).status).toBe(200)
    await newsroom.relay()
    const { docs } = await newsroom.payload.find({
      collection: 'events',
      where: { subject: { equals: 'people/office' } },
      sort: 'seq',
      overrideAccess: true,
    })
    expect(docs.map(({ event }) => event)).toMatchObject([
      { move: 1, action: 'enter_role', by: 'administrator', data: { grant } },
      { move: 2, action: 'confirm_role', by: 'coordinator', data: { grant } },
      { move: 3, action: 'end_role', by: 'administrator', data: { grant } },
    ])
  })

  it('saved twice at once is saved once, the other is told', async () => {
    const admin = await newsroom.as('administrator')
    const names = ['Tên một', 'Tên hai', 'Tên ba', 'Tên bốn']
    const saves = names.map((name) => admin.send('PATCH', '/api/people/inspector', { name }))
    const statuses = (await Promise.all(saves)).map(({ status }) => status)
    expect(statuses.every((status) => status === 200 || status === 409)).toBe(true)
    expect(statuses).toContain(200)
    const { payload } = newsroom
    const row = await payload.findByID({ collection: 'people', id: 'inspector', overrideAccess: true })
    expect(row.rev).toBe(1 + statuses.filter((status) => status === 200).length)
  })
})
