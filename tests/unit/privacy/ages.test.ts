import { describe, expect, it } from '@jest/globals'
import { findPrivateData } from '../../../src/privacy/findPrivateData'

const minors = (text: string): string[] =>
  findPrivateData(text)
    .filter(({ type }) => type === 'minor')
    .map(({ quote }) => quote)

describe('who is said to be under eighteen', () => {
  it.each([
    ['Anh đánh vợ trước mặt con trai Tạ Minh Quân mới lên 6.', ['Tạ Minh Quân']],
    ['Chị Lò Thị Pản gửi con gái Lò Thị Xuân lên mười.', ['Lò Thị Xuân']],
    ['Khi lên 3, Lê Minh Huy mồ côi cha.', ['Lê Minh Huy']],
    ['Bố mẹ Phương Linh ly thân từ khi em học lớp 4, nay em 15 tuổi, viết thư.', ['Phương Linh']],
    ['Con chị là Đinh Gia Phúc vừa tròn ba tuổi. Phúc bị lạc.', ['Đinh Gia Phúc', 'Phúc']],
    ['Con chị là Đinh Gia Phúc chưa đầy tuổi.', ['Đinh Gia Phúc']],
    ['Con lớn Đinh Gia Lộc đang học lớp Một.', ['Đinh Gia Lộc']],
    ['Con lớn Đinh Gia Lộc, học lớp lá.', ['Đinh Gia Lộc']],
    ['Bà sống cùng cháu nội là Pi Năng Thị Sa Vy, 9 tuổi.', ['Pi Năng Thị Sa Vy']],
    ['Hai cháu Hoàng Minh, Hoàng Nam (12 và 8 tuổi) ở với bà.', ['Hoàng Minh', 'Hoàng Nam']],
    ['Lê Bảo An và Lê Bảo Châu (9 tuổi, 6 tuổi) ở với mẹ.', ['Lê Bảo An', 'Lê Bảo Châu']],
    ['An Khang và An Nhiên đều học mẫu giáo, mẹ là Lê Thị Hà.', ['An Khang', 'An Nhiên']],
    ['Nguyễn Minh Hà, Lê Thị Na, 9 tuổi, đi học.', ['Lê Thị Na']],
    ['Em Lý Tả Mẩy, nữ sinh lớp 8, bỏ học.', ['Lý Tả Mẩy']],
    ['Cháu ngoại bà là Ma Seo Lử đang học mầm non.', ['Ma Seo Lử']],
    ['Cô giáo Hoàng Thị Lụa dạy lớp 4 bị đánh.', []],
    ['Trần Văn Hùng chặn đánh nữ sinh lớp 8.', []],
    ['Chủ hụi Bé Ba tên thật là Phạm Thị Thu Ba bị bắt.', []],
    ['Anh Bé gửi vợ con về quê.', []],
    ['Bị cáo Trần Văn Hùng học hết lớp 9 rồi bỏ học.', []],
    ['Mẹ em là Lê Thị Diệp bỏ đi từ khi em 2 tháng tuổi.', []],
    ['Ông Trần Văn Hùng, bốn mươi ba tuổi, vay tiền.', []],
    ['Ông Trần Văn Hùng nợ, số tiền tăng lên 6 triệu.', []],
    ['Anh Trần Văn Hùng mười tám tuổi lấy vợ.', []],
  ])('%s', (text, expected) => {
    expect(minors(text)).toEqual(expected)
  })
})
