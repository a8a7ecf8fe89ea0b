import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, DatabaseAdapter } from 'payload'
import { RECORD_COLLECTIONS } from '../../../src/database/guardWrites'
import { FORGED } from '../../support/forgedColumns'
import { paragraphs } from '../../support/lexical'
import { act, answer, readArticle, userOf, writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import type { StaffClient } from '../../support/staffClient'

let newsroom: HttpNewsroom
let chief: StaffClient
/** A draft that everybody may save, and a published story with a clearance, verdicts and a withdrawal's worth of log. */
let draft: string
let published: string

beforeAll(async () => {
  newsroom = await openHttpNewsroom()
  chief = await newsroom.directly('chiefEditor')
  const { payload } = newsroom
  draft = (await writeArticle({ payload })).id
  published = (await writeArticle({ payload })).id
  await act({ payload, by: 'reporter', id: published, action: 'submit' })
  const input = { units: ['cuc-qlthads'], workingDays: 2 }
  await act({ payload, by: 'deskEditor', id: published, action: 'send_to_fact_check', input })
  await answer({ payload, by: 'reviewer', id: published })
  await act({ payload, by: 'deskEditor', id: published, action: 'place', input: { tags: ['án dân sự'] } })
  await act({ payload, by: 'chiefEditor', id: published, action: 'publish' })
  await newsroom.relay()
})
afterAll(() => newsroom.close())

/** Columns of a text's row that a save may touch: its words, who wrote them, and when. */
const SAVED = ['title', 'rev', 'updatedAt', 'savedBy', 'savedAt', 'writers', 'vouched', 'peopleKey', 'authorsKey']

/** Columns of a text's line in the index that follow the save: how people find it, and of which revision the line is. */
const INDEXED = ['title', 'peopleKey', 'seq', 'updatedAt']

const without = (row: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))

/** Everything that only actions and the relay may change, of the whole newsroom. */
const photograph = async () => {
  const rows = async (collection: CollectionSlug, saved: readonly string[] = []) => {
    const { docs } = await newsroom.payload.find({ collection, pagination: false, depth: 0, overrideAccess: true })
    return docs.map((row) => without(row as unknown as Record<string, unknown>, saved))
  }
  const texts = await rows('articles', SAVED)
  const savedOf = (slug: CollectionSlug) => (slug === 'stories' ? INDEXED : [])
  const records = await Promise.all(RECORD_COLLECTIONS.map(async (slug) => [slug, await rows(slug, savedOf(slug))]))
  return { texts, records: Object.fromEntries(records) }
}

const unchangedBy = async (attempt: () => Promise<unknown>): Promise<void> => {
  const before = await photograph()
  await attempt()
  expect(await photograph()).toEqual(before)
}

describe('a save', () => {
  it.each(Object.entries(FORGED))('never writes %s', async (name, value) => {
    const { rev } = await readArticle({ payload: newsroom.payload, id: draft })
    await unchangedBy(async () => {
      const { status } = await chief.send('PATCH', `/api/articles/${draft}`, { rev, title: 'Tên mới', [name]: value })
      expect(status).toBe(200)
    })
    const row = await readArticle({ payload: newsroom.payload, id: draft })
    expect(row).toMatchObject({ title: 'Tên mới', rev: rev + 1, writers: ['reporter', 'chiefEditor'], vouched: [] })
    expect(row).toMatchObject({ authorsKey: '|reporter|', savedBy: 'chiefEditor' })
  })

  it('leaves nobody vouching for a text that was saved since', async () => {
    const { payload } = newsroom
    const { id } = await writeArticle({ payload })
    const { vouched } = await act({ payload, by: 'reporter', id, action: 'submit' })
    const { rev } = await readArticle({ payload, id })
    await chief.send('PATCH', `/api/articles/${id}`, { rev, title: 'Tên mới' })
    expect([vouched, (await readArticle({ payload, id })).vouched]).toEqual([['reporter'], []])
  })

  it('reaches no frozen text, whatever it says the stage is', async () => {
    const { rev } = await readArticle({ payload: newsroom.payload, id: published })
    await unchangedBy(async () => {
      const { status } = await chief.send('PATCH', `/api/articles/${published}`, { rev, stage: 'draft', title: 'Khác' })
      expect(status).toBe(409)
    })
    expect((await readArticle({ payload: newsroom.payload, id: published })).title).toBe('Thi hành án ở vùng cao')
  })

  it('begins every text as a draft of whoever writes it', async () => {
    const { body } = await chief.send('POST', '/api/articles', { ...FORGED, id: 'mine', title: 'Bài', rev: 7 })
    const row = await readArticle({ payload: newsroom.payload, id: String(body.doc?.id) })
    expect(row).toMatchObject({ stage: 'draft', live: 'none', moves: 0, rev: 1, writers: ['chiefEditor'], vouched: [] })
    expect(row).toMatchObject({ createdBy: 'chiefEditor', authorsKey: '|chiefEditor|' })
    expect([row.edition ?? null, row.cleared ?? null, row.liveEdition ?? null]).toEqual([null, null, null])
    expect(row.id).not.toBe('mine')
  })
})

const OTHER_ROUTES: [method: string, path: (id: string) => string, body: unknown][] = [
  ['PATCH', (id) => `/api/articles?where[id][equals]=${id}`, { title: 'Khác', stage: 'ready' }],
  ['PATCH', () => '/api/articles?where[stage][equals]=draft', { rev: 1, stage: 'ready' }],
  ['DELETE', (id) => `/api/articles/${id}`, undefined],
  ['DELETE', (id) => `/api/articles?where[id][equals]=${id}`, undefined],
  ['POST', (id) => `/api/articles/${id}/duplicate`, {}],
  ['POST', (id) => `/api/articles/versions/${id}`, {}],
  ['POST', (id) => `/api/articles/versions/${id}?draft=true`, {}],
  ['PATCH', (id) => `/api/articles/${id}?draft=true`, { _status: 'published' }],
  ['PATCH', (id) => `/api/articles/${id}?autosave=true&draft=true`, { stage: 'ready' }],
  ['POST', (id) => `/api/articles/${id}/unlock`, {}],
  ['POST', (id) => `/api/articles/${id}/actions/create`, { actionId: 'press-000001', moves: 0 }],
  ['POST', (id) => `/api/articles/${id}/actions/hold`, { actionId: 'press-000002', moves: 0 }],
  ['POST', () => '/api/users/first-register', { email: 'x@y.example', password: 'mat-khau-moi-2026', person: 'x' }],
  ['POST', () => '/api/payload-jobs', { taskSlug: 'schedulePublish' }],
  ['GET', () => '/api/payload-jobs/run', undefined],
  ['POST', () => '/api/graphql', { query: 'mutation { __typename }' }],
]

describe('no other route of the REST interface', () => {
  it.each(OTHER_ROUTES)('changes a story: %s %s', async (method, path, body) => {
    for (const id of [draft, published])
      await unchangedBy(async () => {
        const { status } = await chief.send(method, path(id), body)
        expect(status).toBeGreaterThanOrEqual(400)
        expect(status).toBeLessThan(500)
      })
  })

  it.each([...RECORD_COLLECTIONS])('writes %s', async (slug) => {
    const { docs } = await newsroom.payload.find({ collection: slug, limit: 1, overrideAccess: true })
    const id = String(docs[0]?.id)
    await unchangedBy(async () => {
      const answers = [
        await chief.send('POST', `/api/${slug}`, { id: 'forged', story: draft, seq: 1 }),
        await chief.send('PATCH', `/api/${slug}/${id}`, { seq: 99, live: 'public', text: 'khác' }),
        await chief.send('PATCH', `/api/${slug}?where[id][equals]=${id}`, { seq: 99 }),
        await chief.send('DELETE', `/api/${slug}/${id}`),
        await chief.send('DELETE', `/api/${slug}?where[id][equals]=${id}`),
        await chief.send('POST', `/api/${slug}/${id}/duplicate`, {}),
      ]
      expect(answers.filter(({ status }) => status < 400)).toEqual([])
    })
  })
})

describe('the Local API, with overrideAccess', () => {
  it('saves words only, in a named person’s name, and from a revision', async () => {
    const { payload } = newsroom
    const user = await userOf({ payload, person: 'inspector' })
    const { rev } = await readArticle({ payload, id: draft })
    const save = (data: Record<string, unknown>, as?: typeof user) =>
      payload.update({
        collection: 'articles',
        id: draft,
        data: data as never,
        overrideAccess: true,
        ...(as ? { user: as } : {}),
      })
    await unchangedBy(() => save({ rev, ...FORGED, title: 'Từ mã' }, user))
    await unchangedBy(() =>
      expect(save({ rev: rev + 1, title: 'Không tên người' })).rejects.toMatchObject({ status: 401 }),
    )
    await unchangedBy(() => expect(save({ title: 'Không rev' }, user)).rejects.toMatchObject({ status: 400 }))
    await unchangedBy(() => expect(save({ rev, title: 'Cũ' }, user)).rejects.toMatchObject({ status: 409 }))
    expect((await readArticle({ payload, id: draft })).title).toBe('Từ mã')
  })

  it('saves no frozen text, though the revision is the newest', async () => {
    const { payload } = newsroom
    const user = await userOf({ payload, person: 'chiefEditor' })
    const { rev, title } = await readArticle({ payload, id: published })
    const data = { rev, title: 'Sau khi đóng băng' } as never
    const save = () => payload.update({ collection: 'articles', id: published, data, user, overrideAccess: true })
    await unchangedBy(() => expect(save()).rejects.toMatchObject({ status: 409 }))
    expect((await readArticle({ payload, id: published })).title).toBe(title)
  })

  it('creates, deletes and changes nothing else', async () => {
    const { payload } = newsroom
    const where = { id: { equals: draft } }
    const data = { ...FORGED, title: 'Khác', rev: 1 } as never
    const attempts: (() => Promise<unknown>)[] = [
      () => payload.create({ collection: 'articles', data, overrideAccess: true }),
      () => payload.delete({ collection: 'articles', id: draft, overrideAccess: true }),
      () => payload.delete({ collection: 'articles', id: published, overrideAccess: true }),
      ...RECORD_COLLECTIONS.flatMap((collection) => [
        () => payload.create({ collection, data: { id: 'forged' } as never, overrideAccess: true }),
      ]),
    ]
    for (const attempt of attempts) await unchangedBy(() => expect(attempt()).rejects.toThrow())
    await unchangedBy(async () => {
      const bulk = await payload.delete({ collection: 'articles', where, overrideAccess: true })
      expect(bulk.docs).toEqual([])
      await expect(payload.update({ collection: 'articles', where, data, overrideAccess: true })).rejects.toThrow()
    })
  })

  it.each([...RECORD_COLLECTIONS])('changes and deletes no row of %s', async (collection) => {
    const { payload } = newsroom
    const { docs } = await payload.find({ collection, limit: 1, overrideAccess: true })
    const id = String(docs[0]?.id)
    const where = { id: { equals: id } }
    await unchangedBy(async () => {
      await expect(payload.update({ collection, id, data: {} as never, overrideAccess: true })).rejects.toThrow()
      await expect(payload.delete({ collection, id, overrideAccess: true })).rejects.toThrow()
      expect((await payload.delete({ collection, where, overrideAccess: true })).docs).toEqual([])
      expect((await payload.update({ collection, where, data: {} as never, overrideAccess: true })).docs).toEqual([])
    })
  })
})

describe('the database adapter itself', () => {
  const collections = ['articles', ...RECORD_COLLECTIONS] as const
  const where = { id: { exists: true } }
  const data = { stage: 'ready', live: 'public', rev: 2 }
  const calls: [string, (db: DatabaseAdapter, collection: CollectionSlug) => unknown][] = [
    ['create', (db, collection) => db.create({ collection, data: { ...data, id: 'forged' } })],
    ['updateOne by where', (db, collection) => db.updateOne({ collection, where, data })],
    ['updateMany', (db, collection) => db.updateMany({ collection, where, data })],
    ['deleteOne', (db, collection) => db.deleteOne({ collection, where })],
    ['deleteMany', (db, collection) => db.deleteMany({ collection, where })],
    ['upsert', (db, collection) => db.upsert({ collection, where, data })],
  ]
  it.each(calls)('refuses %s of texts and records', async (_name, call) => {
    for (const collection of collections)
      await unchangedBy(() =>
        expect((async () => call(newsroom.payload.db, collection))()).rejects.toMatchObject({ status: 403 }),
      )
  })
})

it('keeps a second body from making a text larger than it may be', async () => {
  const { rev } = await readArticle({ payload: newsroom.payload, id: draft })
  const words = 'chữ '.repeat(60_000)
  const { status, body } = await chief.send('PATCH', `/api/articles/${draft}`, { rev, body: paragraphs(words) })
  expect([status, body.errors?.[0]?.data?.code]).toEqual([422, 'requirements_unmet'])
})
