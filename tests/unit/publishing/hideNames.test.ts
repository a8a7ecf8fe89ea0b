import { describe, expect, it } from '@jest/globals'
import { event, fold, lookups, paragraph, published, ref } from '../../support/foldEvents'

describe('a hidden name', () => {
  const cut = () => event('redact', { names: ref('names'), reason: ref('whyNamed') }, '21')
  const naming = (words: string) => words.replace('*', 'Lê Văn A')
  const NAMED = {
    tags: '["Lê Văn A","nhà ở"]',
    printIssue: naming('Số 47, bài về *'),
    objection: naming('* chưa nhận nhà'),
    decision: naming('Theo lời *'),
    cleared: naming('Vì * đồng ý'),
    item: naming('Bài về *'),
    wrong: naming('* nhận nhà'),
    right: naming('* chưa nhận nhà'),
    apology: naming('Xin lỗi ông *'),
    note: naming('Thêm lời *'),
    notice: naming('Gỡ theo yêu cầu của *'),
    whyNamed: naming('Theo yêu cầu của *'),
    slug: 'Vụ Lê Văn A',
  }
  const texts = new Map([...lookups().texts, ...Object.entries(NAMED)])
  const request = {
    unit: 'cuc',
    state: 'objected',
    answeredAt: null,
    verdict: 'v1',
    decision: ref('decision'),
  } as const
  const first = () => published({ ground: 'overruled', reason: ref('cleared'), requests: [request] })
  const corrected = (day: string) => {
    const said = Object.fromEntries(['item', 'wrong', 'right', 'apology'].map((id) => [id, ref(id)]))
    return event('publish', { edition: 'first', number: 2, change: 'correction', texts: said }, day)
  }
  const updated = (day: string) =>
    event('publish', { edition: 'first', number: 3, change: 'update', texts: { note: ref('note') } }, day)
  const placed = (day: string) => event('place', { tags: ref('tags'), printIssue: ref('printIssue') }, day)

  it.each([
    ['before it', () => [placed('19'), first(), cut()]],
    ['before it, in what tells of changes', () => [first(), corrected('20'), updated('20'), cut()]],
    ['after it, in what tells of changes', () => [first(), cut(), corrected('22'), updated('23')]],
    ['after it, as tags', () => [first(), cut(), placed('22')]],
    ['after it, as an address', () => [first(), cut(), event('place', { slug: ref('slug') }, '22')]],
    [
      'after it, in the notice of a withdrawal',
      () => [first(), cut(), event('withdraw', { notice: ref('notice') }, '22')],
    ],
  ])('stands nowhere on the page, though it was typed %s', (_when, events) => {
    const publication = fold(events(), { texts })
    const { oldPaths: _redirects, ...printed } = { ...publication }
    expect(JSON.stringify(printed)).not.toMatch(/Lê Văn A|le-van-a/)
    expect(
      JSON.stringify(
        fold(
          events().filter(({ action }) => action !== 'redact'),
          { texts },
        ),
      ),
    ).toMatch(/Lê Văn A/)
  })

  it('leaves the words around it, and who checked', () => {
    const publication = fold([placed('19'), first(), corrected('20'), cut()], { texts })
    expect(publication).toMatchObject({
      tags: ['L.V.A', 'nhà ở'],
      printIssue: 'Số 47, bài về L.V.A',
      corrections: [{ item: 'Bài về L.V.A', wrong: 'L.V.A nhận nhà', apology: 'Xin lỗi ông L.V.A' }],
      redactions: [{ note: 'Theo yêu cầu của L.V.A' }],
    })
    expect(fold([first(), cut()], { texts })?.clearance).toMatchObject({
      reason: 'Vì L.V.A đồng ý',
      checks: [{ unit: 'Cục Quản lý', reason: 'L.V.A chưa nhận nhà', decision: 'Theo lời L.V.A' }],
    })
  })

  it('stays hidden while it is still printed beside a new text that no longer has it', () => {
    const second = event('publish', { edition: 'second', number: 2, change: 'minor' }, '22')
    const publication = fold([placed('19'), first(), cut(), second], { texts })
    expect(publication).toMatchObject({ tags: ['L.V.A', 'nhà ở'], redactions: [{ note: 'Theo yêu cầu của L.V.A' }] })
  })

  it('moves no page by a tag, though the address spells it without marks', () => {
    const renamed = [{ hash: 'title', block: { type: 'title' as const, text: 'Ngày nhận nhà' } }]
    const editions = new Map([...lookups().editions, ['second', renamed]])
    const named = new Map([...texts, ['names', '[{"name":"Khoa","display":"mark"}]']])
    const second = event('publish', { edition: 'second', number: 2, change: 'minor' }, '22')
    const path = (events: Parameters<typeof fold>[0]) => fold(events, { texts: named, editions })?.path
    expect(path([first(), cut(), second])).toBe('/bai/trao-chia-khoa-abcd1234')
    expect(path([first(), cut(), second, placed('23')])).toBe('/bai/trao-chia-khoa-abcd1234')
  })

  it('is hidden by the rule of today where a display was typed long ago', () => {
    const typed = new Map([...texts, ['names', '[{"name":"Lê Văn A","display":"phải trả 2 tỷ đồng"}]']])
    expect(fold([first(), cut()], { texts: typed })?.edition?.blocks[1]).toEqual(paragraph('Ông L.V.A nhận nhà.'))
  })
})
