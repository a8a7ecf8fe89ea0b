import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeOverOlder } from '../../../src/database/writeOverOlder'
import type { Publication } from '../../../src/publishing/publication'
import { publicationRow } from '../../../src/publishing/publicationRow'
import { payloadPublicationStore } from '../../../src/site/payloadPublicationStore'
import type { ListQuery, PublicationStore } from '../../../src/site/publicationStore'
import { buildPublication } from '../../support/buildPublication'
import { memoryPublicationStore } from '../../support/memoryPublicationStore'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

const file = (name: string) => ({ file: name, type: 'image/jpeg', bytes: 10, width: 4, height: 3 })
const numbered = (number: number, over: Partial<Publication> = {}): Publication => {
  const at = new Date(Date.UTC(2026, 10, 1 + number)).toISOString()
  return buildPublication({
    story: `01936e5c-0000-7000-8000-00000000000${number}`,
    path: `/bai/bai-${number}`,
    seq: 10 + number,
    firstPublishedAt: at,
    changedAt: at,
    ...over,
  })
}
const CORRECTION = { at: '2026-11-09T00:00:00.000Z', wrong: 'a', right: 'b', apology: 'c', item: 'd' }

const PUBLICATIONS = [
  numbered(1, { oldPaths: ['/tin/cu_1.html', '/tin/khac'], files: { m: [file('anh-1.jpg')] } }),
  numbered(2, { section: { slug: 'khac', label: 'Mục khác' } }),
  numbered(3, { kind: 'answer', path: '/hoi-dap/ba' }),
  numbered(4, { corrections: [CORRECTION] }),
  // Changed last of all, and logged before another.
  numbered(5, { live: 'withdrawn', files: { m: [file('anh-5.jpg')] }, seq: 98, changedAt: '2026-11-20T00:00:00.000Z' }),
  numbered(6, { section: null, kind: 'page', path: '/trang/sau', seq: 99 }),
]

/** “Thời sự” is everybody's; no story stands in it, nor in the new one. */
const REGISTERED = [
  { slug: 'moi', label: 'Mục mới' },
  { slug: 'thoi-su', label: 'Thời sự' },
  { slug: 'ket-qua', label: 'Kết quả, tên mới' },
]

let newsroom: TestNewsroom
const stores: Record<string, PublicationStore> = {}

beforeAll(async () => {
  newsroom = await openNewsroom()
  const { payload } = newsroom
  for (const publication of PUBLICATIONS) {
    await writeOverOlder({ payload, collection: 'publications', data: publicationRow(publication) })
  }
  const sections = [
    { id: 'moi', slug: 'moi', label: 'Mục mới', order: -1 },
    { id: 'cu', slug: 'ket-qua', label: 'Kết quả, tên mới', order: 2 },
  ]
  for (const data of sections) await payload.create({ collection: 'sections', data, overrideAccess: true })
  stores.memory = memoryPublicationStore(PUBLICATIONS, REGISTERED)
  stores.payload = payloadPublicationStore({ payload })
})
afterAll(() => newsroom.close())

const ALL: ListQuery = { live: 'any', limit: 10, after: null }
const last = (publications: readonly Publication[]) => publications.map(({ story }) => Number(story.slice(-1)))

describe.each(['memory', 'payload'])('what readers have, in the %s store', (name) => {
  const store = () => stores[name] as PublicationStore

  it('is found by address, story and old address, whole', async () => {
    expect(await store().byPath('/bai/bai-1')).toEqual(PUBLICATIONS[0])
    expect(await store().byStory('01936e5c-0000-7000-8000-000000000003')).toEqual(PUBLICATIONS[2])
    expect(await store().byOldPath('/tin/cu_1.html')).toEqual(PUBLICATIONS[0])
    expect(await store().byPath('/bai/khong')).toBeNull()
    expect(await store().byStory('khong')).toBeNull()
  })

  it.each(['/tin/cuX1.html', '/tin/cu', '/tin', '%', '_', '/tin/cu_1Xhtml', '.*', '/TIN/KHAC'])(
    'has nothing at %s, which only looks like an old address',
    async (path) => {
      expect(await store().byOldPath(path)).toBeNull()
    },
  )

  it('gives out the files of public stories only, by their whole name', async () => {
    expect(await store().byFile('anh-1.jpg')).toEqual(file('anh-1.jpg'))
    for (const other of ['anh-5.jpg', 'anh', 'anh-1', '%', 'anh_1.jpg', ''])
      expect(await store().byFile(other)).toBeNull()
  })

  it('lists the newest first, by kind, section, state and correction', async () => {
    const list = async (query: Partial<ListQuery>) => last((await store().list({ ...ALL, ...query })).items)
    expect(await list({})).toEqual([6, 5, 4, 3, 2, 1])
    expect(await list({ live: 'public' })).toEqual([6, 4, 3, 2, 1])
    expect(await list({ kinds: ['answer', 'page'] })).toEqual([6, 3])
    expect(await list({ section: 'khac' })).toEqual([2])
    expect(await list({ corrected: true })).toEqual([4])
    expect(await list({ kinds: ['clip'] })).toEqual([])
  })

  it('pages without losing or repeating one, and ends', async () => {
    const seen: number[] = []
    let after: string | null = null
    do {
      const page: { items: Publication[]; next: string | null } = await store().list({ ...ALL, limit: 4, after })
      seen.push(...last(page.items))
      after = page.next
    } while (after !== null)
    expect(seen).toEqual([6, 5, 4, 3, 2, 1])
    expect((await store().list({ ...ALL, limit: 6 })).next).toBeNull()
  })

  it('knows its sections, as registered and as stories have them besides, its public addresses from the oldest, and its newest change', async () => {
    const sections = await store().sections()
    expect(sections.map(({ slug, label }) => ({ slug, label }))).toEqual([
      ...REGISTERED,
      { slug: 'khac', label: 'Mục khác' },
    ])
    expect(sections.filter(({ isEmpty }) => isEmpty).map(({ slug }) => slug)).toEqual(['moi', 'thoi-su'])
    expect(await store().countPublic()).toBe(5)
    expect((await store().addresses({ page: 1, size: 3 })).map(({ path }) => path)).toEqual([
      '/bai/bai-1',
      '/bai/bai-2',
      '/hoi-dap/ba',
    ])
    expect((await store().addresses({ page: 2, size: 3 })).map(({ path }) => path)).toEqual([
      '/bai/bai-4',
      '/trang/sau',
    ])
    expect(await store().addresses({ page: 3, size: 3 })).toEqual([])
    expect(await store().newest()).toEqual({ seq: 99, changedAt: '2026-11-20T00:00:00.000Z' })
  })
})
