import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type StoryRow, storyFromRow } from '../../../src/actions/storyRow'
import { compareAndSet } from '../../../src/database/compareAndSet'
import { KINDS } from '../../../src/workflow/kinds'
import { readArticle, writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import { takeAction } from '../../support/storyClient'

let newsroom: HttpNewsroom
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
})
afterAll(() => newsroom.close())

/** What each list that people save was found to take. */
const FAULTS: Record<string, unknown[]> = {
  bylines: [[null], [{}], [{ person: 'reporter' }], 'Người viết', Array.from({ length: 51 }, () => ({ name: 'A' }))],
  provisions: [[123], [null], { 0: 'Điều 7' }, ['Đ'.repeat(1001)]],
  topics: [[123], [''], [{ id: 'chu-de' }], 'chu-de'],
}

const TEXTS = Object.values(KINDS).map(({ collection }) => collection)

/** The lists of a kind of text that anybody may save; the others are the workflow's. */
const listsOf = (collection: (typeof TEXTS)[number]): string[] =>
  (newsroom.payload.collections[collection]?.config.flattenedFields ?? [])
    .filter((field) => field.type === 'json' && field.access?.update === undefined)
    .map(({ name }) => name)

describe.each(TEXTS)('a save of a list of %s', (collection) => {
  it('that no rule could read is refused with its place, new or old, and nothing is stored', async () => {
    const desk = await newsroom.directly('deskEditor')
    const { body } = await desk.send('POST', `/api/${collection}`, { title: 'Bài thử' })
    const { id = '', rev } = body.doc ?? {}
    const lists = listsOf(collection)
    expect(lists).toContain('bylines')
    for (const name of lists)
      for (const value of FAULTS[name] ?? ['no such list in this test']) {
        const saves = [
          await desk.send('PATCH', `/api/${collection}/${id}`, { rev, [name]: value }),
          await desk.send('POST', `/api/${collection}`, { title: 'Bài khác', [name]: value }),
        ]
        for (const { status, body: answer } of saves) {
          const faults = answer.errors?.[0]?.data?.errors as { path: string; message: string }[] | undefined
          expect([name, value, status, faults]).toEqual([
            name,
            value,
            400,
            [
              expect.objectContaining({
                path: name,
                message: expect.stringMatching(/^(?:Mục thứ 1|Phải là|Danh sách có)/),
              }),
            ],
          ])
        }
      }
    const { body: list } = await desk.get(`/api/${collection}?limit=0`)
    expect(list.docs).toMatchObject([{ title: 'Bài thử', rev }])
  })
})

describe('a list that was stored before saves were asked', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a provision that is a number', { provisions: [123] }],
    ['a by-line without a name', { bylines: [{}] }],
    ['a by-line that is nothing', { bylines: [null] }],
    ['topics that are no ids', { topics: [null, 7] }],
  ])('hinders no action: %s', async (_name, set) => {
    const { payload } = newsroom
    const { id, rev } = await writeArticle({ payload })
    await compareAndSet({ payload, collection: 'articles', id, rev, set })
    const reporter = await newsroom.directly('reporter')
    expect((await reporter.get(`/api/articles/${id}/actions`)).status).toBe(200)
    const taken = await takeAction({ client: reporter, id, action: 'abandon', body: { reason: 'Thôi không viết.' } })
    expect([taken.status, taken.body.stage]).toEqual([200, 'dropped'])
    const mended = await writeArticle({ payload })
    await compareAndSet({ payload, collection: 'articles', id: mended.id, rev: mended.rev, set })
    const lists = { bylines: [{ person: 'reporter', name: 'Người viết' }], provisions: [], topics: [] }
    const saved = await reporter.send('PATCH', `/api/articles/${mended.id}`, { rev: mended.rev + 1, ...lists })
    expect(saved.status).toBe(200)
  })

  it('names its author by a person without a name too', async () => {
    const { payload } = newsroom
    const { id } = await writeArticle({ payload })
    const row: StoryRow = { ...(await readArticle({ payload, id })), bylines: [{ person: 'otherReporter' }] }
    expect(storyFromRow({ kind: 'article', row }).bylinePeople).toEqual(['otherReporter'])
  })
})
