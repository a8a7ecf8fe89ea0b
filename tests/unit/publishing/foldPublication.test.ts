import { describe, expect, it } from '@jest/globals'
import type { Block } from '../../../src/editions/block'
import { type FoldedEvent, foldPublication, type Lookups } from '../../../src/publishing/foldPublication'
import { bareAddress } from '../../../src/publishing/movedTo'
import type { Publication } from '../../../src/publishing/publication'

const STORY = '01936e5c-0000-7000-8000-0000abcd1234'
const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] })

const FIRST = [
  { hash: 'title', block: { type: 'title' as const, text: 'Trao chìa khoá' } },
  { hash: 'private', block: paragraph('Ông Lê Văn A nhận nhà.') },
  { hash: 'stays', block: paragraph('Hai bên ký biên bản.') },
]
const SECOND = [
  { hash: 'title', block: { type: 'title' as const, text: 'Trao chìa khoá' } },
  { hash: 'stays', block: paragraph('Hai bên ký biên bản.') },
  { hash: 'new', block: paragraph('Vụ việc đã xong.') },
]

const lookups = (overrides: Partial<Lookups> = {}): Lookups => ({
  editions: new Map([
    ['first', FIRST],
    ['second', SECOND],
  ]),
  texts: new Map([
    ['item', 'Trao chìa khoá'],
    ['wrong', 'Ngày 2'],
    ['right', 'Ngày 3'],
    ['apology', 'Toà soạn xin lỗi'],
    ['note', 'Thêm số liệu'],
    ['notice', 'Bài đã được gỡ'],
    ['names', '[{"name":"Lê Văn A","display":"ông A"}]'],
    ['why', 'Dữ liệu cá nhân'],
    ['slug', 'Địa chỉ mới'],
    ['tags', '["nhà ở"]'],
    ['printIssue', 'Số 47, 20/11/2026'],
    ['oldPath', '/cu/trao-chia-khoa'],
    ['objection', 'Chưa đúng ngày'],
    ['decision', 'Theo biên bản'],
  ]),
  verdicts: new Map([['v1', { reasons: [{ id: 'objection', sha256: 'x' }] }]]),
  sections: new Map([['ket-qua', 'Kết quả công tác']]),
  specials: new Map([['cd-3', 'Chuyên đề tháng 11']]),
  units: new Map([['cuc', 'Cục Quản lý']]),
  files: new Map(),
  ...overrides,
})

const ref = (id: string) => ({ id, sha256: 'x' })

let seq = 0
const event = (action: string, data: Record<string, unknown> = {}, day = '20'): FoldedEvent => {
  seq += 1
  return { seq, action, at: `2026-11-${day}T03:00:00.000Z`, data }
}

const published = (data: Record<string, unknown> = {}) =>
  event('publish', { edition: 'first', number: 1, ground: 'checked', clearedAt: '2026-11-19T03:00:00.000Z', ...data })

const fold = (events: FoldedEvent[], overrides: Partial<Lookups> = {}): Publication | null =>
  foldPublication({ story: STORY, kind: 'article', events, lookups: lookups(overrides) })

const words = (publication: Publication | null): string => JSON.stringify(publication)

describe('what readers have of a story', () => {
  it('is nothing before it is published, wherever it was placed', () => {
    expect(fold([event('create'), event('submit'), event('place', { section: 'ket-qua' })])).toBeNull()
  })

  it('is the whole published edition with its address, section, check and times', () => {
    const asked = { unit: 'cuc', state: 'confirmed', answeredAt: '2026-11-18T03:00:00.000Z', verdict: 'v1' }
    const events = [
      event('place', { section: 'ket-qua', tags: ref('tags'), order: 2 }),
      event('place', { special: 'cd-3', printIssue: ref('printIssue') }),
      published({ requests: [asked] }),
    ]
    expect(fold(events)).toEqual({
      story: STORY,
      kind: 'article',
      live: 'public',
      seq: events[2]?.seq,
      path: '/bai/trao-chia-khoa-abcd1234',
      oldPaths: [],
      section: { slug: 'ket-qua', label: 'Kết quả công tác' },
      tags: ['nhà ở'],
      special: { id: 'cd-3', label: 'Chuyên đề tháng 11' },
      printIssue: 'Số 47, 20/11/2026',
      order: 2,
      title: 'Trao chìa khoá',
      edition: { hash: 'first', number: 1, blocks: FIRST.map(({ block }) => block) },
      firstPublishedAt: '2026-11-20T03:00:00.000Z',
      updatedAt: '2026-11-20T03:00:00.000Z',
      changedAt: '2026-11-20T03:00:00.000Z',
      clearance: {
        ground: 'checked',
        at: '2026-11-19T03:00:00.000Z',
        reason: null,
        checks: [
          { unit: 'Cục Quản lý', outcome: 'confirmed', at: '2026-11-18T03:00:00.000Z', reason: null, decision: null },
        ],
        checkedEdition: null,
      },
      corrections: [],
      updates: [],
      redactions: [],
      withdrawal: null,
      files: {},
    })
  })

  it.each([
    ['objected', 'objected', 'Chưa đúng ngày'],
    ['declined', 'declined', 'Chưa đúng ngày'],
    ['lapsed', 'unanswered', null],
    ['open', 'unanswered', null],
  ])('prints a unit that %s with its reason and the decision against it', (state, outcome, reason) => {
    const verdict = reason === null ? null : 'v1'
    const request = { unit: 'cuc', state, answeredAt: null, verdict, decision: ref('decision') }
    const publication = fold([published({ ground: 'overruled', requests: [request] })])
    expect(publication?.clearance?.checks).toEqual([
      { unit: 'Cục Quản lý', outcome, at: null, reason, decision: 'Theo biên bản' },
    ])
  })

  it.each([
    ['correction', '2026-11-21T03:00:00.000Z', 1, 0],
    ['update', '2026-11-21T03:00:00.000Z', 0, 1],
    ['minor', '2026-11-20T03:00:00.000Z', 0, 0],
  ])('after a %s was updated at %s', (change, updatedAt, corrections, updates) => {
    const texts = Object.fromEntries(['item', 'wrong', 'right', 'apology', 'note'].map((id) => [id, ref(id)]))
    const second = event('publish', { edition: 'second', number: 2, change, texts }, '21')
    const publication = fold([published(), second])
    expect(publication).toMatchObject({ updatedAt, changedAt: '2026-11-21T03:00:00.000Z', edition: { hash: 'second' } })
    expect(publication?.corrections).toHaveLength(corrections)
    expect(publication?.updates).toHaveLength(updates)
    if (corrections) {
      expect(publication?.corrections[0]).toEqual({
        at: '2026-11-21T03:00:00.000Z',
        item: 'Trao chìa khoá',
        wrong: 'Ngày 2',
        right: 'Ngày 3',
        apology: 'Toà soạn xin lỗi',
      })
    }
  })
})

describe('a withdrawn story', () => {
  const withdrawn = () => [
    event('place', { tags: ref('tags'), printIssue: ref('printIssue') }),
    published(),
    event('publish', { edition: 'second', number: 2, change: 'correction', texts: { wrong: ref('wrong') } }, '21'),
    event('withdraw', { code: 'untrue', notice: ref('notice') }, '22'),
  ]

  it('keeps its address and the notice, and no word of the text nor of what quotes it', () => {
    const publication = fold(withdrawn())
    expect(publication).toMatchObject({
      live: 'withdrawn',
      path: '/bai/trao-chia-khoa-abcd1234',
      withdrawal: { at: '2026-11-22T03:00:00.000Z', code: 'untrue', notice: 'Bài đã được gỡ' },
      changedAt: '2026-11-22T03:00:00.000Z',
    })
    for (const word of ['Trao chìa khoá', 'biên bản', 'nhà ở', 'Số 47', 'Ngày 2'])
      expect(words(publication)).not.toContain(word)
  })

  it('comes back whole when it is reinstated, at the address it has meanwhile', () => {
    const before = fold(withdrawn().slice(0, 3))
    const events = [...withdrawn(), event('place', { slug: ref('slug') }, '23'), event('reinstate', {}, '24')]
    expect(fold(events)).toEqual({
      ...before,
      seq: events.at(-1)?.seq,
      path: '/bai/dia-chi-moi-abcd1234',
      oldPaths: ['/bai/trao-chia-khoa-abcd1234'],
      updatedAt: '2026-11-24T03:00:00.000Z',
      changedAt: '2026-11-24T03:00:00.000Z',
    })
  })
})

describe('a redaction', () => {
  it('takes blocks out and replaces names, and says so', () => {
    const cut = event('redact', { blocks: ['stays'], names: ref('names'), reason: ref('why') }, '21')
    const publication = fold([published(), cut])
    expect(publication?.edition?.blocks).toEqual([FIRST[0]?.block, paragraph('Ông ông A nhận nhà.')])
    expect(publication?.redactions).toEqual([{ at: '2026-11-21T03:00:00.000Z', note: 'Dữ liệu cá nhân' }])
  })

  it('stays in force in a new edition that still has the words, and is over in one that has not', () => {
    const cutBlock = event('redact', { blocks: ['stays'], reason: ref('why') }, '21')
    const cutName = event('redact', { blocks: [], names: ref('names'), reason: ref('why') }, '21')
    const second = event('publish', { edition: 'second', number: 2, change: 'minor' }, '22')
    const kept = fold([published(), cutBlock, second])
    expect(words(kept)).not.toContain('biên bản')
    expect(kept?.redactions).toHaveLength(1)
    expect(fold([published(), cutName, second])?.redactions).toEqual([])
  })
})

describe('a place', () => {
  it('changes the address and redirects the old one, in both directions', () => {
    const moved = [published(), event('place', { slug: ref('slug') }, '21')]
    expect(fold(moved)).toMatchObject({
      path: '/bai/dia-chi-moi-abcd1234',
      oldPaths: ['/bai/trao-chia-khoa-abcd1234'],
    })
    const texts = new Map([...lookups().texts, ['back', 'Trao chìa khoá']])
    expect(fold([...moved, event('place', { slug: ref('back') }, '22')], { texts })).toMatchObject({
      path: '/bai/trao-chia-khoa-abcd1234',
      oldPaths: ['/bai/dia-chi-moi-abcd1234'],
    })
  })

  it('before the first publication gives it its address', () => {
    expect(fold([event('place', { slug: ref('slug') }), published()])).toMatchObject({
      path: '/bai/dia-chi-moi-abcd1234',
      oldPaths: [],
    })
  })

  it('keeps what it does not name', () => {
    const events = [
      event('place', { section: 'ket-qua', order: 3 }),
      published(),
      event('place', { tags: ref('tags') }),
    ]
    expect(fold(events)).toMatchObject({ section: { slug: 'ket-qua' }, order: 3, tags: ['nhà ở'] })
  })
})

describe('the archive', () => {
  it('keeps its first date, redirects from its old address and says on which ground it is here', () => {
    const data = {
      edition: 'first',
      number: 1,
      ground: 'archive',
      publishedAt: '2019-05-06T00:00:00.000Z',
      oldPath: ref('oldPath'),
    }
    expect(fold([event('archive', data)])).toMatchObject({
      firstPublishedAt: '2019-05-06T00:00:00.000Z',
      updatedAt: '2019-05-06T00:00:00.000Z',
      oldPaths: ['/cu/trao-chia-khoa'],
      clearance: { ground: 'archive', checks: [] },
    })
  })
})

describe('an erasure', () => {
  it('leaves no erased block and no erased word, and the rest as it was', () => {
    const editions = new Map([['first', FIRST.map((row) => (row.hash === 'private' ? { ...row, block: null } : row))]])
    const texts = new Map([...lookups().texts, ['objection', null]])
    const request = { unit: 'cuc', state: 'objected', answeredAt: null, verdict: 'v1' }
    const events = [published({ requests: [request] }), event('confirm_erasure', {}, '25')]
    const publication = fold(events, { editions, texts })
    expect(words(publication)).not.toContain('Lê Văn A')
    expect(publication?.edition?.blocks).toHaveLength(2)
    expect(publication?.clearance?.checks[0]).toMatchObject({ outcome: 'objected', reason: null })
    expect(publication?.changedAt).toBe('2026-11-25T03:00:00.000Z')
  })

  it('takes the words from readers at once, though their rows could not be emptied yet', () => {
    const request = { unit: 'cuc', state: 'objected', answeredAt: null, verdict: 'v1' }
    const events = [
      published({ requests: [request] }),
      event('confirm_erasure', { target: { kind: 'block', id: 'private' } }, '25'),
      event('confirm_erasure', { target: { kind: 'text', id: 'objection' } }, '25'),
    ]
    const publication = fold(events)
    expect(words(publication)).not.toMatch(/Lê Văn A|Chưa đúng ngày/)
    expect(publication?.edition?.blocks).toHaveLength(2)
  })
})

describe('the address of a title that was taken out', () => {
  const title = { hash: 'title', block: { type: 'title' as const, text: 'Ông Lê Văn A nhận nhà' } }
  const named = new Map([['first', [title, { hash: 'private', block: paragraph('Ông Lê Văn A nhận nhà.') }]]])
  const redaction = (data: Record<string, unknown>) => event('redact', { reason: ref('why'), ...data })

  it('has no word of an erased title, and no old address that has one', () => {
    const events = [published(), event('confirm_erasure', { target: { kind: 'block', id: 'title' } })]
    const publication = fold(events, { editions: named })
    expect(publication).toMatchObject({ title: 'Bài viết đã được lược tiêu đề', path: '/bai/abcd1234', oldPaths: [] })
  })

  it.each([
    ['names nobody whose name is replaced', { names: ref('names') }, '/bai/ong-ong-a-nhan-nha-abcd1234'],
    ['has no word of a title that is cut', { blocks: ['title'] }, '/bai/abcd1234'],
  ])('%s; links to the old one still lead there', (_what, data, path) => {
    const publication = fold([published(), redaction(data)], { editions: named })
    expect(publication).toMatchObject({ path, oldPaths: ['/bai/ong-le-van-a-nhan-nha-abcd1234'] })
  })

  it('stays when what is taken out is not in it', () => {
    expect(fold([published(), redaction({ blocks: ['private'] })], { editions: named })?.oldPaths).toEqual([])
  })

  it.each([
    ['/bai/ong-le-van-a-nhan-nha-abcd1234', '/bai/abcd1234'],
    ['/bai/abcd1234', '/bai/abcd1234'],
    ['/bai/abc', null],
    ['/cu/tin-abcd1234.html', null],
    ['/bai/khac/tin-abcd1234', null],
  ])('of %s without its words is %s', (path, bare) => {
    expect(bareAddress(path)).toBe(bare)
  })
})

describe('the projection', () => {
  it('gives the same again when it is thrown away', () => {
    const events = [published(), event('redact', { blocks: ['stays'], reason: ref('why') })]
    expect(fold(events)).toEqual(fold(events))
  })

  it('shows every file of the edition’s media, and no other', () => {
    const file = { file: 'a.webp', type: 'image/webp', bytes: 1, width: 1, height: 1 }
    const picture: Block = { type: 'picture', media: 'm1', sha256: 'h', caption: '', alt: '', credit: '' }
    const editions = new Map([['first', [{ hash: 'p', block: picture }]]])
    const files = new Map([
      ['m1', [file]],
      ['m2', [file]],
    ])
    expect(fold([published()], { editions, files })?.files).toEqual({ m1: [file] })
  })
})
