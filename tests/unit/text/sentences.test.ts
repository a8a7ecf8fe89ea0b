import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sentences } from '../../../src/text/sentences'
import { FAR_FROM_QUADRATIC, timesLonger } from '../../support/timesLonger'

const textsOf = (text: string) => sentences(text).map((sentence) => sentence.text)

describe('the sentences of a text', () => {
  it.each([
    ['full stops, questions, calls', 'Án đã có hiệu lực. Ai thi hành? Thật đáng tiếc! Hết.', 4],
    ['three dots before a capital', 'Nhà, đất, xe… Tất cả bị kê biên. Sau đó... Không ai mua.', 4],
    ['a closing quotation mark', 'Ông nói: “Tôi sẽ trả.” Nhưng ông không trả. (Xem thêm bài trước.) Hết.', 4],
    ['a number at the end', 'Việc xảy ra năm 2023. Tòa án đã thụ lý. Theo Điều 5. Tòa bác đơn.', 4],
    ['a sentence that starts with a figure', 'Kết quả tốt. 15 vụ đã xong.', 2],
    ['names behind a letter', 'Bị đơn là Nguyễn Văn A. Nguyên đơn là bà H. Tòa đã xử.', 3],
    ['paragraphs', 'Mục đích\nNâng cao hiệu quả\n\nYêu cầu', 3],
    ['an official ending', 'Các đơn vị thực hiện./.\nNơi nhận: Như trên.', 2],
  ])('end at %s', (_, text, count) => {
    expect(textsOf(text)).toHaveLength(count)
  })

  it.each([
    'Cục THADS TP. Hồ Chí Minh họp báo.',
    'Theo ThS. Nguyễn Văn Bình, PGS. TS. Lê Thị Cúc và LS. Trần Dũng, quy định này rõ ràng.',
    'Tư tưởng của C. Mác và V.I. Lênin được nhắc lại.',
    'Điều 5. Phạm vi điều chỉnh',
    '2.1. Mục tiêu chung của kế hoạch',
    'II. NỘI DUNG',
    'a. Người được thi hành án',
    'Chương II. Thủ tục',
    'Tổng số là 1.500.000 đồng, đạt 95.5 % so với ngày 15.9.2022.',
    'Hạn cuối là ngày 15. 9. 2023 theo kế hoạch.',
    'Thông tin tại P. Bến Nghé, Q. 1 và H. Củ Chi.',
    'Nhà, đất, xe... đều bị kê biên.',
    'Ông hỏi: “Ai trả?” rồi bỏ đi.',
    'dòng thứ nhất\nđi tiếp sang dòng thứ hai',
  ])('do not end inside: %s', (text) => {
    expect(textsOf(text)).toEqual([text])
  })

  it('stay together with the number of their article', () => {
    expect(textsOf('Điều 5. Phạm vi. Điều này quy định về phí.\nĐiều 6. Đối tượng')).toEqual([
      'Điều 5. Phạm vi.',
      'Điều này quy định về phí.',
      'Điều 6. Đối tượng',
    ])
  })

  it('are slices of the text, in order, that leave out nothing but blanks', () => {
    const unit = fc.constantFrom(
      'Điều 5.',
      'TP.',
      'Hà Nội',
      ' ',
      '\n',
      'a',
      '. ',
      '?',
      '“',
      '”',
      '1',
      '2023',
      'A. ',
      '…',
      '\u00A0',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(unit, { maxLength: 40 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (original) => {
        const found = sentences(original)
        let end = 0
        for (const sentence of found) {
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          expect(original.slice(end, sentence.start).trim()).toBe('')
          expect(original.slice(sentence.start, sentence.end)).toBe(sentence.text)
          end = sentence.end
        }
        expect(original.slice(end).trim()).toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['Điều 5. ', '.', '. ', '”', 'A.', '. \n', 'TP. ', 'x', ' ', '1. ', 'a\n'])(
    'of nothing but %j are found in a time that grows with the text',
    (piece) => {
      expect(timesLonger({ read: sentences, piece, length: 30_000 })).toBeLessThan(FAR_FROM_QUADRATIC)
    },
  )
})
