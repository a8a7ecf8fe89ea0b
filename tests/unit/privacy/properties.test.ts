import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { displayNames } from '../../../src/privacy/displayNames'
import { findPrivateData } from '../../../src/privacy/findPrivateData'

const PIECES = [
  'ông ',
  'Bà ',
  'cháu ',
  'Nguyễn ',
  'Văn ',
  'Hùng',
  ' và ',
  ', ',
  '. ',
  '\n',
  'Chi cục trưởng ',
  'bị đơn ',
  'A',
  'H.',
  'số 12 ',
  'ngõ 3 ',
  'đường Láng ',
  'phường ',
  'trú tại ',
  '0912 345 678',
  'CCCD ',
  '001085012345',
  '30A-123.45',
  '@',
  'gmail.com',
  'tài khoản ',
  'ung thư phổi ',
  'lớp 4A ',
  'Trường Tiểu học ',
  '(',
  ')',
  '8 tuổi',
  'sinh năm 2015',
  '\u0301',
  '\u200B',
  'Đ',
  '\uD800',
]
const newsroomText = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), {
  maxLength: 60,
})
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  newsroomText.map((pieces) => pieces.join('')),
)

describe('any text', () => {
  it('is read without throwing; every quotation is its stretch of the text, in order, none over another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let done = 0
        for (const { quote, start, end } of findPrivateData(text)) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          expect(quote).toBe(text.slice(start, end))
          done = end
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is given display names without throwing; without names it stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = displayNames(text)
        if (shown.names.length === 0) expect(shown.text).toBe(text)
      }),
      { numRuns: 500 },
    )
  })
})
