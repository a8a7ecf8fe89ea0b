import { describe, expect, it } from '@jest/globals'
import { ending } from '../../../src/privacy/addresses/ending'

describe('ending', () => {
  const lives = ending(/(?<!\p{L})(?:trú|ngụ)(?: tại)? $/iu)

  it.each([
    ['Ông Hùng trú tại ', true],
    ['Ông Hùng Ngụ ', true],
    ['Ông Hùng trú tại Hà Nội ', false],
    ['Ông Lưutrú ', false],
    ['', false],
  ])('%j ends so: %s', (text, isSo) => {
    expect(lives.test(text)).toBe(isSo)
  })

  it('takes away what ends so, and only that', () => {
    expect(lives.cut('Ông Hùng trú tại ')).toBe('Ông Hùng ')
    expect(lives.cut('Ông Hùng trú tại Hà Nội')).toBe('Ông Hùng trú tại Hà Nội')
  })

  it('remembers nothing between two texts', () => {
    expect([lives.test('ông trú '), lives.test('trú '), lives.test('ông trú ')]).toEqual([true, true, true])
  })
})
