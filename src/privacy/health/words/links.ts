/** What may lead from a condition to its part of the body or degree: "gãy | hai | xương", "bỏng | ở vùng | mặt". */
export const LINKS = `
  \\d\\d?\\d? ?%, một phần ba, hai phần ba, một phần tư, ba phần tư, một nửa, một phần, gần hết, hoàn toàn, toàn bộ, ở, vùng, hai
  bên, thể, trên, nhiều, phần, một, cả hai, hai bên, các, \\d\\d?, ba, bốn, khoảng, hơn, gần, tại, đến, tới
  biến chứng, đầu, thân, nền, cổ, \\d/\\d, phía, lớn, cái, mảng, diện, hết, sát, quanh, khắp, năm, sáu, mấy, cả
  nửa, quả, chiếc, bán phần, đoạn, nhánh, thùy, góc, mặt, khe, sang, xuống, lên, vào, qua
`

/** After these "phải" is the right side, before other words it is a must: "gãy tay phải | và", but "gãy tay | phải mổ". */
export const AFTER_SIDE = `
  và, do, khi, sau, với, bị, trong, từ, vì, nên, hiện, tại, cùng, của, vỡ, dập, rách, gãy, đứt, nát, sưng, bầm
  chấn, được, đã, đang, không, mất, chống, nằm, phẫu, cắt, ngồi, dùng, nghỉ, đến, tới, thì, mà, kèm, ở, trước
  hoặc, gây, khiến, dẫn, độ, dài, sâu, rộng, hở, kín, teo, yếu, cũ, theo, lúc, năm, ngày, tháng, rồi, có, còn
  nhưng, tỷ, kích, đường, khoảng, chưa, nay, để, cho, hoàn, suốt, nhiều, lâu, tiền, bác, ngay, hồi, mới, vừa, cần, chờ, cách, giờ, tưởng, hôm, cả, tận, lẽ, bên, trên
  thuộc, xong, bởi, bằng, cộng, kéo, vẫn, sắp, định, thường, liên, quanh, hai, ba, mấy, gần, thế, rất, cũng, lại, suýt, bỗng, đúng, mất, lúc
  nặng, nhẹ, vĩnh, vùng, giai, mức, cấp, mạn, phía, lìa, gập, sưng, méo, run, ngày, hằng, mãi, vào, xuất
  bong, trật, thủng, cụt, liệt, \\d
`
