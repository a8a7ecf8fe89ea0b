import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseCitations } from '../../../src/law/parseCitations'
import { normalForm } from '../../../src/text/normalForm'

const PIECES =
  'Điều|điều|khoản|Khoản|điểm|Điểm|các|từ|đến|-|–|,|;|và|hoặc|của|này|Luật|Bộ luật|Nghị định|số|năm|2008|7|7a|44a|a|đ|(|)|.|\n|\f|62/2015/NĐ-CP|Thi hành án dân sự|sửa đổi, bổ sung|BLDS|hợp đồng|Đ.|K2|\u200b|\u00a0|1,5 tỷ|/'.split(
    '|',
  )
const almostCitations = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(''))
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
  almostCitations,
)

describe('any text at all', () => {
  it('is read without an error, with places inside the text that show the article', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('NFC', 'NFD', undefined), (raw, form) => {
        const text = form ? raw.normalize(form) : raw
        for (const { article, start, end } of parseCitations(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          if (article !== null) expect(normalForm(text.slice(start, end)).toLowerCase()).toContain(article)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('gives each document and article once, with no clause or point twice', () => {
    fc.assert(
      fc.property(almostCitations, (text) => {
        const citations = parseCitations(text)
        const keys = citations.map(({ document, relative, article }) => `${document}|${relative}|${article}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { clauses, points } of citations) {
          expect(new Set(clauses).size).toBe(clauses.length)
          expect(new Set(points).size).toBe(points.length)
        }
      }),
    )
  })
})
