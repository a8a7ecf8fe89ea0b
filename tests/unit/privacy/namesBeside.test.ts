import { describe, expect, it } from '@jest/globals'
import { findPrivateData } from '../../../src/privacy/findPrivateData'

const names = (text: string): string[] =>
  findPrivateData(text)
    .filter(({ type }) => type === 'private_name' || type === 'minor')
    .map(({ quote }) => quote)

describe('a name by what stands beside it', () => {
  it.each([
    ["Người phụ nữ H'Mông Thào Thị Dở đến đồn.", ['Thào Thị Dở']],
    ['Người phụ nữ Thái Thị Hoa đến đồn.', ['Thái Thị Hoa']],
    ['Vợ chồng Hiếu – Dịu thuê nhà.', ['Hiếu', 'Dịu']],
    ['Hai anh em Tú – Tài trộm xe.', ['Tú', 'Tài']],
    ['Vợ chồng Long, Biên Hòa bị phạt.', ['Long']],
    ['Nhóm bạn Hà Nội, Hải Phòng thi đấu.', []],
    ['Nhóm bạn trẻ Khánh Huyền, Duy Mạnh gom áo.', ['Khánh Huyền', 'Duy Mạnh']],
    ['Nhóm Tài "Xì-po" vẫn đòi thêm.', ['Tài "Xì-po"']],
    ['Người bạn cũ tên Sinh dám giao xe.', ['Sinh']],
    ['"Mẹ Oanh ơi", anh gọi.', ['Oanh']],
    ['Xe đi khắp ba tỉnh. Đại khai thuê kho của Khổng Minh Đại.', ['Đại', 'Khổng Minh Đại']],
    ['Lương Thùy Trang (ở tầng 14, chung cư Hateco) bị bắt.', ['Lương Thùy Trang']],
    ['Quán của bà Tuyết bị đập phá.', ['Tuyết']],
    ['Quán bún bà Tuyết ở đầu chợ ngày nào cũng đông.', []],
    ['Chú thích ghi nhầm trưởng trạm y tế là Cà Thị Sơn, xin sửa lại là Cà Thị Xôm.', []],
    ['Chúng tôi đọc nhầm tên Văn phòng Công chứng Lê Ngọc Hân thành Lê Ngọc Hà.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('a family name of two parts', () => {
  it.each([
    ['Pi Năng Hải bỏ đi. Hải nợ nhiều người.', ['Pi Năng Hải', 'Hải']],
    ["Ra Lan H'Mía vay tiền của Rơ Mah Hoanh.", ["Ra Lan H'Mía", 'Rơ Mah Hoanh']],
    ['Lơ Mu Ha Pôn và Liêng Hot Ha Thuyên bị khởi tố.', ['Lơ Mu Ha Pôn', 'Liêng Hot Ha Thuyên']],
    ['Ya Thôi, 30 tuổi, đánh Ma Bio gây thương tích.', ['Ya Thôi', 'Ma Bio']],
    ['H Yuôm Bkrông nợ H Ngiêu Êban.', ['H Yuôm Bkrông', 'H Ngiêu Êban']],
    ['Khu H Thượng Đình bị cháy.', []],
    ['Thư ký xã ghi nhầm Tô Vũ Hiên thành Tô Vũ Hiển.', ['Tô Vũ Hiên', 'Tô Vũ Hiển']],
    ['Thủy điện Ya Ly xả lũ.', []],
    ['Mưa lớn ở Cà Mau Đất Mũi.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})
