import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { cleanPastedText } from '../../../src/text/cleanPastedText'
import { itWithReal, realPath } from '../../support/realDocuments'

const cleaned = (...paragraphs: string[]) => cleanPastedText(paragraphs).paragraphs
const kindsOf = (...paragraphs: string[]) => cleanPastedText(paragraphs).changes.map(({ kinds }) => kinds.join(' '))

describe('a page number inside a sentence', () => {
  it.each([
    ['nội dung không đúng, làm ảnh 2 hưởng đến tiến độ chung', 'nội dung không đúng, làm ảnh hưởng đến tiến độ chung'],
    ['Tổng 3 cục Thi hành án dân sự', 'Tổng cục Thi hành án dân sự'],
    ['Báo Pháp luật Việt 12 Nam', 'Báo Pháp luật Việt Nam'],
    ['Hội 3 đồng thẩm phán', 'Hội đồng thẩm phán'],
    ['các cơ - 4 - quan phối hợp', 'các cơ quan phối hợp'],
    ['các cơ – 4 – quan phối hợp', 'các cơ quan phối hợp'],
    ['kết quả của các 2 được giao', 'kết quả của các được giao'],
  ])('goes: %s', (pasted, expected) => {
    expect(cleanPastedText([pasted])).toEqual({
      paragraphs: [expected],
      changes: [{ paragraph: 0, sources: [0], kinds: ['page_number'], before: pasted, after: expected }],
    })
  })

  it.each([
    'nghỉ lễ ngày 2 tháng 9',
    'có 2 người liên quan',
    'đến nay, cả 2 cơ quan vẫn duy trì',
    'theo Điều 5 Luật Thi hành án dân sự',
    'theo điều 5 luật này',
    'thực hiện 3 nhiệm vụ trọng tâm',
    'trong 5 năm qua đã thu hồi 12 tỷ đồng',
    'chia thành 2 phần bằng nhau',
    'đã 2 lần được hoãn',
    'phòng, chống Covid-19 trên địa bàn',
    'Chương trình 135 của Chính phủ',
    'giao dịch 2022 - 2025 của ngân hàng',
  ])('is not: %s', (pasted) => {
    expect(cleanPastedText([pasted])).toEqual({ paragraphs: [pasted], changes: [] })
  })

  it.each(['bị cáo phạm 2 tội', 'giao cho Tổ 2 chức năng giám sát', 'người có đơn 2 vị đại biểu đã nhận'])(
    'is only pointed out where it may count or name something: %s',
    (pasted) => {
      expect(cleaned(pasted)).toEqual([pasted])
      expect(kindsOf(pasted).join()).toMatch(/^seen_page_number$/)
    },
  )

  it('is pointed out without a change of the text', () => {
    const text = 'bị cáo phạm 2 tội'
    expect(cleanPastedText([text]).changes).toEqual([
      { paragraph: 0, sources: [0], kinds: ['seen_page_number'], before: text, after: text },
    ])
  })
})

const LONG = 'Các hoạt động được thực hiện có trọng tâm, phù hợp với nhu cầu của doanh'
const REST = 'nghiệp và cơ quan báo chí.'

describe('a page number on a line of its own', () => {
  it.each([['2'], ['- 2 -'], ['Trang 2'], ['trang 2/5'], ['–12–']])('goes with the break it made: %s', (number) => {
    expect(cleanPastedText([LONG, '', number, REST])).toEqual({
      paragraphs: [`${LONG} ${REST}`],
      changes: [
        {
          paragraph: 0,
          sources: [0, 1, 2, 3],
          kinds: ['page_number', 'joined_lines'],
          before: [LONG, '', number, REST].join('\n'),
          after: `${LONG} ${REST}`,
        },
      ],
    })
  })

  it('goes between whole paragraphs when the numbers count the pages', () => {
    const page = `${'Nội dung của trang. '.repeat(60).trim()}`
    expect(cleaned(page, '2', page, '3', page)).toEqual([page, page, page])
    expect(cleanPastedText([page, '2', page]).changes).toEqual([
      { paragraph: 1, sources: [1], kinds: ['page_number'], before: '2', after: '' },
    ])
  })

  it.each([
    ['the first column of a table', ['STT', 'Nội dung', '1', 'kê biên tài sản', '2', 'cưỡng chế', '3', 'bán đấu giá']],
    ['figures that do not count pages', ['Số việc.', '15', 'Số tiền.', '7']],
  ])('is not: %s', (_, paragraphs) => {
    expect(cleanPastedText(paragraphs)).toEqual({ paragraphs, changes: [] })
  })
})

describe('broken paragraphs', () => {
  it('makes a sentence whole that a page or a line end broke', () => {
    expect(cleaned(LONG, REST)).toEqual([`${LONG} ${REST}`])
    expect(cleaned(LONG, '', REST)).toEqual([`${LONG} ${REST}`])
    expect(cleaned(`${LONG}\n${REST}`)).toEqual([`${LONG} ${REST}`])
  })

  it('takes out the page number that a line starts or ends with', () => {
    expect(cleaned('báo cáo không đúng, làm ảnh', '2 hưởng đến tiến độ')).toEqual([
      'báo cáo không đúng, làm ảnh hưởng đến tiến độ',
    ])
    expect(cleaned(`${LONG} 2`, REST)).toEqual([`${LONG} ${REST}`])
  })

  it('joins lines broken at a fixed width, also before capitals and figures', () => {
    const lines = [
      'Thực hiện Kế hoạch số 3971/KH-BTP ngày 30/8/2023 của',
      'Bộ trưởng Bộ Tư pháp về việc tổng kết Đề án nâng cao',
      'hiệu quả công tác truyền thông trong lĩnh vực thi hành',
      'án dân sự, Tổng cục yêu cầu Thủ trưởng các đơn vị, Cục',
      'trưởng Cục THADS các tỉnh triển khai thực hiện từ ngày',
      '06/9/2023.',
      '1. Tổ chức triển khai.',
    ]
    expect(cleaned(...lines)).toEqual([lines.slice(0, 6).join(' '), '1. Tổ chức triển khai.'])
  })

  it.each([
    [
      'list items',
      ['Gồm các nội dung sau đây theo quy định của pháp luật', '- thứ nhất', '- thứ hai', 'a) một', 'b) hai', 'đ) năm'],
    ],
    [
      'numbered paragraphs',
      ['2.1. Thông tin về hoạt động phối hợp liên ngành trong công tác', '2.2. Thông tin về các vụ việc'],
    ],
    ['a title of capitals', ['QUYẾT ĐỊNH BAN HÀNH QUY CHẾ PHỐI HỢP TRUYỀN THÔNG', 'về công tác thi hành án dân sự']],
    ['short headings and captions', ['Mục đích', 'yêu cầu']],
    ['a list after a colon', ['Các tỉnh được chọn để thực hiện thí điểm năm nay gồm:', 'nguyên đơn', 'bị đơn']],
    ['articles', ['Theo quy định của pháp luật về thi hành án dân sự hiện hành', 'Điều 5. Phạm vi điều chỉnh']],
    [
      'paragraphs that end with a full stop',
      ['Hội nghị đã thống nhất các nội dung nêu trên.', 'các đơn vị thực hiện.'],
    ],
    ['a quotation that ends with a full stop', ['Ông nói: “Chúng tôi sẽ hoàn thành đúng thời hạn.”', 'theo ghi nhận.']],
    [
      'addresses of the web',
      ['Thông tin chi tiết xem tại Cổng thông tin điện tử Bộ Tư pháp', 'moj.gov.vn/qt/tintuc', 'www.moj.gov.vn'],
    ],
    ['verse', ['Trăm năm trong cõi người ta', 'Chữ tài chữ mệnh khéo là ghét nhau', 'Trải qua một cuộc bể dâu']],
  ])('keeps %s apart', (_, paragraphs) => {
    expect(cleaned(...paragraphs)).toEqual(paragraphs)
  })

  it('says when line breaks inside one paragraph became paragraphs', () => {
    expect(cleanPastedText(['Mục đích.\nYêu cầu.']).changes).toMatchObject([
      { paragraph: 0, sources: [0], kinds: ['split_lines'], before: 'Mục đích.', after: 'Mục đích.' },
      { paragraph: 1, sources: [0], kinds: ['split_lines'], before: 'Yêu cầu.', after: 'Yêu cầu.' },
    ])
  })
})

describe('blanks and letters', () => {
  it.each([
    ['Nghị định'.normalize('NFD'), 'Nghị định', 'decomposed'],
    ['thi\u00A0hành', 'thi hành', 'blanks'],
    ['thi  hành   án', 'thi hành án', 'doubled_blanks'],
    [' thi hành ', 'thi hành', 'outer_blanks'],
    ['thi\u200B hành', 'thi hành', 'invisible'],
    ['09/2017/NÐ-CP', '09/2017/NĐ-CP', 'd_lookalike'],
    ['a\uD83Db', 'a\uFFFDb', 'bad_characters'],
    ['\u00A0 thi\u200B', 'thi', 'blanks invisible outer_blanks'],
  ])('puts %j right as %j and says %s', (pasted, expected, kinds) => {
    expect(cleaned(pasted)).toEqual([expected])
    expect(kindsOf(pasted)).toEqual([kinds])
  })

  it('drops paragraphs without text and says where', () => {
    expect(cleanPastedText(['a.', ' ', 'b.', ''])).toEqual({
      paragraphs: ['a.', 'b.'],
      changes: [
        { paragraph: 1, sources: [1], kinds: ['blank_paragraph'], before: ' ', after: '' },
        { paragraph: 2, sources: [3], kinds: ['blank_paragraph'], before: '', after: '' },
      ],
    })
  })

  it.each([
    [['Giai đoạn 2020-2022.', 'Giai đoạn 2020-2025.', 'Giai đoạn 2020–2022.'], 'seen_dash_variant'],
    [['hỏi - đáp.', 'hỏi - đáp.', 'hỏi – đáp.'], 'seen_dash_variant'],
    [['số 09/2017/NĐ-CP.', 'số 06/QĐ-TTg.', 'số 06/QĐ–TTg.'], 'seen_dash_variant'],
    [['hoà giải.', 'văn hoá.', 'thủy lợi.'], 'seen_tone_variant'],
  ])('points out the rarer of two ways of writing and changes none: %j', (paragraphs, kind) => {
    const result = cleanPastedText(paragraphs)
    expect(result.paragraphs).toEqual(paragraphs)
    expect(result.changes).toMatchObject([{ paragraph: 2, sources: [2], kinds: [kind] }])
  })

  it('does not take quý, của, hoàn for another place of the tone', () => {
    expect(kindsOf('Hòa giải, hoàn thành, quý II, của, thủy.', 'quỳ')).toEqual([])
  })
})

describe('real documents', () => {
  const paste = (name: string) => cleanPastedText(readFileSync(realPath(name), 'utf8').split('\n'))

  itWithReal('cleaning pasted text')(
    'finds the page number and the two broken sentences, and nothing else that needs a change of words',
    () => {
      const notice = paste('004_65cbce1100d859db.txt').changes.filter(({ kinds }) => kinds.includes('page_number'))
      const plan = paste('003_df039ee8a352312a.txt').changes.filter(({ kinds }) => kinds.includes('joined_lines'))
      expect(notice).toHaveLength(1)
      expect(plan).toHaveLength(2)
    },
  )
})
