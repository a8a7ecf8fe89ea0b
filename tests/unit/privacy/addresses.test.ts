import { describe, expect, it } from '@jest/globals'
import { findPrivateData } from '../../../src/privacy/findPrivateData'

const addresses = (text: string): string[] =>
  findPrivateData(text).flatMap(({ type, quote }) => (type === 'street_address' ? [quote] : []))

describe('where an address begins and ends', () => {
  it.each([
    ['at the ward', 'số 9 ngõ 15 phố Ngọc Hà', ', phường Đội Cấn'],
    ['at a ward in capitals', 'SỐ 9 NGÕ 15 PHỐ NGỌC HÀ', ', PHƯỜNG ĐỘI CẤN'],
    ['at a ward by its letter', '12 Lê Lợi', ', P.3, Q.8'],
    ['at a city without a word for it', 'số 6 ngõ 12 đường Lương Khánh Thiện', ', Hải Phòng'],
    ['at a city after a dash', 'số 6 đường Hoàng Diệu', ' - Đà Nẵng'],
    ['at a city without a comma', 'số 6 đường Hoàng Diệu', ' Đà Nẵng.'],
    ['at a district without a word for it', '48/7/2 Trần Quý Cáp', ' Bình Thạnh, TP.HCM'],
    ['with blanks before the commas', 'Số nhà 11B ,ngách 29/70 ,phố Khương Hạ', ' ,phường Khương Đình'],
    ['with dashes', 'P.402 - CT3A - KĐT Mễ Trì Thượng', ' - phường Từ Liêm'],
    ['without commas', 'số 205 lô B cư xá Thanh Đa', ' phường Bình Quới'],
    ['with groups and quarters of the south', 'tổ 5, khu vực 2', ', phường Hưng Phú'],
    ['with abbreviations', 'SN 12, ng. 5, TDP 3', ', phường Hạc Thành'],
    ['with a quarter in short', 'số 4 hẻm 7, k.p 3', ', phường Tân Phú'],
    ['along a canal', 'kênh 9, ấp Thạnh Trúc', ', xã Thạnh Đông'],
    ['in an estate of a Latin name', 'căn A-12.08, tháp Ruby, dự án Sông Xanh Riverside', ', phường Long Trường'],
    ['in a block of flats in short', 'P1502 CC Mỹ Đình Plaza 2', ', phường Từ Liêm'],
    ['in a lodging called after its landlady', 'phòng 4, dãy trọ bà Năm Lẹ, tổ 9', ', phường Bình Hưng Hòa'],
    ['with a hamlet that many write half small', 'tổ dân phố Đoàn kết', ', phường Tân An'],
    ['in the highlands', 'buôn Ea Sang B', ', xã Ea Kiết'],
    ['with the old number', 'số 15 (số cũ 9) đường Trần Phú', ', phường Hà Đông'],
    ['with a street that leads on', 'số 1 Trần Phú nối dài', ', phường Kỳ Bá'],
    ['with a street in short', 'SN 27 Đ. Lê Lợi, TDP Bắc Sơn', ', P. Nam Hồng'],
    ['with a comma after the number', '456, Đ. Tôn Đức Thắng, khóm 3', ', P. Bình Đức'],
    ['with a quarter written together', '12/3A KP2', ', P. Long Bình'],
    ['along a dyke', 'ấp Bình Trung, đường đê bao Cầu Kênh', ', xã Bình Nhì'],
    ['on a ground floor', 'tầng trệt căn SH.05, khu đô thị Phú Cường', ', phường Rạch Giá'],
    ['with a flat’s bare number', '16.04 Block B2 Chung cư Moonlight', ', P. An Lạc'],
    ['with a tower after a flat', 'P1010 HH3B Linh Đàm', ', phường Hoàng Liệt'],
    ['of an employer’s houses', 'phòng 12, khu gia binh Sư đoàn 5', ', phường Tân Phong'],
    ['of a numbered estate', 'phòng 214, khu lưu trú công nhân số 7, ấp Chợ', ', xã Củ Chi'],
    ['in a row without a name', 'căn 3, dãy nhà liền kề, đường số 9 KDC Miền Tây', ', phường Tân An'],
    ['at a stone of a road', 'Km 14, quốc lộ 27, thôn Phú Hiệp', ', xã Phú Hội'],
    ['with a house within a chain', 'tầng 3, nhà số 55 đường D5', ', phường Thạnh Mỹ Tây'],
  ])('%s', (_where, quote, rest) => {
    expect(addresses(`Ông Phạm Hữu Tuyên trú tại ${quote}${rest}`)).toEqual([quote])
  })

  it('before the commune in a letter written without marks', () => {
    expect(addresses('E ten Le Thi Nu o so 72 ap Binh Tay xa Binh Duc, nho bao giup')).toEqual(['so 72 ap Binh Tay'])
    expect(addresses('Mot nguoi o so 72 hoi cach nop don')).toEqual([])
  })

  it.each([
    ['a year of birth after SN', 'Ông Phạm Hữu Tuyên (SN 1992) trú tại xã Ý Yên.'],
    ['a ward that begins like a plot', 'Ông Phạm Hữu Tuyên trú tại phường Ô Chợ Dừa.'],
    ['an article of a law', 'Ông Phạm Hữu Tuyên viện dẫn Điều 54 Luật Thi hành án dân sự.'],
    ['a floor alone', 'Ông Phạm Hữu Tuyên rơi từ tầng 3 xuống.'],
    ['an example of a commune', 'Ông Trần Văn B ở số nhà 10, thôn 5, xã C.'],
    ['a telephone', 'Ông Phạm Hữu Tuyên nhận tin nhắn từ số 0789.114.320.'],
    ['a passport', 'Hộ chiếu của ông Phạm Hữu Tuyên (số N1987654) bị giữ.'],
    ['an example', 'Ông Trần Văn B ở số 10 phố X.'],
    ['a stretch of a road', 'Ông Phạm Hữu Tuyên đi từ thôn Đăk Gô đến thôn Măng Khênh.'],
  ])('not at %s', (_what, text) => {
    expect(addresses(text)).toEqual([])
  })
})

describe('whose an address is', () => {
  it.each([
    [
      'a door beside a person',
      'Ông Phạm Hữu Tuyên gửi thư. Mọi giấy tờ về số 9 ngõ 15 phố Ngọc Hà.',
      'số 9 ngõ 15 phố Ngọc Hà',
    ],
    ['a hamlet after a dash', 'Lý Tả Mẩy – thôn Tả Chải – còn nợ 42 triệu.', 'thôn Tả Chải'],
    ['a hamlet that somebody comes from', 'Chị Trần Thị Mười đi cùng từ thôn Công Dồn, xã La Dêê.', 'thôn Công Dồn'],
    ['a family told without a name', 'Anh Lương Bá Thịnh cai nghiện. Gia đình ở tổ 5, phường Cẩm Bình.', 'tổ 5'],
    [
      'relatives who give it',
      'Bệnh nhân Trần Thị Mười. Người nhà ghi địa chỉ liên hệ là thôn Trên, xã A Ngo.',
      'thôn Trên',
    ],
    ['a new home', 'Ông Phạm Hữu Tuyên điều trị tại Bệnh viện Chợ Rẫy, nay về ấp Xóm Mới, xã Long Cang.', 'ấp Xóm Mới'],
    ['a humble home', 'Bà Trần Thị Mười khóc. Bà xin giữ gian bếp ở đội 3, xã Bố Trạch.', 'đội 3'],
    [
      'a correction',
      'Ông Phạm Hữu Tuyên ngụ xã Phước Hữu; đúng ra là ở thôn Mỹ Nghiệp, xã Ninh Phước.',
      'thôn Mỹ Nghiệp',
    ],
    ['a home told as “nhà”', 'Anh Phạm Hữu Tuyên, nhà 57/3 khu phố Thắng Lợi, bực bội.', '57/3 khu phố Thắng Lợi'],
    [
      'an ancestral house',
      'Các con ông Phạm Hữu Tuyên giành ngôi từ đường số 21 Nguyễn Du, P. Đồng Hới.',
      'số 21 Nguyễn Du',
    ],
    [
      'where somebody is brought home',
      'Bệnh viện cử xe đưa anh Phạm Hữu Tuyên về tận ấp Rạch Gốc, xã Tân Ân.',
      'ấp Rạch Gốc',
    ],
    [
      'where officers come',
      'Tại thôn Phú Nhuận, xã Phước Thuận, đoàn yêu cầu bà Trần Thị Mười giao nhà.',
      'thôn Phú Nhuận',
    ],
    ['a garden', 'Vườn thuộc ấp Tân Trung, xã Hưng Khánh; người bán là ông Phạm Hữu Tuyên.', 'ấp Tân Trung'],
    ['where letters go', 'Chị Trần Thị Mười nhờ luật sư; giấy tờ gửi về thôn Tân Lập, xã Tân Thịnh.', 'thôn Tân Lập'],
    [
      'a trader’s',
      'Chị Trần Thị Mười, tiểu thương chợ Bà Chiểu, ở 97/3 Bùi Đình Túy, phường Bình Thạnh.',
      '97/3 Bùi Đình Túy',
    ],
    ['near a market', 'Nhà bà Trần Thị Mười (đối diện chợ, số 12, ấp Chợ, xã An Hữu) bị trộm.', 'số 12, ấp Chợ'],
    ['a person’s told by a part', 'Con nợ khóa cửa căn nhà số 92/5 khóm 3, phường Bình Đức.', 'số 92/5 khóm 3'],
    ['below the storeys of a house', 'Bà Trần Thị Mười giữ căn nhà hai tầng số 3 đường Lê Lai.', 'số 3 đường Lê Lai'],
    ['where creditors come', 'Nhóm chủ nợ kéo đến thôn Hạ, xã Vân Hà vây nhà bà Trần Thị Mười.', 'thôn Hạ'],
    ['land paid for', 'Bà Trần Thị Mười chưa nhận tiền đền bù đất ở ấp Suối Cạn, xã Xuân Hòa.', 'ấp Suối Cạn'],
    ['a victim’s', 'Gia đình nạn nhân ở thôn Hạ, xã Vân Hà đã nhận thi thể.', 'thôn Hạ'],
  ])('a private person’s: %s', (_whose, text, quote) => {
    expect(addresses(text)).toEqual([quote])
  })

  it.each([
    ['an office that moves', 'Phòng tiếp công dân của Thi hành án dân sự tỉnh chuyển về số 4 đường Nguyễn Tất Thành.'],
    ['a meeting', 'Ông Phạm Hữu Tuyên dự cuộc họp tại số 9 ngõ 15 phố Ngọc Hà.'],
    ['a shop', 'Ông Phạm Hữu Tuyên vào quán cà phê số 9 ngõ 15 phố Ngọc Hà.'],
    ['a work place', 'Anh Phạm Hữu Tuyên làm bảo vệ tại tòa nhà số 12 đường Lê Duẩn.'],
    ['a counter', 'Ông Phạm Hữu Tuyên nộp tiền tại quầy số 2, số 10 Lý Tự Trọng.'],
    ['a fight before a door', 'Ông Phạm Hữu Tuyên xô xát trước cửa số nhà 19 phố Hàng Bông.'],
    ['a scene', 'Ông Phạm Hữu Tuyên bị bắt quả tang trước số nhà 41 đường Nguyễn Trường Tộ.'],
    ['a door said to be an office', 'Ông Phạm Hữu Tuyên đến số 9 phố Ngọc Hà, phường Đội Cấn, trụ sở báo.'],
    ['a house that is a monument', 'Ngôi nhà số 48 phố Hàng Ngang nay là di tích lưu niệm.'],
    ['a house before which something happened', 'Vụ va chạm xảy ra lúc 5h20 trước nhà số 214 đường Nguyễn Ái Quốc.'],
    ['a hamlet on the way', 'Khi đến thôn Phú Mỹ, xã Vân Hà, anh Phạm Hữu Tuyên mất lái.'],
    ['a hamlet where a body was found', 'Phát hiện thi thể anh Phạm Hữu Tuyên trong vườn cao su thôn 5, xã Lộc Ninh.'],
    ['a hamlet of its headman', 'Ông Phạm Hữu Tuyên tố cáo Trưởng thôn 5, xã Ia Mơ.'],
    ['a hamlet of a well', 'Anh Phạm Hữu Tuyên ngã tại giếng nước thôn Hạ, xã Vân Hà.'],
    ['a hamlet of kind neighbours', 'Bà con ấp 3, xã Phước Hậu góp tiền giúp bà Trần Thị Mười.'],
    ['a street where somebody was robbed', 'Bà Trần Thị Mười bị cướp trên đường Lê Lợi, phường Bến Thành.'],
    ['an agency after a comma', 'Bà Trần Thị Mười đến Thanh tra tỉnh, số 12 Lý Tự Trọng, phường Tân An.'],
    ['an agency at the head', 'Thi hành án dân sự tỉnh, số 8 đường Hùng Vương, phường Tam Kỳ mời bà Trần Thị Mười.'],
    ['a hotel of a patient', 'Bà Trần Thị Mười được xếp ở khách sạn Hoa Phượng, 5 Châu Văn Liêm.'],
    ['patients in general', 'Những bệnh nhân chạy thận ở xóm trọ ngõ 121 Lê Thanh Nghị đón Tết.'],
    ['an agency of an area', 'Bà Trần Thị Mười đến Thi hành án dân sự khu vực 2, số 7 đường 30/4, phường Tân An.'],
    ['an article in a list', 'Bà Trần Thị Mười viện dẫn các điều 12, 13, 14 Luật Tiếp công dân.'],
    ['a bureau', 'Bài gửi về từ tổ thường trú số 8 đường Trường Chinh, phường Kon Tum.'],
    ['a hamlet of many', 'Hàng chục hộ dân tại thôn Phú Mỹ phản ánh việc ông Trương Tấn Bửu xả thải.'],
  ])('nobody’s: %s', (_whose, text) => {
    expect(addresses(text)).toEqual([])
  })
})
