import { describe, expect, it } from '@jest/globals'
import { Sentences } from '../../../src/privacy/Sentences'

describe('Sentences', () => {
  it.each([
    ['the first', 'Ông Hùng đi. Bà Lan ở.', 5, 0],
    ['the second', 'Ông Hùng đi. Bà Lan ở.', 17, 13],
    ['at the first letter, still the one before', 'Ông Hùng đi. Bà Lan ở.', 13, 0],
    ['no end at a number with points', 'Trả 1.000 đồng cho bà Lan.', 20, 0],
    ['no end after an abbreviation', 'Ở P. Đội Cấn.', 8, 0],
    ['a line', 'Bà Lan\nSố 5', 9, 7],
    ['at the first letter of a line', 'Bà Lan ở.\nSố 5', 10, 10],
    ['nothing', '', 0, 0],
  ])('%s', (_what, text, at, start) => {
    expect(new Sentences(text).startOf(at)).toBe(start)
  })
})
