import { describe, expect, it } from '@jest/globals'
import { parseCitations } from '../../../src/law/parseCitations'

const LAW = 'Luật Thi hành án dân sự'

/** `document@article/clauses/points`, with ~ for "… này" and + for a range. */
const cited = (text: string): string[] =>
  parseCitations(text).map(
    ({ document, article, clauses, points, relative, range }) =>
      `${document ?? '-'}@${article ?? '-'}/${clauses}/${points}${relative ? '~' : ''}${range ? '+' : ''}`,
  )

describe('a locator belongs to the document on its right', () => {
  it.each([
    ['next to it', `khoản 2 Điều 7 ${LAW}`, [`${LAW}@7/2/`]],
    ['over a range with "đến hết"', `từ Điều 7 đến hết Điều 9 ${LAW}`, [`${LAW}@7//+`, `${LAW}@9//+`]],
    ['over a range with "cho tới"', `từ Điều 7 cho tới hết Điều 9 ${LAW}`, [`${LAW}@7//+`, `${LAW}@9//+`]],
    ['over của', `Điều 7 của ${LAW}`, [`${LAW}@7//`]],
    ['over further locators', `Điều 98; Điều 101 ${LAW}`, [`${LAW}@98//`, `${LAW}@101//`]],
    ['not across a closing bracket', `Điều 7 (quyền yêu cầu) ${LAW}`, ['-@7//']],
    ['in brackets right behind it', 'Điều 468 (BLDS 2015)', ['Bộ luật Dân sự 2015@468//']],
    ['not over other words', `Điều 7 nói khác với ${LAW}`, ['-@7//']],
    ['the nearest of several', 'Điều 5 Luật Tố cáo, Điều 7 Luật Khiếu nại', ['Luật Tố cáo@5//', 'Luật Khiếu nại@7//']],
  ])('%s', (_name, text, expected) => expect(cited(text)).toEqual(expected))
})

describe('else to the document before it in the same sentence', () => {
  it.each([
    ['in the sentence', `${LAW} quy định tại Điều 45 như vậy.`, [`${LAW}@45//`]],
    ['not in the sentence before', `${LAW} đã rõ. Điều 45 thì chưa.`, ['-@45//']],
    ['an abbreviation ends no sentence', `${LAW} áp dụng ở TP. Huế theo Điều 45.`, [`${LAW}@45//`]],
    ['a new paragraph', `${LAW} đã rõ\n\nTheo Điều 45 thì chưa`, ['-@45//']],
  ])('%s', (_name, text, expected) => expect(cited(text)).toEqual(expected))
})

describe('points and clauses find their article', () => {
  it.each([
    ['upwards', 'điểm a khoản 1 Điều 48', ['-@48/1/a']],
    ['downwards', 'Điều 48 khoản 1 điểm a', ['-@48/1/a']],
    ['downwards with commas', `Điều 48, khoản 1, điểm a ${LAW}`, [`${LAW}@48/1/a`]],
    ['downwards, twice', 'Điều 12 khoản 3 và Điều 15 khoản 1', ['-@12/3/', '-@15/1/']],
    ['dashes between levels', 'Điểm c - khoản 1 - Điều 39', ['-@39/1/c']],
    ['a dash between values', 'khoản 1 - 3 Điều 39', ['-@39/1,3/+']],
    ['only the first of a list', 'khoản 1 các Điều 31, 33', ['-@31/1/', '-@33//']],
    ['articles with letters', 'các Điều 7, 7a và 44A', ['-@7//', '-@7a//', '-@44a//']],
    ['leading zeros', 'khoản 02 Điều 07', ['-@7/2/']],
    ['Điều này', 'khoản 2 Điều này', ['-@-/2/~']],
    ['Luật này', 'Điều 5 của Luật này', ['-@5//~']],
  ])('%s', (_name, text, expected) => expect(cited(text)).toEqual(expected))
})

describe('numbers of documents', () => {
  it.each([
    ['62/2015/NÐ-CP', '62/2015/NĐ-CP'],
    ['62/2015/ND-CP', '62/2015/NĐ-CP'],
    ['Nghị định 62 /2015/ NĐ – CP', '62/2015/NĐ-CP'],
    ['nghị định 62/2015/nđ-cp', '62/2015/NĐ-CP'],
    ['Luật số: 26/2008/QH 12', '26/2008/QH12'],
    ['04‑CT/TW', '04-CT/TW'],
    ['11/2016/TTLT-BTP-\nTANDTC-VKSNDTC', '11/2016/TTLT-BTP-TANDTC-VKSNDTC'],
    ['Nghị định số 70/CP', '70/CP'],
    [`${LAW} năm 2008 (Luật số 26/2008/QH12)`, '26/2008/QH12'],
  ])('%s', (text, expected) => expect(parseCitations(text).map(({ document }) => document)).toEqual([expected]))
})

describe('a document cited as a whole', () => {
  it.each([
    ['with a number', 'theo 62/2015/NĐ-CP', ['62/2015/NĐ-CP@-//']],
    ['with a year', `${LAW} năm 2008`, [`${LAW} 2008@-//`]],
    ['not by its bare name', LAW, []],
    ['not beside one of its articles', `${LAW} 2008; Điều 7 ${LAW} 2008`, [`${LAW} 2008@7//`]],
    ['its short name means its number', 'Nghị định 62/2015/NĐ-CP. Điều 3 Nghị định 62', ['62/2015/NĐ-CP@3//']],
    [
      'a short name at the end of the text',
      'Công văn số 8/TCTHADS-NV1 dẫn Điều 3 Nghị định 62.',
      ['8/TCTHADS-NV1@-//', 'Nghị định 62@3//'],
    ],
  ])('%s', (_name, text, expected) => expect(cited(text)).toEqual(expected))
})

describe('what is no citation', () => {
  it.each([
    'Bản án số 12/2021/DS-ST',
    'Quyết định số 45/2021/QĐST-DS',
    'Điều 5 của Hợp đồng số 05/2021/HĐTN',
    'khoản 2 tỷ đồng',
    'khoản 1,5 tỷ đồng',
    'Điều 5 xe cứu hỏa',
    'từ điểm A đến điểm B',
    'ngày 12/5/2023, số nhà 12/3A, tỷ lệ 1/500, TCVN 5574:2018',
  ])('%s', (text) => expect(parseCitations(text)).toEqual([]))
})

describe('the place of a citation', () => {
  it('is given in the original text, whatever the normal form removes', () => {
    const text = 'Theo Đi\u200bều 7a Luật Thi hành án dân sự'.normalize('NFD')
    const [citation] = parseCitations(text)
    expect(text.slice(citation?.start, citation?.end).normalize('NFC')).toBe('Đi\u200bều 7a Luật Thi hành án dân sự')
  })

  it('is that of the first mention, and the years are those the text gives', () => {
    const text = `${LAW} 2008 (sửa đổi, bổ sung năm 2014, 2022) và Điều 7 ${LAW} 2008`
    expect(parseCitations(text)).toEqual([
      expect.objectContaining({ article: '7', start: text.indexOf('Điều 7'), end: text.length, amendedYears: [] }),
    ])
    expect(parseCitations(`Điều 7 ${LAW} 2008 (sửa đổi, bổ sung năm 2014, 2022)`)[0]?.amendedYears).toEqual([
      2014, 2022,
    ])
  })
})
