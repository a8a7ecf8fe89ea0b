import { describe, expect, it } from '@jest/globals'
import { findPrivateData } from '../../../src/privacy/findPrivateData'

const of = ({ type, text }: { type: string; text: string }): string[] =>
  findPrivateData(text)
    .filter((finding) => finding.type === type)
    .map(({ quote }) => quote)

describe('where somebody lives and where something happens', () => {
  it.each([
    ['Cây đổ trúng anh Phàn Dào Quẩy ở đồi sau thôn Nà Tạng, nơi anh sống.', ['thôn Nà Tạng']],
    ['Lũ cuốn cả xóm Khuổi Ngọa, nơi gia đình ông Hoàng Chỉn Phây sống bốn đời.', ['xóm Khuổi Ngọa']],
    ['Quyết do UBND xã Hòa Vang quản lý, nơi gia đình có nhà ở thôn Phú Sơn 3.', ['thôn Phú Sơn 3']],
    ['Chị Sa Thị Tiêng nay về lại bản Bó Nhàng.', ['bản Bó Nhàng']],
    ['Anh Đặng Tuấn Kiệt gọi trước cửa số 18 ngõ Văn Chương.', ['số 18 ngõ Văn Chương']],
    ['Chị Thư nhận số 27 ngách 5 ngõ Quỳnh, phường Bạch Mai.', ['số 27 ngách 5 ngõ Quỳnh']],
    ['Duyên (trú chung cư Nam Ô, khối nhà 3, phòng 412)', ['chung cư Nam Ô, khối nhà 3, phòng 412']],
    ['Xe khách va vào vách đá tại bản Hua Tạt, xã Vân Hồ; bị nặng nhất là anh Lò Văn Ín.', []],
    ['Hoàng Mạnh Cường bán ma túy ở đầu ngõ 460 Khương Đình.', []],
    ['Khổng Minh Đại khai thuê nhà kho ở cuối làng Tề Lỗ.', []],
    ['Nhà nghỉ Hoa Mai ở số 12 đường Trần Phú bị phạt; chủ là bà Kha Thị Lý.', []],
    ['UBND xã bố trí chỗ ở tạm cho 23 hộ ở thôn Séo Pờ Hồ.', []],
    ['Trong bài Nước mắt ở bản Sáng, ông Lò Văn Ín bị nêu tên.', []],
  ])('%s', (text, expected) => {
    expect(of({ type: 'street_address', text })).toEqual(expected)
  })
})

describe('what somebody has', () => {
  it.each([
    ['Ông Nguyễn Khắc Hiển phải mua thuốc gút, cao huyết áp.', ['gút', 'cao huyết áp']],
    ['Chị Chấu Thị Mo mang vết sẹo bỏng ở cổ.', ['sẹo bỏng ở cổ']],
    ['Ông Lê Văn Tâm bán thuốc gút ở chợ.', []],
  ])('%s', (text, expected) => {
    expect(of({ type: 'health', text })).toEqual(expected)
  })
})
