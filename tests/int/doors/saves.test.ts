import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { paragraphs } from '../../support/lexical'
import { act, readArticle, writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import { MONDAY } from '../../support/openNewsroom'
import { BODY_KINDS, REFUSED_BODIES } from '../../support/refusedBodies'

let newsroom: HttpNewsroom
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
})
afterAll(() => newsroom.close())

const draftOf = async () => (await writeArticle({ payload: newsroom.payload })).id
const isRefused = (status: number): boolean => [403, 404].includes(status)

describe('a save', () => {
  describe.each(BODY_KINDS)('of a body of %s', (collection) => {
    let text: { id: string; rev: number }
    beforeAll(async () => {
      const desk = await newsroom.directly('deskEditor')
      const { body } = await desk.send('POST', `/api/${collection}`, { title: 'Bài thử', body: paragraphs('Một.') })
      text = { id: String(body.doc?.id), rev: Number(body.doc?.rev) }
    })

    it.each(REFUSED_BODIES)('with $fault is refused and names the place', async ({ body, code, place }) => {
      const desk = await newsroom.directly('deskEditor')
      const saved = await desk.send('PATCH', `/api/${collection}/${text.id}`, { rev: text.rev, title: 'Khác', body })
      const [error] = saved.body.errors ?? []
      expect([saved.status, error?.data]).toMatchObject([
        422,
        { code: 'requirements_unmet', problems: [{ code, place }] },
      ])
      expect(error?.message).toContain(place)
      const kept = await desk.get(`/api/${collection}/${text.id}?depth=0`)
      expect(kept.body).toMatchObject({ title: 'Bài thử', rev: text.rev })
    })
  })

  it('from an older text is refused with the other’s text, name and time', async () => {
    const id = await draftOf()
    const { rev } = await readArticle({ payload: newsroom.payload, id })
    const desk = await newsroom.as('deskEditor')
    await desk.send('PATCH', `/api/articles/${id}`, { rev, title: 'Tên của biên tập' })
    const reporter = await newsroom.as('reporter')
    const stale = await reporter.send('PATCH', `/api/articles/${id}`, { rev, title: 'Tên của phóng viên' })
    expect(stale.status).toBe(409)
    expect(stale.body.errors?.[0]?.data).toMatchObject({
      code: 'story_changed',
      rev: rev + 1,
      savedBy: 'Người deskEditor',
      savedAt: MONDAY,
      text: { title: 'Tên của biên tập' },
    })
    const blind = await reporter.send('PATCH', `/api/articles/${id}`, { title: 'Không nói rev' })
    expect(blind.status).toBe(400)
  })

  it('that comes after the text was frozen is told who froze it and when, and never the frozen words', async () => {
    const id = await draftOf()
    const { rev } = await readArticle({ payload: newsroom.payload, id })
    await act({ payload: newsroom.payload, by: 'reporter', id, action: 'submit' })
    const reporter = await newsroom.as('reporter')
    const save = { rev, title: 'Tên đang gõ dở' }
    const handedIn = await reporter.send('PATCH', `/api/articles/${id}`, save)
    expect([handedIn.status, handedIn.body.errors?.[0]?.data]).toMatchObject([
      409,
      { code: 'story_changed', stage: 'desk_review', frozen: { action: 'submit', by: 'Người reporter', at: MONDAY } },
    ])
    const input = { units: ['cuc-qlthads'], workingDays: 2 }
    await act({ payload: newsroom.payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
    const desk = await newsroom.as('otherDeskEditor')
    const frozen = await desk.send('PATCH', `/api/articles/${id}`, save)
    expect([frozen.status, frozen.body.errors?.[0]?.message]).toEqual([
      409,
      expect.stringMatching(/Người deskEditor đã làm “.+” lúc 23\/11\/2026, 09:00/),
    ])
    expect(frozen.body.errors?.[0]?.data).not.toHaveProperty('text')
    const stranger = await (await newsroom.as('otherReporter')).send('PATCH', `/api/articles/${id}`, save)
    expect(isRefused(stranger.status)).toBe(true)
    expect(JSON.stringify(stranger.body)).not.toContain('Người deskEditor')
  })

  it('of another desk’s text is refused, and of a text without a desk it is every desk’s', async () => {
    const id = await draftOf()
    const legal = await newsroom.as('legalDesk')
    const saveFrom = async (title: string) => {
      const { rev } = await readArticle({ payload: newsroom.payload, id })
      return (await legal.send('PATCH', `/api/articles/${id}`, { rev, title })).status
    }
    expect(await saveFrom('Bài chưa có ban')).toBe(200)
    await act({ payload: newsroom.payload, by: 'chiefEditor', id, action: 'hand_over', input: { desk: 'bao-plvn' } })
    expect(isRefused(await saveFrom('Bài của ban khác'))).toBe(true)
    await act({
      payload: newsroom.payload,
      by: 'chiefEditor',
      id,
      action: 'hand_over',
      input: { desk: 'ban-phap-luat' },
    })
    expect(await saveFrom('Bài của ban mình')).toBe(200)
  })
})
