import { describe, expect, it } from '@jest/globals'
import { findPrivateData } from '../../../src/privacy/findPrivateData'

const names = (text: string): string[] =>
  findPrivateData(text)
    .filter(({ type }) => type === 'private_name' || type === 'minor')
    .map(({ quote }) => quote)

describe('a name without ông or bà', () => {
  it.each([
    ['a rare family name, nothing beside it', 'Sáng nay, Khương Trọng Nghĩa không đến.', ['Khương Trọng Nghĩa']],
    ['a family name that is a word, with what people do', 'Cao Chí Bền cãi lại.', ['Cao Chí Bền']],
    ['a family name that is a word, after what leads to people', 'Tiền vay Hàng Xuân Hải.', ['Hàng Xuân Hải']],
    ['two syllables with a year of birth', 'Trần Tám (SN 1980) bị bắt.', ['Trần Tám']],
    ['typed without marks', 'E la Nguyen Thi Hong Nhu o so 72', ['Nguyen Thi Hong Nhu']],
    ['a field of a form', 'Giấy ghi: Mai Đức Phổ, 40 tuổi', ['Mai Đức Phổ']],
    ['after a small word with a capital', 'Theo Tô Hoài Ân, tiền đã trả.', ['Tô Hoài Ân']],
    ['before another in a list', 'Hồ Chung Thủy và Hồ Chung Kiên cùng vay.', ['Hồ Chung Thủy', 'Hồ Chung Kiên']],
    ['a given name with an age', 'Tình, 35 tuổi, khóc.', ['Tình']],
    ['a decree in capitals', 'Theo NGHỊ ĐỊNH SỐ 08/2020/NĐ-CP', []],
    ['a place', 'Lễ hội Lồng Tồng ở Mường La khai mạc.', []],
    ['a place in a field', 'Địa điểm: Thạch Thất Hạ.', []],
    ['a thing in a heading', 'Thi Hành Án Dân Sự đã họp.', []],
    ['a club', 'Trận đấu giữa Hà Nội và Hoàng Anh Gia Lai.', []],
  ])('%s', (_what, text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('a name of the mountain peoples, of the Khmer and the Chăm', () => {
  it.each([
    ["K'Tiếu cho mượn xe.", ["K'Tiếu"]],
    ['Alăng Đhun nổ súng.', ['Alăng Đhun']],
    ['Chồng chị là Danh Dũng.', ['Danh Dũng']],
    ['Mẹ đẻ của bé là Néang Chanh Tha.', ['Néang Chanh Tha']],
    ['Thị Nê sinh con.', ['Thị Nê']],
    ['A Blưng bị chém.', ['A Blưng']],
    ['Họ và tên: Mohamach Rosa, thợ may', ['Mohamach Rosa']],
    ['Đối tượng mua của Và A Lâu.', ['Và A Lâu']],
    ['Vitamin A Plus được bán.', []],
    ["Người K'Ho ở A Lưới.", []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('what leads to a name', () => {
  it.each([
    ['a relative told by whose', 'Con gái bà Ba là Mỹ Lệ.', ['Ba', 'Mỹ Lệ']],
    ["somebody's lawyer", 'Luật sư của chị là Lê Văn Nam.', []],
    ['a relative of', 'Ông nội của Khánh để lại di chúc.', ['Khánh']],
    ['a numbered witness', 'Người làm chứng 2: Hán Văn Đảo', ['Hán Văn Đảo']],
    ['a part in a case before a given name', 'Bị cáo Phúc xin lỗi.', ['Phúc']],
    ['a part before an office', 'Vợ Giám đốc gửi đơn.', []],
    ['many at once', 'Khách hàng Vietinbank phản ánh.', []],
    ['a line of a list', '- Bo Bo Hùng, thôn Ma O, còn nợ.', ['Bo Bo Hùng']],
    ['an honorific in quotation marks', 'Tin lời "thầy" Cù Huy Bản', ['Cù Huy Bản']],
    ['a family name like a street', 'Bàn giao bà Đường Thị Quản.', ['Đường Thị Quản']],
    ['a street', 'Đường Tôn Đức Thắng bị ngập.', []],
    ['a heading of a form', 'MẪU ĐƠN – Họ và tên: Nguyễn Văn A', []],
  ])('%s', (_what, text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('nicknames', () => {
  it.each([
    ['Phạm Hoàng Giang (tự Giang Lé) bị bắt.', ['Phạm Hoàng Giang', 'Giang Lé']],
    ['Trương Công Nhựt (tên gọi khác: Út Nhựt) khai.', ['Trương Công Nhựt', 'Út Nhựt']],
    ['Ông Trần Văn Sáu (Sáu Đờn) khai.', ['Trần Văn Sáu', 'Sáu Đờn']],
    ['Ông Trần Văn Sáu (Ba Đình) khai.', ['Trần Văn Sáu']],
    ['Tài “Xì-po” cầm đầu nhóm.', ['Tài “Xì-po”']],
    ['Công an bắt Lộc “điên” ở quán.', ['Lộc “điên”']],
    ['Phim “Mai” được chiếu.', []],
    ['Sáu Đởm khai nhận.', ['Sáu Đởm']],
    ['Ba Vì có mưa.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('a later mention by the given name', () => {
  it.each([
    ['Bị cáo Ngụy Thành Đông vắng mặt. Đông nay ở nhà ngoại.', ['Ngụy Thành Đông', 'Đông']],
    ['Hoàng Trung Hậu cầm lái; Hậu sống cùng bố mẹ.', ['Hoàng Trung Hậu', 'Hậu']],
    ['Bị đơn Tống Thị Liên vắng mặt. Liên hệ số 5.', ['Tống Thị Liên']],
    ['Bị đơn Trần Văn Sáng vắng mặt. Sáng 12/8, tòa mở lại.', ['Trần Văn Sáng']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('who is public', () => {
  it.each([
    ['Cụ Nguyễn Đình Chiểu bị mù năm 26 tuổi.', []],
    ['Bà mẹ Nguyễn Thị Thứ có chín người con.', []],
    ['Bị đơn Nguyễn Đình Chiểu bị mù.', ['Nguyễn Đình Chiểu']],
    ['Nhà tư sản Trịnh Văn Bô có nhà ở đây.', []],
    ['Chủ tịch UBND huyện, bà Phan Thị Mười, ký.', []],
    ['Tiến sĩ luật Hoàng Ngọc Giao Linh nhận định.', []],
    ['Quang Trung, Nguyễn Huệ là anh em.', []],
    ['Ghi chép của Y Nguyên – Hà Thu, ảnh Kpa Wơn', []],
    ["Nay H'Blơn được hòa giải viên mời.", ["Nay H'Blơn"]],
    ['Bà Na được bổ nhiệm Chánh án.', []],
    ['Bác Hồ viết Tuyên ngôn Độc lập.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

it('a code to look something up is no identity number', () => {
  expect(findPrivateData('mã tra cứu 089204001155')).toEqual([])
})
