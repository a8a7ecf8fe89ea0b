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
    ['tán sỏi thận trái, bóc u xơ tử cung', ['tán sỏi thận trái', 'bóc u xơ tử cung']],
    ['cắt một quả thận, tháo bỏ hai ngón tay', ['cắt một quả thận', 'tháo bỏ hai ngón tay']],
    [
      'truyền máu tại Viện Huyết học - Truyền máu Trung ương. Bà',
      ['truyền máu tại Viện Huyết học - Truyền máu Trung ương'],
    ],
    ['thở oxy tại nhà, gắn mắt giả', ['thở oxy tại nhà', 'gắn mắt giả']],
    ['uống Phenobarbital, tiêm huyết thanh kháng dại', ['uống Phenobarbital', 'tiêm huyết thanh kháng dại']],
    ['cấp cứu tại Bệnh viện Bạch Mai', ['cấp cứu tại Bệnh viện Bạch Mai']],
    ['rạch cổ tay trái tự tử, may được cứu', ['rạch cổ tay trái tự tử']],
  ])('keeps its object and its hospital: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })

  it.each([
    ['đã phẫu thuật, đang điều trị, đi viện', []],
    ['gọi xe cấp cứu, đưa đi cấp cứu, nhập viện, nằm viện', []],
    ['gia đình sản phụ, đóng vai chủ nhà, lên bàn mổ, cưa chân ghế', []],
    ['rạch bụng cá, uống Heineken, tai nạn giao thông', []],
    ['cắt điện, thay khóa, đặt cọc, nối máy', []],
  ])('is none by the bare word: %s', (text, quotes) => {
    expect(conditionsOf(text)).toEqual(quotes)
  })
})
