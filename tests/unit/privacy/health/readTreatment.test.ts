import { describe, expect, it } from '@jest/globals'
import { readConditions } from '../../../../src/privacy/health/readConditions'

const conditionsOf = (text: string): string[] =>
  [...readConditions(text)].map(({ start, end }) => text.slice(start, end))

describe('a treatment', () => {
  it.each([
    [
      'điều trị ung thư cổ tử cung giai đoạn IIB tại Bệnh viện K cơ sở Tân Triều',
      ['điều trị ung thư cổ tử cung giai đoạn IIB tại Bệnh viện K cơ sở Tân Triều'],
    ],
    [
      'chạy thận nhân tạo tại Bệnh viện Đa khoa tỉnh Thái Bình',
      ['chạy thận nhân tạo tại Bệnh viện Đa khoa tỉnh Thái Bình'],
    ],
    ['điều trị tại Khoa Nội thần kinh Bệnh viện Chợ Rẫy', ['điều trị tại Khoa Nội thần kinh Bệnh viện Chợ Rẫy']],
    ['đang điều trị viêm phổi', ['điều trị viêm phổi']],
    ['chữa viêm tụy cho vợ', ['viêm tụy']],
    ['mổ sỏi túi mật, đặt dẫn lưu ổ bụng', ['mổ sỏi túi mật', 'đặt dẫn lưu ổ bụng']],
    ['phẫu thuật thay khớp háng', ['phẫu thuật thay khớp háng']],
    ['ghép da cẳng chân phải', ['ghép da cẳng chân phải']],
  ])('keeps its object and its hospital: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })

  it.each([
    ['đã phẫu thuật, đang điều trị, đi viện', []],
    ['gọi xe cấp cứu', []],
    ['cắt điện, thay khóa, đặt cọc, nối máy', []],
  ])('is none by the bare word: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })
})
