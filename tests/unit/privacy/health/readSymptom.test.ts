import { describe, expect, it } from '@jest/globals'
import { readConditions } from '../../../../src/privacy/health/readConditions'

const conditionsOf = (text: string): string[] =>
  [...readConditions(text)].map(({ start, end }) => text.slice(start, end))

describe('a symptom', () => {
  it.each([
    ['tai nghe không rõ, mắt mờ, chân yếu', ['tai nghe không rõ', 'mắt mờ', 'chân yếu']],
    ['hai mắt mờ hẳn rồi', ['hai mắt mờ hẳn']],
    ['tay không cầm nắm được', ['tay không cầm nắm được']],
    ['chân trái bị teo từ nhỏ', ['chân trái bị teo']],
    ['người gầy rộc đi', ['người gầy rộc']],
  ])('is a part of the body and what ails it: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })

  it.each([
    ['đau lưng, tê tay nhiều năm', ['đau lưng', 'tê tay']],
    ['run tay chân, nói lắp', ['run tay chân', 'nói lắp']],
    ['mất hoàn toàn thị lực hai mắt', ['mất hoàn toàn thị lực hai mắt']],
  ])('or an ache and its part: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })

  it.each([
    ['tay nghề yếu, chân dung mờ, mắt xích yếu', []],
    ['mất khả năng thanh toán, mất khả năng trả nợ', []],
    ['không tự nguyện giao nhà, không thể đến tòa', []],
  ])('is no lack of skill or money: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })
})
