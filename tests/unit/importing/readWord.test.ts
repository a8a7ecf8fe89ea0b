import { describe, expect, it } from '@jest/globals'
import { buildDocx, item, link, para, picture, run } from '../../support/buildDocx'
import { blocksOf, PNG, plain, readFile, words } from '../../support/manuscripts'

describe('reading a Word manuscript', () => {
  it('keeps headings, emphasis, links, lists, tables, quotes and pictures in order', async () => {
    const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
    const bytes = await buildDocx({
      body: [
        para(run('Đối thoại về thi hành án'), 'Title'),
        para(run('Tóm tắt của bài viết.'), 'Subtitle'),
        para(run('I. Mở đầu'), 'heading1'),
        para(
          run('Theo ') +
            run('Điều 45', ['b', 'i']) +
            run(' và ') +
            link('l1', run('Luật', ['b']) + run(' THADS')) +
            run('.'),
        ),
        para(run('Chi tiết'), 'heading2'),
        item(run('một'), { list: 2, level: 0 }),
        item(run('chấm'), { list: 1, level: 1 }),
        item(run('hai'), { list: 2, level: 0 }),
        para(run('Trước ảnh ') + picture('word_media_a_png', 'Toàn cảnh') + run(' sau ảnh')),
        para(run('Ảnh: PV'), 'Caption'),
        '<w:tbl><w:tr>' +
          cell(para(run('Năm')), '<w:gridSpan w:val="2"/>') +
          '</w:tr><w:tr>' +
          cell(para(run('2025')) + para(run('cả năm'))) +
          cell(item(run('x'), { list: 1, level: 0 })) +
          '</w:tr></w:tbl>',
        para(run('Lời trích'), 'Quote'),
      ].join(''),
      links: { l1: 'https://vbpl.vn/luat' },
      files: { 'word/media/a.png': PNG },
    })
    const manuscript = await readFile('bai.docx', bytes)
    expect(manuscript).toMatchObject({ title: 'Đối thoại về thi hành án', sapo: 'Tóm tắt của bài viết.', dated: null })
    expect(manuscript.pictures).toMatchObject([
      { placeholder: 'picture:1', contentType: 'image/png', alt: 'Toàn cảnh' },
    ])
    expect(Buffer.from(manuscript.pictures[0]?.bytes ?? []).equals(PNG)).toBe(true)
    expect(manuscript.notes.map(({ code }) => code)).toEqual(['automatic_numbers'])
    expect(blocksOf(manuscript)).toEqual([
      { type: 'heading', level: 2, children: words('I. Mở đầu') },
      {
        type: 'paragraph',
        children: [
          ...words('Theo '),
          ...words('Điều 45', 'bold', 'italic'),
          ...words(' và '),
          { type: 'link', url: 'https://vbpl.vn/luat', children: [...words('Luật', 'bold'), ...words(' THADS')] },
          ...words('.'),
        ],
      },
      { type: 'heading', level: 3, children: words('Chi tiết') },
      { type: 'list_item', list: 'number', first: true, depth: 0, children: words('một') },
      { type: 'list_item', list: 'bullet', first: true, depth: 1, children: words('chấm') },
      { type: 'list_item', list: 'number', first: false, depth: 0, children: words('hai') },
      plain('Trước ảnh'),
      { type: 'picture', media: 'anh-1', sha256: 'a'.repeat(64), caption: '', alt: 'Toàn cảnh', credit: '' },
      plain('sau ảnh'),
      plain('Ảnh: PV'),
      { type: 'table_row', first: true, header: false, cells: [words('Năm')], spans: [[2, 1]] },
      {
        type: 'table_row',
        first: false,
        header: false,
        cells: [[...words('2025'), { type: 'break' }, ...words('cả năm')], words('– x')],
      },
      { type: 'quote', children: words('Lời trích') },
    ])
  })

  it('takes the line under a picture in Word’s caption style as its caption', async () => {
    const body =
      para(run('Tiêu đề')) + para(picture('word_media_a_png', '')) + para(run('Hội nghị sáng 18/9'), 'Caption')
    const manuscript = await readFile('a.docx', await buildDocx({ body, files: { 'word/media/a.png': PNG } }))
    expect(blocksOf(manuscript)).toMatchObject([{ type: 'picture', caption: 'Hội nghị sáng 18/9' }])
  })

  it('names each picture without a description, which the text can’t go on without', async () => {
    const pictures = [picture('word_media_a_png', 'Toàn cảnh'), picture('word_media_a_png', ' ')]
    const body = para(run('Tiêu đề')) + pictures.map((one) => para(one)).join('')
    const manuscript = await readFile('a.docx', await buildDocx({ body, files: { 'word/media/a.png': PNG } }))
    expect(manuscript.pictures.map(({ alt }) => alt)).toEqual(['Toàn cảnh', ''])
    expect(manuscript.notes).toContainEqual({ code: 'alt_missing', message: expect.stringMatching(/^Ảnh 2 của tệp/) })
    expect(manuscript.notes.filter(({ code }) => code === 'alt_missing')).toHaveLength(1)
  })

  it('keeps bold and links where paragraphs are joined and page numbers taken out, and reports it', async () => {
    const body =
      para(run('Tiêu đề')) +
      para(run('Báo cáo chậm trễ, không đúng, không đầy đủ, ') + run('làm ảnh', ['b'])) +
      para(run('2')) +
      para(run('hưởng đến ', ['b']) + link('l1', run('tiến\u00a0độ')) + run(' chung.'))
    const manuscript = await readFile('a.docx', await buildDocx({ body, links: { l1: '/tien-do' } }))
    expect(blocksOf(manuscript)).toEqual([
      {
        type: 'paragraph',
        children: [
          ...words('Báo cáo chậm trễ, không đúng, không đầy đủ, '),
          ...words('làm ảnh hưởng đến ', 'bold'),
          { type: 'link', url: '/tien-do', children: words('tiến độ') },
          ...words(' chung.'),
        ],
      },
    ])
    expect(manuscript.changes).toEqual([
      {
        place: 'đoạn 1',
        kinds: expect.arrayContaining(['page_number', 'joined_lines', 'blanks']),
        before: 'Báo cáo chậm trễ, không đúng, không đầy đủ, làm ảnh\n2\nhưởng đến tiến\u00a0độ chung.',
        after: 'Báo cáo chậm trễ, không đúng, không đầy đủ, làm ảnh hưởng đến tiến độ chung.',
      },
    ])
  })

  it('drops links that may lead nowhere, pictures browsers can’t show and pictures outside the file, each with a note', async () => {
    const body =
      para(run('Tiêu đề')) +
      para(run('Xem ') + link('l1', run('đây')) + picture('word_media_a_emf', '') + picture('l1', ''))
    const bytes = await buildDocx({
      body,
      links: { l1: 'javascript:alert(1)' },
      files: { 'word/media/a.emf': Buffer.from('EMF bytes') },
    })
    const manuscript = await readFile('a.docx', bytes)
    expect(manuscript).toMatchObject({ pictures: [] })
    expect(manuscript.notes.map(({ code }) => code)).toContain('link_dropped')
    expect(manuscript.notes.map(({ code }) => code)).toContain('picture_skipped')
    expect(blocksOf(manuscript)).toEqual([plain('Xem đây')])
  })
})
