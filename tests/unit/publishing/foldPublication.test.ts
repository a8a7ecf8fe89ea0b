import { describe, expect, it } from '@jest/globals'
import { event, FIRST, fold, lookups, paragraph, published, ref, STORY, words } from '../../support/foldEvents'

describe('what readers have of a story', () => {
  it('is nothing before it is published, wherever it was placed', () => {
    expect(fold([event('create'), event('submit'), event('place', { section: 'ket-qua' })])).toBeNull()
  })

  it('is the whole published edition with its address, section, check and times', () => {
    const asked = { unit: 'cuc', state: 'confirmed', answeredAt: '2026-11-18T03:00:00.000Z', verdict: 'v1' } as const
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
  ] as const)('prints a unit that %s with its reason and the decision against it', (state, outcome, reason) => {
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
  ] as const)('after a %s was updated at %s', (change, updatedAt, corrections, updates) => {
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
    expect(publication?.edition?.blocks).toEqual([FIRST[0]?.block, paragraph('Ông L.V.A nhận nhà.')])
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
    } as const
    expect(fold([event('archive', data)])).toMatchObject({
      firstPublishedAt: '2019-05-06T00:00:00.000Z',
      updatedAt: '2019-05-06T00:00:00.000Z',
      oldPaths: ['/cu/trao-chia-khoa'],
      clearance: { ground: 'archive', checks: [] },
    })
  })
})
