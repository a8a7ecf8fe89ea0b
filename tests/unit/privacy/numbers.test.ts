import { describe, expect, it } from '@jest/globals'
import { findPrivateData } from '../../../src/privacy/findPrivateData'

const numbers = (text: string): string[] =>
  findPrivateData(text)
    .filter(({ type }) => type === 'phone' || type === 'bank_account')
    .map(({ quote }) => quote)

describe('whose phone it is', () => {
  it.each([
    ['Kẻ lạ dùng số 0587.160.942 gọi cho ông Trần Văn Khoát đòi tiền.', ['0587.160.942']],
    ['Bà Trần Thị Lan bị lạc. Công an phường đã lập biên bản. Ai thấy bà gọi giúp 0905.123.456.', ['0905.123.456']],
    ['Nạn nhân Phạm Văn Bốn có mẩu giấy ghi 0 9 1 3 4 5 6 7 8 9.', ['0 9 1 3 4 5 6 7 8 9']],
    ['Anh Phan Văn Minh đến công an trình báo bị số 0766 123 123 gọi nhiều lần.', ['0766 123 123']],
    ['Chị Bùi Thị Thoa nhờ tòa soạn tìm em gái. Ai gặp xin gọi theo số 0356-789-123.', ['0356-789-123']],
    ['Anh Lý Văn Thanh liên hệ điều tra viên theo số 0236 3888 204.', []],
    ['Công an đề nghị ai biết Nguyễn Văn Tú ở đâu thì báo cho điều tra viên theo số 0913 111 222.', []],
    ['Ông Hoàng Văn Sáu mất liên lạc. Mọi tin báo xin gửi về Công an huyện, điện thoại 0983 222 111.', []],
    ['Ông Nguyễn Văn Tám khởi kiện. Liên hệ tòa soạn theo số 0983 222 111 hoặc hotline 0909 333 222.', []],
    ['Trung tâm nhận đơn bà Trần Thị Nở. Người dân cần tư vấn gọi 0913 555 777.', []],
    ['Nhóm thiện nguyện Ánh Dương nhận quà qua số 0903 444 556.', []],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })
})

describe('whose account it is', () => {
  it.each([
    ['Ông sống ở hợp tác xã cũ; tài khoản nhận lương hưu của ông, số 8200215036174, bị trừ.', ['8200215036174']],
    ['Anh Phạm Trường Giang gửi tới tòa soạn bản sao kê tài khoản 0491000123789.', ['0491000123789']],
    ['Lương Thùy Trang lừa nạn nhân chuyển tiền vào số tài khoản 109876023541.', ['109876023541']],
    ['Bà Ngô Thị Hạnh chuyển tiền vào tài khoản của Công ty TNHH Hoa Mai, số 190234567890.', []],
    ['Đóng góp xin gửi về Đài Phát thanh, số 71 đường Lê Lợi, số tài khoản 4000201003457 tại Agribank.', []],
    ['Ủng hộ cháu Lê Văn Bi xin gửi về Báo Pháp luật, số tài khoản 113000001234.', []],
    ['Công ty TNHH Bình An bị phong tỏa tài khoản trả lương số 1122334455667 tại BIDV.', []],
    ['Đóng góp gửi về tài khoản 1010 8877 0099, Vietcombank, chủ tài khoản: Quỹ Vòng tay.', []],
    ['Ông Lê Văn Tâm nộp vào tài khoản của Chi cục THADS huyện số 3949.0.1054321 tại Kho bạc.', []],
    ['Ông Lê Văn Tâm nộp tạm ứng án phí vào tài khoản 3949010543217 của TAND thành phố.', []],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })
})
