import { describe, expect, it } from '@jest/globals'
import { displayNames } from '../../../src/privacy/displayNames'

describe('display names', () => {
  it.each([
    [
      'letters follow the order of appearance',
      'Ông Lê Đình Khoát kiện bà Đỗ Thị Nhẫn.',
      'Ông Lê Văn A kiện bà Đỗ Thị B.',
    ],
    ['one person keeps one letter', 'Ông Lê Đình Khoát đến. Ông Khoát ký.', 'Ông Lê Văn A đến. Ông A ký.'],
    ['letters that the text uses are passed over', 'Bà A. kiện ông Lê Đình Khoát.', 'Bà A. kiện ông Lê Văn B.'],
    ['a rare family name goes too', 'Ông Cấn Văn Luyến đến.', 'Ông A đến.'],
    ["a minor's family name goes too", 'Giao cháu Lê Gia Bảo cho bố.', 'Giao cháu A cho bố.'],
    [
      'officials keep their names',
      'Thẩm phán Đào Hải Yến mời bà Đỗ Thị Nhẫn.',
      'Thẩm phán Đào Hải Yến mời bà Đỗ Thị A.',
    ],
  ])('%s', (_rule, text, expected) => {
    expect(displayNames(text).text).toBe(expected)
  })

  it('gives the map apart from the text', () => {
    expect(displayNames('Bị đơn Lê Đình Khoát vắng mặt.')).toEqual({
      text: 'Bị đơn Lê A vắng mặt.',
      names: [{ name: 'Lê Đình Khoát', display: 'Lê A', letter: 'A' }],
    })
  })

  it('goes on with A1 after the last letter', () => {
    const text = [...'abcdeghiklmnopqrstuvx', 'y', 'z'].map((letter) => `ông Lê Văn Mười${letter}`).join('; ')
    expect(displayNames(text).names.at(-1)?.letter).toBe('A1')
  })
})
