import { describe, expect, it } from '@jest/globals'
import { readConditions } from '../../../../src/privacy/health/readConditions'

const conditionsOf = (text: string): string[] =>
  [...readConditions(text)].map(({ start, end }) => text.slice(start, end))

describe('a symptom', () => {
  it.each([
    ['tai nghe không rõ, mắt mờ, chân yếu', ['tai nghe không rõ', 'mắt mờ', 'chân yếu']],
    ['hai mắt mờ hẳn rồi', ['hai mắt mờ hẳn']],
    ['tay trái không giơ lên được', ['tay trái không giơ lên được']],
    ['chân phải đi cà nhắc', ['chân phải đi cà nhắc']],
    ['mắt trái chỉ còn phân biệt sáng tối', ['mắt trái chỉ còn phân biệt sáng tối']],
    ['tay không cầm nắm được', ['tay không cầm nắm được']],
    ['chân trái bị teo từ nhỏ', ['chân trái bị teo']],
    ['người gầy rộc đi', ['người gầy rộc']],
  ])('is a part of the body and what ails it: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })

  it.each([
    ['đau lưng, tê tay nhiều năm', ['đau lưng', 'tê tay']],
    ['run tay chân, nói lắp', ['run tay chân', 'nói lắp']],
    ['đại tiện không tự chủ, sụt 10 kg', ['đại tiện không tự chủ', 'sụt 10 kg']],
    ['ông xỉu tại chỗ, bà lẫn nhẹ, anh câm từ nhỏ', ['xỉu', 'lẫn nhẹ', 'câm']],
    ['mất hoàn toàn thị lực hai mắt', ['mất hoàn toàn thị lực hai mắt']],
  ])('or an ache and its part: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })

  it.each([
    ['tay nghề yếu, chân dung mờ, mắt xích yếu', []],
    ['mất khả năng thanh toán, mất khả năng trả nợ', []],
    ['cười ngất, ngất ngây, mất mặt, cứng đầu, lãi cắt cổ', []],
    ['bị mù chữ, bị sốt đất, bị cảm động', []],
    ['không tự nguyện giao nhà, không thể đến tòa', []],
  ])('is no lack of skill or money: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })
})
