import { describe, expect, it } from '@jest/globals'
import type { ArticleMap, LawDocument, LawRegister } from '../../../src/law/LawRegister'
import { resolveCitation } from '../../../src/law/resolveCitation'
import { seedRegister } from '../../../src/law/seedRegister'

const buildLaw = (overrides: Partial<LawDocument>): LawDocument => ({
  id: 'old',
  type: 'Luật',
  number: '1/2008/QH12',
  otherNumbers: [],
  titles: ['Luật Thi hành án dân sự'],
  issuer: 'Quốc hội',
  issuedOn: '2008-11-14',
  inForceFrom: '2009-07-01',
  inForceTo: null,
  amends: [],
  replacedBy: [],
  repealed: [],
  verified: 'K',
  note: null,
  ...overrides,
})
const old = buildLaw({ inForceTo: '2015-06-30', replacedBy: ['middle'] })
const middle = buildLaw({
  id: 'middle',
  number: '2/2014/QH13',
  issuedOn: '2014-11-25',
  inForceFrom: '2015-07-01',
  inForceTo: '2026-06-30',
  replacedBy: ['new'],
})
const latest = buildLaw({ id: 'new', number: '3/2025/QH15', issuedOn: '2025-12-10', inForceFrom: '2026-07-01' })
const reviewed = { by: 'Biên tập viên pháp luật', on: '2026-05-01' }
const maps: ArticleMap[] = [
  { from: 'old', to: 'middle', reviewed, articles: { '7': ['8'] } },
  { from: 'middle', to: 'new', reviewed, articles: { '8': ['10', '11'] } },
]
const register: LawRegister = { documents: [old, middle, latest], articleMaps: maps }
const cite = (document: string | null, article: string | null = null, clauses: string[] = []) => ({
  document,
  article,
  clauses,
  relative: false,
})
const TITLE = 'Luật Thi hành án dân sự'

describe('what a citation means on a date', () => {
  it.each([
    ['2015-06-30', 'old'],
    ['2015-07-01', 'middle'],
    ['2026-06-30', 'middle'],
    ['2026-07-01', 'new'],
  ])('a bare name on %s is the law in force then', (date, id) => {
    expect(resolveCitation({ citation: cite(TITLE), register, date })).toMatchObject({
      status: 'resolved',
      document: { id },
    })
  })

  it('finds a law by number, by name and year, in any case and place of the tone mark', () => {
    const date = '2026-07-01'
    for (const name of ['3/2025/QH15', `${TITLE} 2025`, 'LUẬT THI HÀNH ÁN DÂN SỰ 2025']) {
      expect(resolveCitation({ citation: cite(name), register, date })).toMatchObject({ document: { id: 'new' } })
    }
    const found = resolveCitation({ citation: cite('Luật Hoà giải ở cơ sở'), register: seedRegister, date })
    expect(found).toMatchObject({ status: 'resolved', document: { number: '35/2013/QH13' } })
  })

  it('names the amendments in force then, oldest first', () => {
    const amendment = buildLaw({
      id: 'a',
      titles: ['Luật sửa đổi'],
      number: '4',
      inForceFrom: '2018-01-01',
      amends: ['middle'],
    })
    const withIt = { ...register, documents: [...register.documents, amendment] }
    const citation = cite('2/2014/QH13')
    expect(resolveCitation({ citation, register: withIt, date: '2017-12-31' })).toMatchObject({ amendedBy: [] })
    expect(resolveCitation({ citation, register: withIt, date: '2018-01-01' })).toMatchObject({
      amendedBy: [{ id: 'a' }],
    })
  })

  it('says that a law doesn’t apply yet', () => {
    expect(resolveCitation({ citation: cite('3/2025/QH15'), register, date: '2026-06-30' })).toMatchObject({
      status: 'not-yet-in-force',
      from: '2026-07-01',
    })
  })

  it.each([
    [cite(null, '7'), 'no-document'],
    [{ ...cite(null, '7'), relative: true }, 'relative'],
    [cite('Luật Không có'), 'not-in-register'],
    [cite(`${TITLE} 1999`), 'not-in-register'],
  ])('says why it is unknown: %#', (citation, reason) => {
    expect(resolveCitation({ citation, register, date: '2026-01-01' })).toEqual({ status: 'unknown', reason })
  })

  it('says that a number without its year is ambiguous', () => {
    const documents = ['2022-01-05', '2023-01-06'].map((issuedOn, n) =>
      buildLaw({ id: `nq${n}`, number: '01/NQ-CP', titles: [`Nghị quyết ${n}`], issuedOn, inForceFrom: issuedOn }),
    )
    const ambiguous = { documents, articleMaps: [] }
    expect(resolveCitation({ citation: cite('01/NQ-CP'), register: ambiguous, date: '2023-01-06' })).toMatchObject({
      status: 'ambiguous',
      candidates: [{ id: 'nq0' }, { id: 'nq1' }],
    })
    expect(resolveCitation({ citation: cite('01/NQ-CP'), register: ambiguous, date: '2023-01-05' })).toMatchObject({
      status: 'resolved',
      document: { id: 'nq0' },
    })
  })
})

describe('a law that has ended', () => {
  const ended = (article: string | null, articleMaps = maps) =>
    resolveCitation({
      citation: cite('1/2008/QH12', article),
      register: { ...register, articleMaps },
      date: '2026-07-01',
    })

  it('leads over all its successors to the one in force, and to the new articles', () => {
    expect(ended('7')).toMatchObject({
      status: 'no-longer-in-force',
      scope: 'document',
      until: '2015-06-30',
      successors: [{ id: 'middle' }, { id: 'new' }],
      newArticles: ['10', '11'],
    })
  })

  it.each<[string, string | null, ArticleMap[]]>([
    ['without an article', null, maps],
    ['for an article the map lacks', '9', maps],
    ['over a map nobody has reviewed', '7', maps.map((map) => ({ ...map, reviewed: null }))],
    ['with a step without a map', '7', maps.slice(0, 1)],
  ])('names no new article %s', (_name, article, articleMaps) => {
    expect(ended(article, articleMaps)).toMatchObject({
      newArticles: null,
      successors: [{ id: 'middle' }, { id: 'new' }],
    })
  })

  it('is not walked in circles', () => {
    const circle = [
      { ...old, replacedBy: ['middle'] },
      { ...middle, inForceTo: '2016-01-01', replacedBy: ['old'] },
    ]
    const found = resolveCitation({
      citation: cite('1/2008/QH12'),
      register: { documents: circle, articleMaps: [] },
      date: '2026-07-01',
    })
    expect(found).toMatchObject({ status: 'no-longer-in-force', successors: [{ id: 'middle' }] })
  })

  it('may have ended only in part', () => {
    const part = { ...latest, repealed: [{ article: '5', clause: '2', from: '2027-01-01' }] }
    const partly = { documents: [part], articleMaps: [] }
    const on = (date: string, clauses: string[]) =>
      resolveCitation({ citation: cite('3/2025/QH15', '5', clauses), register: partly, date })
    expect(on('2026-12-31', ['2'])).toMatchObject({ status: 'resolved' })
    expect(on('2027-01-01', ['2'])).toMatchObject({ status: 'no-longer-in-force', scope: 'provision' })
    expect(on('2027-01-01', ['1'])).toMatchObject({ status: 'resolved' })
  })
})

describe('the seed register', () => {
  it('has unique ids, ISO days in order and no dangling reference', () => {
    const ids = new Set(seedRegister.documents.map(({ id }) => id))
    expect(ids.size).toBe(seedRegister.documents.length)
    for (const { id, issuedOn, inForceFrom, inForceTo, amends, replacedBy } of seedRegister.documents) {
      const days = [issuedOn, inForceFrom, inForceTo].filter((day) => day !== null)
      expect([id, days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))]).toEqual([id, true])
      expect([id, days]).toEqual([id, [...days].sort()])
      for (const other of [...amends, ...replacedBy]) expect(ids).toContain(other)
    }
  })

  it.each([
    ['2026-06-30', '26/2008/QH12'],
    ['2026-07-01', '106/2025/QH15'],
  ])('knows the enforcement law of %s', (date, number) => {
    expect(resolveCitation({ citation: cite(TITLE, '7'), register: seedRegister, date })).toMatchObject({
      status: 'resolved',
      document: { number },
    })
  })

  it('leads from the misprinted decree on the ministry over two successors', () => {
    const found = resolveCitation({ citation: cite('98/NĐ-CP'), register: seedRegister, date: '2026-11-22' })
    expect(found).toMatchObject({ successors: [{ number: '39/2025/NĐ-CP' }, { number: '09/2026/NĐ-CP' }] })
  })
})
