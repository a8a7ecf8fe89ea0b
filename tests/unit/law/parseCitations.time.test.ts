import { expect, it } from '@jest/globals'
import { parseCitations } from '../../../src/law/parseCitations'
import { FAR_FROM_QUADRATIC, timesLonger } from '../../support/timesLonger'

const OTHER_POINTS = Array.from(
  { length: 30_000 },
  (_, n) => `điểm 1.${Math.floor(n / 200)}.${n % 200} khoản 1 Điều 1 BLDS; `,
).join('')

it.each([
  ['Điều Điều Điều', 'Điều '],
  ['one endless list of articles', 'Điều 1, '],
  ['lists in lists', 'điểm a, b khoản 1, 2 Điều 1, 2, '],
  ['clauses that never find an article', 'khoản 1, '],
  ['sums that look like clauses', 'khoản 1 tỷ, '],
  ['points in brackets that never close', 'khoản 2(a, '],
  ['brackets that never close', '('],
  ['commas', ','],
  ['slashes', '1/'],
  ['laws without an end', 'Luật Abc def ghi '],
  ['amending laws', 'Luật sửa đổi, bổ sung một số điều của Luật Đất đai, '],
  ['drafts of drafts', 'dự thảo Luật sửa đổi '],
  ['years', 'sửa đổi, bổ sung năm 2014, '],
  ['decisions without a number', 'Quyết định thi hành án '],
  ['one document again and again', 'Điều 5 Nghị định 62/2015/NĐ-CP, '],
  ['different documents', Array.from({ length: 500 }, (_, n) => `Điều ${n} Nghị định ${n}/2015/NĐ-CP; `).join('')],
  ['ever other points of one article', OTHER_POINTS],
])('the time to read citations grows with the text: %s', (_what, piece) => {
  expect(timesLonger({ read: parseCitations, piece, length: 30_000 })).toBeLessThan(FAR_FROM_QUADRATIC)
})
