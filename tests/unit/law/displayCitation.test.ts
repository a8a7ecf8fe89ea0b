import { describe, expect, it } from '@jest/globals'
import { readGold } from '../../../scripts/gold/readGold'
import type { GoldCitations } from '../../../scripts/gold/scoreCitations'
import { displayCitation } from '../../../src/law/displayCitation'
import { parseCitations } from '../../../src/law/parseCitations'

const display = (text: string): string[] => parseCitations(text).map(displayCitation)

describe('a citation as the paper prints it', () => {
  it.each([
    [
      'Điểm a Khoản 2 Điều 7 Luật THADS 2008 (sửa đổi, bổ sung 2014)',
      'điểm a, khoản 2, Điều 7 Luật Thi hành án dân sự năm 2008 (sửa đổi, bổ sung năm 2014)',
    ],
    ['khoản 1-3 Điều 4 ND 62/2015/ND-CP', 'khoản 1 đến 3, Điều 4'],
    ['khoản 1, 2 Điều 4 Nghị định 62/2015/ND-CP', 'khoản 1, 2, Điều 4 Nghị định số 62/2015/NĐ-CP'],
    ['khoản 2 Điều này', 'khoản 2, Điều này'],
    ['điểm a khoản này', 'điểm a, khoản này'],
    ['Điều 5 Luật này', 'Điều 5 văn bản này'],
    ['Điều 5 Luật số 26/2008/QH12', 'Điều 5 văn bản số 26/2008/QH12'],
    ['04-CT/TW', 'Chỉ thị số 04-CT/TW'],
  ])('%s', (text, expected) => expect(display(text)[0]).toBe(expected))

  it('can be read back: every gold citation survives', () => {
    for (const { citations } of readGold<GoldCitations>('tests/gold/citations.jsonl')) {
      for (const { document, article, clauses, points } of citations) {
        const citation = { document, article, clauses, points, range: false, amendedYears: [], relative: false }
        if (document === null) continue
        expect(parseCitations(displayCitation(citation))).toEqual([
          expect.objectContaining({ document, article, clauses, points }),
        ])
      }
    }
  })
})
