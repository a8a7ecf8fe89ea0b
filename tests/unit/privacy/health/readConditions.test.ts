import { describe, expect, it } from '@jest/globals'
import { readConditions } from '../../../../src/privacy/health/readConditions'

const quotesOf = (text: string): string[] => [...readConditions(text)].map(({ start, end }) => text.slice(start, end))

describe('where a condition begins and ends', () => {
  it.each([
    ['bị gãy kín 1/3 giữa xương đùi trái, nằm nhà', ['gãy kín 1/3 giữa xương đùi trái']],
    ['bị dập nát ngón tay cái bàn tay phải', ['dập nát ngón tay cái bàn tay phải']],
    ['rách môi trên, đi trên đường', ['rách môi trên']],
    ['gãy chân trên đường đi làm', ['gãy chân']],
    ['gãy tay phải mổ gấp', ['gãy tay']],
    ['mắc bệnh động kinh', ['động kinh']],
    ['mắc bệnh tim', ['bệnh tim']],
    ['mắc hội chứng Guillain-Barré', ['hội chứng Guillain-Barré']],
    ['bỏng nặng 60% cơ thể', ['bỏng nặng 60% cơ thể']],
    ['tỷ lệ thương tật 31 %', ['tỷ lệ thương tật 31 %']],
    ['đang hóa trị ung thư buồng trứng', ['hóa trị ung thư buồng trứng']],
    ['phẫu thuật cắt 2/3 dạ dày', ['phẫu thuật cắt 2/3 dạ dày']],
    ['đã phẫu thuật', []],
    ['khâu 12 mũi ở đầu', ['khâu 12 mũi ở đầu']],
    ['đưa đi cấp cứu', []],
    ['gọi xe cấp cứu', []],
    ['điều trị tại Bệnh viện Ung bướu Đà Nẵng', ['điều trị tại Bệnh viện Ung bướu Đà Nẵng']],
    ['mù một mắt do tai nạn', ['mù một mắt']],
    ['thay mặt mẹ nhận tiền', []],
    ['gãy cây, đổ cột điện', []],
  ])('%s', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes)
  })
})
