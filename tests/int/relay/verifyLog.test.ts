import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { findRow } from '../../../src/database/findRow'
import { rawDatabase } from '../../../src/database/rawDatabase'
import type { HashedBlock } from '../../../src/editions/edition'
import type { Checkpoint } from '../../../src/relay/checkpoints'
import { GENESIS, hashEvent, type LoggedEvent, unchained } from '../../../src/relay/loggedEvent'
import { verifyLog } from '../../../src/relay/verifyLog'
import { paragraphs } from '../../support/lexical'
import { act, answer, readArticle, saveArticle, writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'

type Row = Record<string, unknown> & { id: string }

let newsroom: HttpNewsroom
let story: string

/** A published story with a verdict that gives a reason, and a second one behind it in the log. */
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
  const { payload, relay } = newsroom
  story = await checkedStory('Đoạn có tên bà Hai.')
  await act({ payload, by: 'chiefEditor', id: story, action: 'publish' })
  await relay()
  const { id } = await writeArticle({ payload })
  await act({ payload, by: 'reporter', id, action: 'submit' })
  await relay()
})
afterAll(() => newsroom.close())

const checkedStory = async (line: string): Promise<string> => {
  const { payload } = newsroom
  const { id } = await writeArticle({ payload, text: { body: paragraphs(line, 'Đoạn thứ hai.') } })
  await act({ payload, by: 'reporter', id, action: 'submit' })
  await act({ payload, by: 'deskEditor', id, action: 'return_to_author', input: { reason: 'Thiếu nguồn của bà Hai.' } })
  await act({ payload, by: 'reporter', id, action: 'submit' })
  const input = { units: ['cuc-qlthads'], workingDays: 2 }
  await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
  await answer({ payload, by: 'reviewer', id })
  return id
}

const rowsOf = async (collection: CollectionSlug): Promise<Row[]> => {
  const sort = collection === 'events' ? 'seq' : 'id'
  const { docs } = await newsroom.payload.find({ collection, sort, pagination: false, depth: 0, overrideAccess: true })
  return docs as unknown as Row[]
}
const rowOf = async (collection: CollectionSlug, index = 0): Promise<Row> => {
  const row = (await rowsOf(collection)).at(index)
  if (!row) throw new Error(`${collection} has no row ${index}`)
  return row
}

/** What somebody with the database's password can do. */
const write = (collection: CollectionSlug, id: string, data: Record<string, unknown>) =>
  rawDatabase(newsroom.payload.db).updateOne({
    collection,
    where: { id: { equals: id } },
    data,
    options: { atomic: true },
  })
const remove = (collection: CollectionSlug, id: string) =>
  rawDatabase(newsroom.payload.db).deleteOne({ collection, where: { id: { equals: id } } })
const putBack = async (collection: CollectionSlug, row: Row) => {
  await remove(collection, row.id)
  await rawDatabase(newsroom.payload.db).create({ collection, data: row })
}

const faultsAfter = async ({
  tamper,
  checkpoints = [],
}: {
  tamper: () => Promise<unknown>
  checkpoints?: Checkpoint[]
}) => {
  const slugs = ['events', 'editions', 'reasons', 'verdicts', 'publications'] as const
  const before = await Promise.all(slugs.map(async (slug) => ({ slug, rows: await rowsOf(slug) })))
  await tamper()
  const { faults } = await verifyLog({ payload: newsroom.payload, checkpoints })
  for (const row of await rowsOf('events')) await remove('events', row.id)
  for (const row of await rowsOf('publications')) await remove('publications', row.id)
  for (const { slug, rows } of before) for (const row of rows) await putBack(slug, row)
  expect((await verifyLog({ payload: newsroom.payload, checkpoints: [] })).faults).toEqual([])
  return faults
}

const eventOf = (row: Row): LoggedEvent => row.event as LoggedEvent
const checkpointAt = (row: Row): Checkpoint => ({
  seq: Number(row.seq),
  hash: String(row.hash),
  time: '2026-11-23T02:00:00.000Z',
})

/** The whole chain computed anew over events that were changed: every hash fits every other. */
const rewriteChain = async (change: (event: LoggedEvent) => LoggedEvent): Promise<void> => {
  let previous = GENESIS
  for (const row of await rowsOf('events')) {
    const { seq, ...event } = unchained(change(eventOf(row))) as LoggedEvent
    const place = { event, seq: Number(row.seq), previous }
    const hash = hashEvent(place)
    await write('events', row.id, { previous, hash, event: { ...event, seq: place.seq, previous, hash } })
    previous = hash
  }
}

type Tamper = [name: string, tamper: () => Promise<unknown>, row: RegExp, fault: RegExp]
const TAMPERING: Tamper[] = [
  [
    'an altered event',
    async () => {
      const row = await rowOf('events', 2)
      await write('events', row.id, { event: { ...eventOf(row), by: 'chiefEditor' } })
    },
    /^events .* \(số 3\)$/,
    /thay đổi/,
  ],
  [
    'an altered hash',
    async () => write('events', (await rowOf('events', 3)).id, { hash: 'a'.repeat(64) }),
    /số 4/,
    /thay đổi/,
  ],
  ['a missing event', async () => remove('events', (await rowOf('events', 1)).id), /số 3/, /thiếu sự kiện số 2/],
  [
    're-ordered events',
    async () => {
      const [first, second] = [await rowOf('events', 3), await rowOf('events', 4)]
      await write('events', first.id, { seq: -1 })
      await write('events', second.id, { seq: first.seq })
      await write('events', first.id, { seq: second.seq })
    },
    /số 4/,
    /thiếu sự kiện số 4|sai thứ tự/,
  ],
  [
    'a changed edition',
    async () => {
      const row = await rowOf('editions')
      const blocks = (row.blocks as HashedBlock[]).map((item, index) =>
        index === 0 ? { ...item, block: { type: 'title', text: 'Tên khác' } } : item,
      )
      await write('editions', row.id, { blocks })
    },
    /^editions /,
    /Khối thứ 1/,
  ],
  [
    'an edition with a block less',
    async () => {
      const row = await rowOf('editions')
      await write('editions', row.id, { blocks: (row.blocks as HashedBlock[]).slice(1) })
    },
    /^editions /,
    /Danh sách khối/,
  ],
  [
    'a block emptied without an order',
    async () => {
      const row = await rowOf('editions')
      const blocks = (row.blocks as HashedBlock[]).map((item, index) => (index === 1 ? { ...item, block: null } : item))
      await write('editions', row.id, { blocks })
    },
    /^editions /,
    /không có lệnh xoá/,
  ],
  [
    'a missing edition',
    async () => remove('editions', (await rowOf('editions')).id),
    /^editions /,
    /mất bản đóng băng/,
  ],
  [
    'a changed typed text',
    async () => write('reasons', (await rowOf('reasons')).id, { text: 'Lý do khác' }),
    /^reasons /,
    /thay đổi/,
  ],
  [
    'a typed text emptied without an order',
    async () =>
      write('reasons', (await rowOf('reasons')).id, { text: null, salt: null, erasedAt: '2026-11-23T02:00:00.000Z' }),
    /^reasons /,
    /không có lệnh xoá/,
  ],
  [
    'a changed verdict',
    async () => {
      const row = await rowOf('verdicts')
      await write('verdicts', row.id, { verdict: { ...(row.verdict as object), by: 'otherReviewer' } })
    },
    /^verdicts /,
    /thay đổi/,
  ],
  [
    'altered words of a publication',
    async () => {
      const row = await rowOf('publications')
      await write('publications', row.id, { publication: { ...(row.publication as object), title: 'Tên khác' } })
    },
    /^publications /,
    /khác với nhật ký: lời hoặc dữ kiện/,
  ],
  [
    'an altered address of a publication',
    async () => write('publications', (await rowOf('publications')).id, { path: '/bai/cho-khac' }),
    /^publications /,
    /khác với nhật ký: địa chỉ;/,
  ],
  [
    'a publication called withdrawn by hand',
    async () => write('publications', (await rowOf('publications')).id, { live: 'withdrawn' }),
    /^publications /,
    /khác với nhật ký: tình trạng đăng/,
  ],
  [
    'a publication put back to an earlier state',
    async () => {
      const row = await rowOf('publications')
      await write('publications', row.id, { seq: Number(row.seq) - 1 })
    },
    /^publications /,
    /cũ hơn nhật ký/,
  ],
  [
    'a publication held against newer events',
    async () => write('publications', (await rowOf('publications')).id, { seq: 999 }),
    /^publications /,
    /cột seq/,
  ],
  [
    'a missing publication',
    async () => remove('publications', (await rowOf('publications')).id),
    /^publications /,
    /mất bản đăng/,
  ],
  [
    'a publication that nobody published',
    async () => {
      const row = await rowOf('publications')
      const id = (await rowsOf('articles')).find((article) => article.id !== row.id)?.id
      await rawDatabase(newsroom.payload.db).create({
        collection: 'publications',
        data: { ...row, id, path: '/bai/ai-dang' },
      })
    },
    /^publications /,
    /không có việc đăng/,
  ],
]

describe('verify-log', () => {
  it('finds nothing in a log that is as it was written', async () => {
    const verdict = await verifyLog({
      payload: newsroom.payload,
      checkpoints: [checkpointAt(await rowOf('events', -1))],
    })
    expect(verdict).toEqual({ events: 9, editions: 1, texts: 1, verdicts: 1, publications: 1, faults: [] })
  })

  it.each(TAMPERING)('finds %s and names it', async (_name, tamper, row, fault) => {
    const [first] = await faultsAfter({ tamper })
    expect(first?.row).toMatch(row)
    expect(first?.fault).toMatch(fault)
  })

  it('takes a publication that the relay has not read yet, or has parked, for late and not for damaged', async () => {
    const row = await rowOf('publications')
    const cursor = (await rowsOf('cursors')).find(({ id }) => id === 'publications') as Row
    const fault = { row: `publications ${row.id}`, fault: expect.stringMatching(/mất bản đăng/) }
    await remove('publications', row.id)
    const faultsAt = async (set: Record<string, unknown>) => {
      await write('cursors', cursor.id, set)
      return (await verifyLog({ payload: newsroom.payload, checkpoints: [] })).faults
    }
    const parked = [{ story: row.id, seq: Number(row.seq), error: 'unreadable', at: '2026-11-23T02:00:00.000Z' }]
    expect(await faultsAt({ seq: Number(row.seq) - 1 })).toEqual([])
    expect(await faultsAt({ seq: cursor.seq, parked })).toEqual([])
    expect(await faultsAt({ parked: [] })).toEqual([fault])
    await putBack('publications', row)
  })

  it('takes a section or a unit that was renamed since for what it is', async () => {
    const { payload } = newsroom
    const unit = await payload.findByID({ collection: 'units', id: 'cuc-qlthads', overrideAccess: true })
    const rename = (name: string) =>
      payload.update({ collection: 'units', id: unit.id, data: { name }, overrideAccess: true })
    await rename('Tên mới của Cục')
    expect((await verifyLog({ payload, checkpoints: [] })).faults).toEqual([])
    await rename(String(unit.name))
  })

  it('finds a cut tail by a checkpoint, and by nothing else', async () => {
    const last = await rowOf('events', -1)
    const tamper = async () => {
      await remove('events', last.id)
      await remove('events', (await rowOf('events', -1)).id)
    }
    expect(await faultsAfter({ tamper })).toEqual([])
    const [found] = await faultsAfter({ tamper, checkpoints: [checkpointAt(last)] })
    expect(found).toMatchObject({ row: 'events số 8', fault: expect.stringMatching(/cắt đuôi/) })
  })

  it('finds a rewritten chain by a checkpoint, and by nothing else', async () => {
    const checkpoint = checkpointAt(await rowOf('events', 5))
    const tamper = () => rewriteChain((event) => (event.seq === 3 ? { ...event, by: 'inspector' } : event))
    expect(await faultsAfter({ tamper })).toEqual([])
    const [found] = await faultsAfter({ tamper, checkpoints: [checkpoint] })
    expect(found).toMatchObject({ row: expect.stringMatching(/số 6/), fault: expect.stringMatching(/viết lại/) })
  })
})

describe('an erasure by order of two persons', () => {
  const order = async ({ target, id }: { target: 'block' | 'text'; id: string }) => {
    const { payload, relay } = newsroom
    const input = { target, id, reason: 'Theo yêu cầu của người được nêu tên.' }
    await act({ payload, by: 'chiefEditor', id: story, action: 'request_erasure', input })
    await expect(act({ payload, by: 'chiefEditor', id: story, action: 'confirm_erasure' })).rejects.toMatchObject({
      status: 403,
    })
    await act({ payload, by: 'coordinator', id: story, action: 'confirm_erasure' })
    await relay()
  }

  it('takes a block from the edition and from the page, and everything else still verifies', async () => {
    const { payload, stranger } = newsroom
    const edition = await rowOf('editions')
    const blocks = edition.blocks as HashedBlock[]
    const line = blocks.find(({ block }) => JSON.stringify(block).includes('bà Hai'))
    const { path } = (await rowOf('publications')) as Row & { path: string }
    expect((await stranger.get(path)).text).toContain('bà Hai')
    await order({ target: 'block', id: String(line?.hash) })
    const left = (await rowOf('editions')).blocks as HashedBlock[]
    expect(left.map(({ hash }) => hash)).toEqual(blocks.map(({ hash }) => hash))
    expect(left.find(({ hash }) => hash === line?.hash)?.block).toBeNull()
    expect((await stranger.get(path)).text).not.toContain('bà Hai')
    expect((await stranger.get(path)).text).toContain('Đoạn thứ hai.')
    expect((await verifyLog({ payload, checkpoints: [] })).faults).toEqual([])
  })

  it('takes a typed reason with its salt, and everything else still verifies', async () => {
    const { payload } = newsroom
    const reason = (await rowsOf('reasons')).find(({ text }) => String(text).includes('bà Hai'))
    await order({ target: 'text', id: String(reason?.id) })
    const left = await findRow<Row>({ payload, collection: 'reasons', where: { id: { equals: String(reason?.id) } } })
    expect([left?.text ?? null, left?.salt ?? null]).toEqual([null, null])
    expect((await verifyLog({ payload, checkpoints: [] })).faults).toEqual([])
    const words = JSON.stringify([await rowsOf('events'), await rowsOf('editions'), await rowsOf('reasons')])
    expect(words.includes('bà Hai')).toBe(false)
  })

  it('is not undone by a text that was opened before it', async () => {
    const { payload, relay } = newsroom
    const id = await checkedStory('Đoạn có tên bà Ba.')
    await act({ payload, by: 'chiefEditor', id, action: 'recall', input: { reason: 'Cần sửa.' } })
    const { docs } = await payload.find({
      collection: 'editions',
      where: { story: { equals: id } },
      overrideAccess: true,
    })
    const line = ((docs[0]?.blocks ?? []) as HashedBlock[]).find(({ block }) => JSON.stringify(block).includes('bà Ba'))
    const input = { target: 'block' as const, id: String(line?.hash), reason: 'Theo yêu cầu.' }
    await act({ payload, by: 'chiefEditor', id, action: 'request_erasure', input })
    await act({ payload, by: 'coordinator', id, action: 'confirm_erasure' })
    await relay()
    const again = act({ payload, by: 'reporter', id, action: 'submit' })
    await expect(again).rejects.toMatchObject({ status: 422, message: expect.stringMatching(/xoá theo lệnh/) })
    const { rev } = await readArticle({ payload, id })
    await saveArticle({ payload, by: 'reporter', id, rev, text: { body: paragraphs('Đoạn viết khác.') } })
    await act({ payload, by: 'reporter', id, action: 'submit' })
  })
})
