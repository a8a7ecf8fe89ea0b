import { describe, expect, it } from '@jest/globals'
import { readConditions } from '../../../../src/privacy/health/readConditions'

const conditionsOf = (text: string): string[] =>
  [...readConditions(text)].map(({ start, end }) => text.slice(start, end))

describe('an illness', () => {
  it.each([
    ['bị suy tim độ II, rung nhĩ và hở van hai lá nặng', ['suy tim độ II', 'rung nhĩ', 'hở van hai lá nặng']],
    ['viêm đa rễ dây thần kinh mạn tính, đi lại phải có người dìu', ['viêm đa rễ dây thần kinh mạn tính']],
    ['K đại tràng di căn gan', ['K đại tràng di căn gan']],
    ['ung thư vú trái giai đoạn IIA từ năm 2022', ['ung thư vú trái giai đoạn IIA']],
    ['bị hoại tử chỏm xương đùi hai bên', ['hoại tử chỏm xương đùi hai bên']],
    ['Đái tháo đường týp 2/ tăng huyết áp độ II', ['Đái tháo đường týp 2', 'tăng huyết áp độ II']],
    ['bị tụt đường huyết, tán huyết cấp', ['tụt đường huyết', 'tán huyết cấp']],
    ['tai biến giảm áp khi lặn', ['tai biến giảm áp']],
    ['suy tim EF 30%; xơ gan Child C', ['suy tim EF 30%', 'xơ gan Child C']],
    ['mắc Parkinson, bệnh Alzheimer', ['Parkinson', 'Alzheimer']],
    ['bị ngộ độc Paraquat nặng', ['ngộ độc Paraquat nặng']],
    ['tuyên bố mất năng lực hành vi dân sự và', ['mất năng lực hành vi dân sự']],
    ['có khó khăn trong nhận thức, làm chủ hành vi. Tòa', ['có khó khăn trong nhận thức, làm chủ hành vi']],
  ])('is known by name: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })

  it.each([
    ['mắc bệnh động kinh', ['động kinh']],
    ['mắc bệnh hen suyễn mãn tính', ['hen suyễn mãn tính']],
    ['bị bệnh tim bẩm sinh', ['bệnh tim bẩm sinh']],
    ['mắc bệnh thận', ['bệnh thận']],
  ])('is told without the word bệnh where its name says it: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })

  it.each([
    ['mắc bệnh vẩy phấn hồng, ngứa', ['bệnh vẩy phấn hồng']],
    ['mắc hội chứng Tourette, học chậm', ['hội chứng Tourette']],
    ['mắc chứng quên, hay lạc', ['chứng quên']],
    ['mắc nợ ngân hàng, mắc kẹt, mắc bẫy, mắc sai lầm', []],
    ['bị chứng thực sai chữ ký', []],
    ['có vướng mắc pháp lý, thắc mắc nhiều điều', []],
  ])('is any word after what leads to one: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })

  it.each([
    ['bị câm, điếc, nghèo', ['câm', 'điếc']],
    ['bị gút nhiều năm', ['gút']],
    ['bị phong tỏa tài khoản', []],
    ['tờ vé trúng độc đắc, áo chàm', []],
    ['đường mù sương, tiếng câm lặng', []],
    ['bị liệt vào danh sách nợ xấu', []],
  ])('is an ordinary word only after bị or in a list: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })
})
