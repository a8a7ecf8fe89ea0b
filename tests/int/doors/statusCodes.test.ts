import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { performAction } from '../../../src/actions/performAction'
import { act, readArticle, saveArticle, writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import { MONDAY } from '../../support/openNewsroom'
import { actorOf, type Person } from '../../support/people'
import { takeAction } from '../../support/storyClient'

let newsroom: HttpNewsroom
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
})
afterAll(() => newsroom.close())

const draftOf = async (text: Record<string, unknown> = {}) =>
  (await writeArticle({ payload: newsroom.payload, text })).id
const codes = (reasons: { code: string }[] | undefined) => (reasons ?? []).map(({ code }) => code).sort()

describe('the workflow’s two doors', () => {
  it('answer 401 to a stranger', async () => {
    const id = await draftOf()
    const seen = await newsroom.stranger.get(`/api/articles/${id}/actions`)
    const tried = await takeAction({ client: newsroom.stranger, id, action: 'submit', body: { moves: 0 } })
    expect([seen.status, tried.status, tried.body.error?.code]).toEqual([401, 401, 'not_signed_in'])
  })

  it('answer 403 with the reason to who may not', async () => {
    const id = await draftOf()
    const other = await newsroom.as('otherReporter')
    const { status, body } = await takeAction({ client: other, id, action: 'submit', body: { moves: 0 } })
    expect([status, codes(body.error?.reasons)]).toEqual([
      403,
      ['only_chief_editor', 'only_desk_editor', 'only_writer'],
    ])
    expect((await other.get(`/api/articles/${id}/actions`)).status).toBe(404)
  })

  it('answer 404 to what is not there and 400 to what cannot be read', async () => {
    const id = await draftOf()
    const desk = await newsroom.as('deskEditor')
    const statuses = [
      await takeAction({ client: desk, id: 'khong-co', action: 'submit', body: { moves: 0 } }),
      await takeAction({ client: desk, id, action: 'bay-len', body: { moves: 0 } }),
      await takeAction({ client: desk, id, action: 'submit', body: { moves: 'không' } }),
      await takeAction({ client: desk, id, action: 'place', body: { moves: 0, order: 'một' } }),
      await desk.send('POST', `/api/articles/${id}/actions/submit`),
    ].map(({ status }) => status)
    expect(statuses).toEqual([404, 404, 400, 400, 400])
  })

  it('answer 500 without the cause, and with the id under which the log has it', async () => {
    const { payload } = newsroom
    const id = await draftOf()
    const desk = await newsroom.as('deskEditor')
    const broken = jest.spyOn(payload, 'find').mockRejectedValueOnce(new Error('đĩa hỏng'))
    const logged = jest.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    const { status, body, text } = await desk.get(`/api/articles/${id}/actions`)
    const lines = logged.mock.calls.map(([line]) => line)
    broken.mockRestore()
    logged.mockRestore()
    expect([status, text]).toEqual([500, expect.not.stringContaining('đĩa hỏng')])
    const requestId = expect.stringMatching(/^[0-9a-f-]{36}$/)
    expect(body.error).toMatchObject({ code: 'internal', requestId })
    expect(lines).toEqual([{ requestId: Object(body.error).requestId, err: expect.anything(), msg: expect.anything() }])
  })

  it('answer 409 with who did what meanwhile', async () => {
    const id = await draftOf()
    await act({ payload: newsroom.payload, by: 'reporter', id, action: 'submit' })
    await act({
      payload: newsroom.payload,
      by: 'deskEditor',
      id,
      action: 'return_to_author',
      input: { reason: 'Thiếu nguồn.' },
    })
    const desk = await newsroom.as('otherDeskEditor')
    const { status, body } = await takeAction({
      client: desk,
      id,
      action: 'hand_over',
      body: { moves: 0, assignees: [] },
    })
    expect(status).toBe(409)
    expect(body.error).toMatchObject({
      code: 'story_changed',
      message:
        'Bài đã chuyển bước sau khi bạn mở. Người deskEditor đã làm “Trả lại tác giả” lúc 23/11/2026, 09:00. Hãy tải lại.',
      meanwhile: [
        { move: 1, action: 'submit', label: 'Nộp cho ban biên tập', by: 'Người reporter', at: MONDAY },
        { move: 2, action: 'return_to_author', label: 'Trả lại tác giả', by: 'Người deskEditor', at: MONDAY },
      ],
    })
  })

  it('answer 409 with the other’s text when an action rests on a text that was saved meanwhile', async () => {
    const id = await draftOf()
    const { rev } = await readArticle({ payload: newsroom.payload, id })
    const desk = await newsroom.as('deskEditor')
    await desk.send('PATCH', `/api/articles/${id}`, { rev, title: 'Tên của biên tập' })
    const reporter = await newsroom.as('reporter')
    const { status, body } = await takeAction({ client: reporter, id, action: 'submit', body: { rev } })
    expect(status).toBe(409)
    expect(body.error).toMatchObject({
      message:
        'Chưa làm bước này: Người deskEditor đã lưu bài này sau khi bạn mở. Hãy tải lại, đọc bản mới rồi làm lại.',
      savedBy: 'Người deskEditor',
      savedAt: MONDAY,
      text: { title: 'Tên của biên tập' },
    })
    const placed = await takeAction({ client: desk, id, action: 'place', body: { rev, section: 'thoi-su' } })
    expect(placed.status).toBe(200)
  })

  describe('when the text is saved between the look and the write, and the press said no revision', () => {
    /** The press of somebody whose look at the row came before the other's save. */
    const pressAfterSave = async (action: 'submit' | 'hand_over') => {
      const { payload } = newsroom
      const id = await draftOf()
      const row = await readArticle({ payload, id })
      await saveArticle({ payload, by: 'deskEditor', id, rev: row.rev, text: { title: 'Tên của biên tập' } })
      const press = { payload, kind: 'article', id, actionId: `press of ${id}`, moves: 0, row } as const
      const input = action === 'submit' ? {} : { desk: 'bao-plvn' }
      const taken = performAction({ ...press, action, actor: actorOf('chiefEditor'), input })
      return { id, taken }
    }

    it('refuse what rests on the text, with who saved it: he never saw these words', async () => {
      const { id, taken } = await pressAfterSave('submit')
      await expect(taken).rejects.toMatchObject({
        code: 'story_changed',
        details: { savedBy: 'Người deskEditor', savedAt: MONDAY, text: { title: 'Tên của biên tập' } },
      })
      expect(await readArticle({ payload: newsroom.payload, id })).toMatchObject({ stage: 'draft', moves: 0 })
    })

    it('try again what does not, and keep both', async () => {
      const { taken } = await pressAfterSave('hand_over')
      expect(await taken).toMatchObject({ desk: 'bao-plvn', title: 'Tên của biên tập', moves: 1 })
    })
  })

  it('tell nothing of a text to whoever may not know of it, whatever he sends', async () => {
    const { payload } = newsroom
    const { id } = await writeArticle({ payload, text: { title: 'Bài còn kín' } })
    await act({ payload, by: 'reporter', id, action: 'submit' })
    const told = async (person: Person, body: Record<string, unknown>) => {
      const client = await newsroom.as(person)
      const answer = await takeAction({ client, id, action: 'submit', body })
      return { status: answer.status, words: JSON.stringify(answer.body) }
    }
    for (const person of ['otherReporter', 'reviewer', 'office', 'administrator'] as const)
      for (const body of [{ moves: 0 }, { moves: 1, rev: 1 }, { moves: 0, actionId: `create:${id}` }]) {
        const { status, words } = await told(person, body)
        expect({ person, body, status }).toEqual({ person, body, status: 403 })
        expect(words).not.toMatch(/còn kín|Người reporter|desk_review/)
      }
  })

  it('tell an asked reviewer that the text was saved meanwhile, and not what it says now', async () => {
    const { payload } = newsroom
    const { id } = await writeArticle({ payload, text: { title: 'Bài được hỏi' } })
    await act({ payload, by: 'reporter', id, action: 'submit' })
    const input = { units: ['cuc-qlthads'], workingDays: 2 }
    await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
    await act({ payload, by: 'deskEditor', id, action: 'recall', input: { reason: 'Cần sửa.' } })
    const { rev, moves } = await readArticle({ payload, id })
    await saveArticle({ payload, by: 'reporter', id, rev, text: { title: 'Lời viết sau đó' } })
    const client = await newsroom.as('reviewer')
    const { status, body } = await takeAction({ client, id, action: 'submit', body: { moves: Number(moves), rev } })
    expect(status).toBe(409)
    expect(JSON.stringify(body)).not.toContain('Lời viết sau đó')
  })

  it('show what could be erased, hidden names among it, to those only who read typed words', async () => {
    const id = await draftOf()
    const statusFor = async (person: Person) =>
      (await (await newsroom.as(person)).get(`/api/articles/${id}/erasable`)).status
    expect(await statusFor('chiefEditor')).toBe(200)
    expect(await statusFor('coordinator')).toBe(200)
    expect(await statusFor('reporter')).toBe(403)
  })

  it('answer 422 with every unmet requirement at once', async () => {
    const id = await draftOf({ sapo: '', body: null, bylines: [] })
    const reporter = await newsroom.as('reporter')
    const { status, body } = await takeAction({ client: reporter, id, action: 'submit' })
    expect(status).toBe(422)
    const places = (body.error?.reasons ?? []).map((reason) => (reason as { place?: string }).place)
    expect(places).toEqual(expect.arrayContaining(['sapo_missing', 'body_missing', 'bylines_missing']))

    const whole = await draftOf()
    await act({ payload: newsroom.payload, by: 'reporter', id: whole, action: 'submit' })
    const desk = await newsroom.as('deskEditor')
    const units = ['thads-da-nang', 'khong-co', 'cuc-qlthads', 'cuc-qlthads']
    const asked = await takeAction({ client: desk, id: whole, action: 'send_to_fact_check', body: { units } })
    expect(codes(asked.body.error?.reasons)).toEqual([
      'field_missing',
      'unit_asked_twice',
      'unit_unknown',
      'unit_without_reviewer',
    ])
    expect(asked.body.error?.reasons?.every(({ message }) => message.length > 10)).toBe(true)
  })

  it('answer 422 to a hand-over to somebody whom nobody knows, and hand it to whom they know', async () => {
    const id = await draftOf()
    const desk = await newsroom.as('deskEditor')
    const handOver = (assignees: string[]) =>
      takeAction({ client: desk, id, action: 'hand_over', body: { moves: 0, assignees } })
    const refused = await handOver(['otherReporter', 'khong-co'])
    expect([refused.status, codes(refused.body.error?.reasons)]).toEqual([422, ['person_unknown']])
    expect((await handOver(['otherReporter'])).status).toBe(200)
  })

  it('answer 200 to the same press again, and do it once', async () => {
    const id = await draftOf()
    const reporter = await newsroom.as('reporter')
    const body = { moves: 0, actionId: 'press-of-the-reporter' }
    const answers = [
      await takeAction({ client: reporter, id, action: 'submit', body }),
      await takeAction({ client: reporter, id, action: 'submit', body }),
    ]
    await newsroom.relay()
    answers.push(await takeAction({ client: reporter, id, action: 'submit', body }))
    expect(answers.map(({ status, body: story }) => [status, story.stage, story.moves])).toEqual(
      Array(3).fill([200, 'desk_review', 1]),
    )
    const { totalDocs } = await newsroom.payload.count({
      collection: 'events',
      where: { story: { equals: id }, actionId: { equals: body.actionId } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('list every action, allowed or with every reason why not', async () => {
    const id = await draftOf()
    const { body } = await (await newsroom.as('reporter')).get(`/api/articles/${id}/actions`)
    const actions = body.actions as { action: string; allowed: boolean; refusals: unknown[]; warnings: unknown[] }[]
    expect(actions.length).toBeGreaterThan(20)
    expect(actions.filter(({ allowed, refusals }) => allowed === refusals.length > 0)).toEqual([])
    expect(actions.filter(({ allowed }) => allowed).map(({ action }) => action)).toEqual(['submit', 'abandon'])
    // His text names no topic of the plan: said, and refused for it nothing.
    expect(actions.find(({ action }) => action === 'submit')?.warnings).toMatchObject([{ code: 'topic_missing' }])
  })
})
