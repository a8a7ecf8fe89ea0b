import { describe, expect, it } from '@jest/globals'
import { findPrivateData } from '../../../../src/privacy/findPrivateData'

const healthOf = (text: string): string[] =>
  findPrivateData(text).flatMap(({ type, quote }) => (type === 'health' ? [quote] : []))

describe('whose a condition is', () => {
  it.each([
    ['Vợ ông Trần Văn Hùng bị suy thận mạn, con trai bại não.', ['suy thận mạn', 'bại não']],
    ['Người phải thi hành án: Nông Văn Kiêm\nThu nhập: không có, do xơ gan cổ trướng.', ['xơ gan cổ trướng']],
    ['Ông Ksor Blưn nhận tiền bằng đôi nạng. Bị gãy cổ xương đùi từ mùa trước, ông mới được mổ.', ['gãy cổ xương đùi']],
    ["Đương sự H'Yuôm Bkrông động kinh toàn thể cơn lớn.", ['động kinh toàn thể cơn lớn']],
    ['Anh Lê Văn Nam được bác sĩ Trần Minh Đức chẩn đoán viêm gan B.', ['viêm gan B']],
    ['Anh Lê Đăng Khoa bị suy thận, ông Trương Văn Đàn bị gút mạn tính.', ['suy thận', 'gút mạn tính']],
    ['Cháu H. (học sinh lớp 9A3 Trường THCS Nguyễn Huệ) bị bạn đánh chấn động não.', ['chấn động não']],
    ['Hầu Mí Sình (xóm 3) bị bắt. Anh ta loạn thần cấp, bác sĩ Phùng Mạnh Ninh nói.', ['loạn thần cấp']],
    ['Danh sách:\n- Bo Bo Hùng, thôn Ma O, bị lao hạch.', ['lao hạch']],
    ['Họ tên: Lê Văn Nam\nTrong 7 năm bị giam, tôi mắc lao hạch cổ.', ['lao hạch cổ']],
    ['Do bị suy tim, bà Lê Thị Mận xin vắng mặt.', ['suy tim']],
  ])('a named XX told by role: %s', (text, quotes) => {
    expect(healthOf(text)).toEqual(quotes)
  })

  it.each([
    ['Bà H. bị suy thận nhiều năm, mỗi tuần chạy thận ba buổi.', []],
    ['Ông Trần Văn Hùng nói luật cho hoãn với người bị ung thư, suy tim.', []],
    ['Anh Lê Văn Nam tông vào chợ làm hai người đi đường gãy chân.', []],
    ['Bà Lê Thị Mận không mắc bệnh tâm thần, chưa bị ung thư.', []],
    ['Bà Lê Thị Mận quảng cáo thuốc chữa khỏi ung thư, tiểu đường.', []],
    ['Bà Lê Thị Mận hưởng trợ cấp thương tật một lần, không bị thương.', []],
    ['Phố Đặng Văn Ngữ mang tên người nghiên cứu bệnh sốt rét.', []],
    ['Ông Trần Văn Hùng nói hoạt động của công ty bị tê liệt.', []],
    ['Ông Trần Văn Hùng nuôi lợn mắc bệnh tai xanh.', []],
    ['Tòa trưng cầu giám định tâm thần đối với ông Trần Văn Hùng.', []],
    ['Bác sĩ Trần Minh Đức, Trưởng khoa, nói nhiều ca suy thận nặng.', []],
    ['Ông Trần Văn Hùng bị bắt, bị phạt, bị cưỡng chế, bị Tòa án triệu tập.', []],
  ])('YY is named: %s', (text, quotes) => {
    expect(healthOf(text)).toEqual(quotes)
  })
})
