import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'

let newsroom: HttpNewsroom
let id: string

beforeAll(async () => {
  newsroom = await openHttpNewsroom()
  id = (await writeArticle({ payload: newsroom.payload })).id
})
afterAll(() => newsroom.close())

const say = async (person: string) => (await newsroom.directly(person)).send('POST', `/api/articles/${id}/presence`)
const later = (milliseconds: number) =>
  newsroom.setNow(new Date(Date.parse(newsroom.now()) + milliseconds).toISOString())
const kept = () =>
  newsroom.payload.count({
    collection: 'payload-preferences',
    where: { key: { equals: `presence:article:${id}` } },
    overrideAccess: true,
  })

describe('two people with one text open', () => {
  it('know of each other, until one of them is gone', async () => {
    expect((await say('reporter')).body).toEqual({ others: [] })
    expect((await say('deskEditor')).body).toEqual({ others: ['Người reporter'] })
    expect((await say('reporter')).body).toEqual({ others: ['Người deskEditor'] })
    later(50_001)
    expect((await say('reporter')).body).toEqual({ others: [] })
  })

  it('leave one row each, and none an hour after they left', async () => {
    await say('deskEditor')
    await say('deskEditor')
    expect((await kept()).totalDocs).toBe(2)
    later(3_600_001)
    await say('deskEditor')
    expect((await kept()).totalDocs).toBe(1)
  })

  it('are never somebody whom another names, nor for ever', async () => {
    later(3_600_001)
    const forged = { person: 'chiefEditor', at: '2099-01-01T00:00:00.000Z' }
    const key = `presence:article:${id}`
    for (const person of ['reviewer', 'deskEditor'])
      await (await newsroom.directly(person)).send('POST', `/api/payload-preferences/${key}`, { value: forged })
    expect((await kept()).totalDocs).toBeGreaterThan(0)
    expect((await say('reporter')).body).toEqual({ others: [] })
    expect((await kept()).totalDocs).toBe(1)
  })

  it('are no event, and change no revision', async () => {
    const { body } = await (await newsroom.directly('reporter')).get(`/api/articles/${id}?depth=0`)
    expect([body.rev, body.moves]).toEqual([1, 0])
  })

  it('are told to nobody who may not read the text', async () => {
    const { status, body } = await say('reviewer')
    expect([status, JSON.stringify(body).includes('Người')]).toEqual([404, false])
  })
})
