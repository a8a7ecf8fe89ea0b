import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import type { HashedBlock } from '../../../src/editions/edition'
import { verifyLog } from '../../../src/relay/verifyLog'
import { paragraphs } from '../../support/lexical'
import { act, answer, readArticle, saveArticle, writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'

let newsroom: HttpNewsroom
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
})
afterAll(() => newsroom.close())

const checked = async (): Promise<string> => {
  const { payload } = newsroom
  const text = { title: 'Bà Tư được nhận nhà', body: paragraphs('Nhà của bà Tư ở Ba Vì.', 'Đoạn thứ hai.') }
  const { id } = await writeArticle({ payload, text })
  await act({ payload, by: 'reporter', id, action: 'submit' })
  const input = { units: ['cuc-qlthads'], workingDays: 2 }
  await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
  return id
}

const rowsOf = async (collection: CollectionSlug, story: string) => {
  const { docs } = await newsroom.payload.find({ collection, pagination: false, depth: 0, overrideAccess: true })
  return docs.filter((row) => JSON.stringify(row).includes(story))
}

const erase = async ({ id, words }: { id: string; words: string }) => {
  const { payload, relay } = newsroom
  const [edition] = await rowsOf('editions', id)
  const blocks = (edition as unknown as { blocks: HashedBlock[] }).blocks
  const hash = blocks.find(({ block }) => JSON.stringify(block).includes(words))?.hash
  const input = { target: 'block' as const, id: String(hash), reason: 'Theo yêu cầu của người được nêu tên.' }
  await act({ payload, by: 'chiefEditor', id, action: 'request_erasure', input })
  await act({ payload, by: 'coordinator', id, action: 'confirm_erasure' })
  await relay()
}

const EVERYWHERE = [
  'articles',
  'stories',
  'requests',
  'publications',
  'editions',
  'reasons',
  'verdicts',
  'notices',
  'events',
] as const satisfies CollectionSlug[]

/** Tables that still have the words, as they are written or as an address spells them. */
const tablesWith = async (id: string, words: RegExp) => {
  const found = await Promise.all(
    EVERYWHERE.map(async (slug) => (words.test(JSON.stringify(await rowsOf(slug, id))) ? [slug] : [])),
  )
  return found.flat()
}

describe('words that were erased by order', () => {
  it('stand nowhere: not in the title, the address, the index, the requests or the row', async () => {
    const { payload, relay, stranger } = newsroom
    const id = await checked()
    await answer({ payload, by: 'reviewer', id })
    await act({ payload, by: 'chiefEditor', id, action: 'publish' })
    await relay()
    const [publication] = await rowsOf('publications', id)
    const path = String((publication as unknown as { path: string }).path)
    expect(path).toMatch(/^\/bai\/ba-tu-duoc-nhan-nha-/)
    expect((await tablesWith(id, /bà tư|ba-tu/i)).length).toBeGreaterThan(3)

    await erase({ id, words: 'Bà Tư được' })
    await erase({ id, words: 'Nhà của bà Tư' })
    expect(await tablesWith(id, /bà tư|ba-tu/i)).toEqual([])
    expect((await stranger.get(path)).status).toBe(301)
    const [left] = await rowsOf('publications', id)
    const page = await stranger.get(String((left as unknown as { path: string }).path))
    expect([page.status, page.text.includes('Đoạn thứ hai.'), /bà tư/i.test(page.text)]).toEqual([200, true, false])
    expect(JSON.stringify(await readArticle({ payload, id }))).toContain('Đoạn thứ hai.')
    expect((await verifyLog({ payload, checkpoints: [] })).faults).toEqual([])
  })

  it('go from a text at its fact check, which is submitted again without them after a recall', async () => {
    const { payload } = newsroom
    const id = await checked()
    await newsroom.relay()
    await erase({ id, words: 'Nhà của bà Tư' })
    expect(await tablesWith(id, /Ba Vì/)).toEqual([])
    await act({ payload, by: 'deskEditor', id, action: 'recall', input: { reason: 'Cần sửa.' } })
    await act({ payload, by: 'reporter', id, action: 'submit' })
    expect((await readArticle({ payload, id })).stage).toBe('desk_review')
  })

  it('don’t come back with a text that was opened before the order: it is handed in once they are taken out', async () => {
    const { payload } = newsroom
    const id = await checked()
    await answer({ payload, by: 'reviewer', id })
    await act({ payload, by: 'chiefEditor', id, action: 'publish' })
    await act({ payload, by: 'reporter', id, action: 'revise' })
    await newsroom.relay()
    await erase({ id, words: 'Nhà của bà Tư' })
    const handIn = () => act({ payload, by: 'reporter', id, action: 'submit' })
    await expect(handIn()).rejects.toMatchObject({
      code: 'requirements_unmet',
      message: expect.stringContaining('đã bị xoá theo lệnh'),
    })
    const { rev } = await readArticle({ payload, id })
    await saveArticle({ payload, by: 'reporter', id, rev, text: { body: paragraphs('Đoạn thứ hai.') } })
    await handIn()
    expect((await readArticle({ payload, id })).stage).toBe('desk_review')
  })
})

describe('an erasure by order of two persons', () => {
  let story: string

  /** A published story with a reason and a verdict, which both name somebody. */
  beforeAll(async () => {
    const { payload, relay } = newsroom
    const body = paragraphs('Đoạn có tên bà Hai.', 'Đoạn thứ hai.')
    story = (await writeArticle({ payload, text: { body } })).id
    const reason = 'Thiếu nguồn của bà Hai.'
    await act({ payload, by: 'reporter', id: story, action: 'submit' })
    await act({ payload, by: 'deskEditor', id: story, action: 'return_to_author', input: { reason } })
    await act({ payload, by: 'reporter', id: story, action: 'submit' })
    const input = { units: ['cuc-qlthads'], workingDays: 2 }
    await act({ payload, by: 'deskEditor', id: story, action: 'send_to_fact_check', input })
    await answer({ payload, by: 'reviewer', id: story })
    await act({ payload, by: 'chiefEditor', id: story, action: 'publish' })
    await relay()
  })

  const order = async ({ target, id }: { target?: 'block' | 'text'; id: string }) => {
    const { payload, relay } = newsroom
    const input = { target, id, reason: 'Theo yêu cầu của người được nêu tên.' }
    await act({ payload, by: 'chiefEditor', id: story, action: 'request_erasure', input })
    await expect(act({ payload, by: 'chiefEditor', id: story, action: 'confirm_erasure' })).rejects.toMatchObject({
      status: 403,
    })
    await act({ payload, by: 'coordinator', id: story, action: 'confirm_erasure' })
    await relay()
  }

  const blocksNow = async (): Promise<HashedBlock[]> => {
    const [edition] = await rowsOf('editions', story)
    return (edition as unknown as { blocks: HashedBlock[] }).blocks
  }

  it('takes a block from the edition and from the page, and everything else still verifies', async () => {
    const { payload, stranger } = newsroom
    const blocks = await blocksNow()
    const line = blocks.find(({ block }) => JSON.stringify(block).includes('bà Hai'))
    const [publication] = await rowsOf('publications', story)
    const path = String((publication as unknown as { path: string }).path)
    expect((await stranger.get(path)).text).toContain('bà Hai')
    await order({ target: 'block', id: String(line?.hash) })
    const left = await blocksNow()
    expect(left.map(({ hash }) => hash)).toEqual(blocks.map(({ hash }) => hash))
    expect(left.find(({ hash }) => hash === line?.hash)?.block).toBeNull()
    expect((await stranger.get(path)).text).not.toContain('bà Hai')
    expect((await stranger.get(path)).text).toContain('Đoạn thứ hai.')
    expect((await verifyLog({ payload, checkpoints: [] })).faults).toEqual([])
  })

  it.each(['block', 'text'] as const)('is not taken for a %s that is something else', async (target) => {
    const [text] = await rowsOf('reasons', story)
    const block = (await blocksNow()).find((item) => item.block !== null)
    const id = target === 'block' ? String(text?.id) : String(block?.hash)
    await expect(order({ target, id })).rejects.toMatchObject({
      code: 'requirements_unmet',
      details: { reasons: [{ code: 'erasure_target_unknown', place: 'id' }] },
    })
  })

  it('takes a typed reason with its salt, and everything else still verifies', async () => {
    const { payload } = newsroom
    const reasons = async () =>
      (await rowsOf('reasons', story)) as unknown as { id: string; text: unknown; salt: unknown }[]
    const reason = (await reasons()).find(({ text }) => String(text).includes('bà Hai'))
    await order({ id: String(reason?.id) })
    const left = (await reasons()).find(({ id }) => id === reason?.id)
    expect([left?.text ?? null, left?.salt ?? null]).toEqual([null, null])
    expect((await verifyLog({ payload, checkpoints: [] })).faults).toEqual([])
    expect(await tablesWith(story, /bà Hai/)).toEqual([])
  })
})
