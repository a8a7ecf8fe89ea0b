import { describe, expect, it } from '@jest/globals'
import { findPrivateData } from '../../../src/privacy/findPrivateData'

const found = (text: string): string[] => findPrivateData(text).map(({ type, quote }) => `${type}: ${quote}`)

describe('whose name is private', () => {
  it.each([
    ['a party', 'Bị đơn Nguyễn Văn Hưởng vắng mặt.', ['private_name: Nguyễn Văn Hưởng']],
    ['an official by the office before', 'Chi cục trưởng Nguyễn Văn Hưởng vắng mặt.', []],
    ['an official by the office after', 'Ông Nguyễn Văn Hưởng, Chi cục trưởng Chi cục THADS quận 4, vắng mặt.', []],
    ['an official by the office and the place before', 'Chủ tịch UBND xã Vĩnh Lộc Phan Văn Tuấn vắng mặt.', []],
    [
      'whoever an official acts upon',
      'Chấp hành viên đã mời ông Nguyễn Văn Hưởng.',
      ['private_name: Nguyễn Văn Hưởng'],
    ],
    [
      'an official who is himself a party',
      'Tòa buộc Nguyễn Văn Hưởng, Chủ tịch UBND xã, bồi thường.',
      ['private_name: Nguyễn Văn Hưởng'],
    ],
    ['a lawyer', 'Luật sư của bị đơn là ông Trần Quốc Nam.', []],
    ['several lawyers', 'Các luật sư Nguyễn Minh Long, Hà Bảo Phong và Lê Thị Nhung dự.', []],
    ['a by-line', 'Buổi làm việc kết thúc lúc 11 giờ.\nNguyễn Hải Minh', []],
    ['a petitioner who signs', 'Tôi xin cam đoan.\nNgười làm đơn\nTrần Khắc Hiếu', ['private_name: Trần Khắc Hiếu']],
    ['a street', 'Xe chạy trên đường Nguyễn Thị Minh Khai.', []],
    ['a company', 'Công ty TNHH Thương mại Hoàng Anh Tuấn kháng cáo.', []],
    ['a notary office', 'Văn phòng Công chứng Lê Thị Phương Liên chứng nhận.', []],
    ['a figure of history', 'Học tập tư tưởng Hồ Chí Minh.', []],
    ['a private person with the name of one', 'Bị đơn Lê Lai không đến.', ['private_name: Lê Lai']],
    ['a placeholder', 'Ông Nguyễn Văn A nợ bà Trần Thị B.', []],
    ['initials', 'Bị cáo T.V.K. đưa bà H. 200 triệu đồng.', []],
    ['a given name of one syllable with a tone', 'Bà Lê Thị Ý kháng cáo.', ['private_name: Lê Thị Ý']],
  ])('%s', (_who, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('later mentions', () => {
  it.each([
    ['ông with the given name', 'Ông Phạm Hữu Tuyên vay tiền. Ông Tuyên chưa trả.', ['Phạm Hữu Tuyên', 'Tuyên']],
    ['the given name alone', 'Bị cáo Trần Đại Lượng bỏ trốn. Hôm qua, Lượng bị bắt.', ['Trần Đại Lượng', 'Lượng']],
    [
      'the whole name in capitals',
      'Bị cáo Trần Đại Lượng bỏ trốn. TRẦN ĐẠI LƯỢNG bị truy nã.',
      ['Trần Đại Lượng', 'TRẦN ĐẠI LƯỢNG'],
    ],
    ['an official named once with his office', 'Ông Lê Sơn, Cục trưởng, chủ trì. Ông Sơn phát biểu.', []],
    [
      'a woman beside an official of the same given name',
      'Ông Lê Văn Hà, Cục trưởng, tiếp bà Vũ Thị Hà. Bà Hà cảm ơn.',
      ['Vũ Thị Hà', 'Hà'],
    ],
  ])('%s', (_what, text, quotes) => {
    expect(findPrivateData(text).map(({ quote }) => quote)).toEqual(quotes)
  })
})

describe('who is a minor', () => {
  it.each([
    ['17 years old', 'Nguyễn Văn Hưởng (17 tuổi) bị bắt.', ['minor: Nguyễn Văn Hưởng']],
    ['18 years old', 'Nguyễn Văn Hưởng (18 tuổi) bị bắt.', ['private_name: Nguyễn Văn Hưởng']],
    [
      'born 17 years before the year of the text',
      'Năm 2024, Nguyễn Văn Hưởng (SN 2007) bị bắt.',
      ['minor: Nguyễn Văn Hưởng'],
    ],
    [
      'born 18 years before the year of the text',
      'Năm 2025, Nguyễn Văn Hưởng (SN 2007) bị bắt.',
      ['private_name: Nguyễn Văn Hưởng'],
    ],
    ['cháu', 'Giao cháu Lê Gia Bảo cho mẹ nuôi.', ['minor: Lê Gia Bảo']],
    ['cháu who is grown up', 'Cháu Nguyễn Văn Thắng (SN 1995) đã ký.', ['private_name: Nguyễn Văn Thắng']],
    [
      'initials with class and school',
      'Cháu N.T.L., học sinh lớp 6A2 Trường THCS Đồng Tiến.',
      ['minor: lớp 6A2 Trường THCS Đồng Tiến'],
    ],
    ['initials with a class only', 'Cháu N.T.L., học sinh lớp 6A2.', []],
    ['a class of nobody', 'Học sinh lớp 1 Trường Tiểu học Kim Đồng được khám.', []],
  ])('%s', (_who, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('numbers', () => {
  it.each([
    ['twelve digits after CCCD', 'CCCD số 001185012345', ['id_number: 001185012345']],
    ['nine digits after CMND', 'CMND: 012 345 679', ['id_number: 012 345 679']],
    ['eight digits after CMND', 'CMND: 01234567', []],
    ['a masked number', 'CCCD 0010850****5', []],
    ['a passport', 'hộ chiếu số C1234567', ['id_number: C1234567']],
    ['a file number of twelve digits', 'Hồ sơ số 001085012345-THA', []],
    ["a company's tax code", 'Công ty Hòa Bình, mã số thuế 0101234567', []],
    [
      "a person's tax code",
      'Bà Lê Thị Na, mã số thuế 8101234567',
      ['private_name: Lê Thị Na', 'id_number: 8101234567'],
    ],
    ['a mobile number', 'gọi 0912.345.678', ['phone: 0912.345.678']],
    ['a mobile number with the country code', 'gọi +84 912 345 678', ['phone: +84 912 345 678']],
    ['nine digits from 09', 'gọi 091234567', []],
    ['a hotline', 'Đường dây nóng: 0912 345 678', []],
    ["an office's fixed line", 'Cục THADS tỉnh, điện thoại 0235 3852 441', []],
    [
      'a fixed line at home',
      'Bà Lê Thị Na, điện thoại nhà 0235 3852 441',
      ['private_name: Lê Thị Na', 'phone: 0235 3852 441'],
    ],
    ['a receipt', 'Phiếu chi số 0345678912', []],
    ['an amount of money', 'Tổng số 912.345.678.000 đồng', []],
    [
      "a person's account",
      'tài khoản 19034567890123 của bà Lê Thị Na',
      ['bank_account: 19034567890123', 'private_name: Lê Thị Na'],
    ],
    ["an office's account", 'tài khoản 3949.0.1054321 của Chi cục THADS huyện', []],
    ['a number plate', 'xe biển số 29-H1 567.89', ['plate: 29-H1 567.89']],
    ["the State's number plate", 'xe biển số 80A-123.45', []],
    ['a decision', 'Quyết định 29A-1234/QĐ-THA', []],
    ['an address on free mail', 'viết về lan.tran@gmail.com', ['email: lan.tran@gmail.com']],
    ["an office's mail", 'viết về quangnam@moj.gov.vn', []],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('addresses and health', () => {
  it.each([
    [
      'only what is below the ward',
      'Bà H. trú tại số 9 ngõ 15 phố Ngọc Hà, phường Đội Cấn.',
      ['street_address: số 9 ngõ 15 phố Ngọc Hà'],
    ],
    ['the ward alone', 'Bà H. trú tại phường Đội Cấn, quận Ba Đình.', []],
    ['an office', 'Chi cục THADS quận 5, địa chỉ: số 9 phố Ngọc Hà.', []],
    ['a plot of land', 'Thửa đất số 45, tờ bản đồ số 7.', []],
    [
      'an illness of a named person',
      'Bà Lê Thị Na bị ung thư phổi giai đoạn cuối.',
      ['private_name: Lê Thị Na', 'health: ung thư phổi giai đoạn cuối'],
    ],
    ['an illness of a placeholder', 'Bà H. bị ung thư phổi.', []],
    ['an illness in general', 'Người bị ung thư phổi được hoãn thi hành án.', []],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('the place of a finding', () => {
  it('is counted in the text as given, decomposed or with invisible characters', () => {
    const text = 'Bị đơn: \u200BNguyễn Văn Hưởng'.normalize('NFD')
    const [finding] = findPrivateData(text)
    expect(finding?.quote.normalize('NFC')).toBe('Nguyễn Văn Hưởng')
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.quote)
  })
})
