import { describe, expect, it } from '@jest/globals'
import type { Block } from '../../../src/editions/block'
import { foldPublication } from '../../../src/publishing/foldPublication'
import { bareAddress } from '../../../src/publishing/movedTo'
import type { EventData } from '../../../src/workflow/eventData'
import { deeplyFrozen } from '../../support/deeplyFrozen'
import { event, FIRST, fold, lookups, paragraph, published, ref, STORY, words } from '../../support/foldEvents'

describe('an erasure', () => {
  it('leaves no erased block and no erased word, and the rest as it was', () => {
    const editions = new Map([['first', FIRST.map((row) => (row.hash === 'private' ? { ...row, block: null } : row))]])
    const texts = new Map([...lookups().texts, ['objection', null]])
    const request = { unit: 'cuc', state: 'objected', answeredAt: null, verdict: 'v1' } as const
    const events = [published({ requests: [request] }), event('confirm_erasure', {}, '25')]
    const publication = fold(events, { editions, texts })
    expect(words(publication)).not.toContain('Lê Văn A')
    expect(publication?.edition?.blocks).toHaveLength(2)
    expect(publication?.clearance?.checks[0]).toMatchObject({ outcome: 'objected', reason: null })
    expect(publication?.changedAt).toBe('2026-11-25T03:00:00.000Z')
  })

  it('takes the words from readers at once, though their rows could not be emptied yet', () => {
    const request = { unit: 'cuc', state: 'objected', answeredAt: null, verdict: 'v1' } as const
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
  const redaction = (data: EventData) => event('redact', { reason: ref('why'), ...data })

  it('has no word of an erased title, and no old address that has one', () => {
    const events = [published(), event('confirm_erasure', { target: { kind: 'block', id: 'title' } })]
    const publication = fold(events, { editions: named })
    expect(publication).toMatchObject({ title: 'Bài viết đã được lược tiêu đề', path: '/bai/abcd1234', oldPaths: [] })
  })

  it.each([
    ['names nobody whose name is replaced', { names: ref('names') }, '/bai/ong-l-v-a-nhan-nha-abcd1234'],
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
    const events = [
      event('place', { section: 'ket-qua', tags: ref('tags') }),
      published(),
      event('redact', { blocks: ['stays'], names: ref('names'), reason: ref('why') }),
      event('publish', { edition: 'second', number: 2, change: 'update', texts: { note: ref('note') } }),
      event('confirm_erasure', { target: { kind: 'block', id: 'private' } }),
    ]
    const copy = JSON.parse(JSON.stringify(events)) as typeof events
    // Whatever it changed in what it was given would throw, or show in the second time.
    const given = deeplyFrozen({ events, lookups: lookups() })
    const once = foldPublication({ story: STORY, kind: 'article', ...given })
    expect(foldPublication({ story: STORY, kind: 'article', ...given })).toEqual(once)
    expect(fold(copy)).toEqual(once)
    expect(given.events).toEqual(copy)
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
