import { describe, expect, it } from '@jest/globals'
import { readConditions } from '../../../../src/privacy/health/readConditions'

const conditionsOf = (text: string): string[] =>
  [...readConditions(text)].map(({ start, end }) => text.slice(start, end))

describe('an injury', () => {
  it.each([
    [
      'bị gãy hở độ IIIA hai xương cẳng chân trái, dập nát bàn chân trái',
      ['gãy hở độ IIIA hai xương cẳng chân trái', 'dập nát bàn chân trái'],
    ],
    [
      'gãy 1/3 dưới xương đùi trái, vỡ xương bánh chè phải và trật khớp háng phải',
      ['gãy 1/3 dưới xương đùi trái', 'vỡ xương bánh chè phải', 'trật khớp háng phải'],
    ],
    ['gãy cung sau xương sườn 4, 5, 6 bên phải', ['gãy cung sau xương sườn 4, 5, 6 bên phải']],
    ['đứt gân duỗi ngón 3, 4, 5 bàn tay trái, khâu 21 mũi', ['đứt gân duỗi ngón 3, 4, 5 bàn tay trái', 'khâu 21 mũi']],
    ['vết thương vùng thái dương phải kích thước 3 x 1 cm', ['vết thương vùng thái dương phải kích thước 3 x 1 cm']],
    ['lún đốt sống thắt lưng L2, liệt hai chân', ['lún đốt sống thắt lưng L2', 'liệt hai chân']],
    ['mất một phần ba cẳng chân trái', ['mất một phần ba cẳng chân trái']],
  ])('keeps part, side, degree and size: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })

  it.each([
    [
      'tỷ lệ tổn thương cơ thể do thương tích gây nên tại thời điểm giám định là 24%',
      ['tỷ lệ tổn thương cơ thể do thương tích gây nên tại thời điểm giám định là 24%'],
    ],
    ['bỏng nước sôi 30% diện tích cơ thể', ['bỏng nước sôi 30% diện tích cơ thể']],
    ['tổn thương 45% sức khỏe', ['tổn thương 45% sức khỏe']],
    ['suy giảm khả năng lao động 61%', ['suy giảm khả năng lao động 61%']],
  ])('has its per cent: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })

  it.each([
    ['mất cơ hội, cắt cổ phần, giảm chi phí, giảm lợi nhuận', []],
    ['vỡ đầu xe, nát mũi xe, gãy chân chống', []],
    ['nứt tường, hở mái tôn, đứt dây điện', []],
    ['mù một mắt do tai nạn', ['mù một mắt']],
  ])('is none of a thing: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })
})
