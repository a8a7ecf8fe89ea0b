import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { freezeText } from '../../../src/editions/freezeText'
import { fillPictures } from '../../../src/importing/fillPictures'
import type { Manuscript } from '../../../src/importing/manuscript'
import { readManuscript } from '../../../src/importing/readManuscript'
import { buildDocx, item, link, para, picture, run } from '../../support/buildDocx'
import { buildMedia, buildText } from '../../support/buildText'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const read = async (fileName: string, bytes: Uint8Array | string): Promise<Manuscript> => {
  const reading = await readManuscript({ fileName, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading
}

/** The blocks an edition of the manuscript would have, without the title's and sapo's. */
const blocksOf = ({ body, pictures }: Manuscript) => {
  const ids = new Map(pictures.map(({ placeholder }) => [placeholder, 'anh-1']))
  const text = buildText({ title: 'x', body: fillPictures({ body, media: ids }) })
  const frozen = freezeText({ story: 's', text, media: { 'anh-1': buildMedia({ alt: '', caption: '', credit: '' }) } })
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.problems))
  return frozen.edition.blocks.slice(1).map(({ block }) => block)
}

const words = (text: string, ...marks: string[]) => [
  marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text },
]
const plain = (text: string) => ({ type: 'paragraph', children: words(text) })

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
    const manuscript = await read('bai.docx', bytes)
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
    const manuscript = await read('a.docx', await buildDocx({ body, files: { 'word/media/a.png': PNG } }))
    expect(blocksOf(manuscript)).toMatchObject([{ type: 'picture', caption: 'Hội nghị sáng 18/9' }])
  })

  it('keeps bold and links where paragraphs are joined and page numbers taken out, and reports it', async () => {
    const body =
      para(run('Tiêu đề')) +
      para(run('Báo cáo chậm trễ, không đúng, không đầy đủ, ') + run('làm ảnh', ['b'])) +
      para(run('2')) +
      para(run('hưởng đến ', ['b']) + link('l1', run('tiến\u00a0độ')) + run(' chung.'))
    const manuscript = await read('a.docx', await buildDocx({ body, links: { l1: '/tien-do' } }))
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
    const manuscript = await read('a.docx', bytes)
    expect(manuscript).toMatchObject({ pictures: [] })
    expect(manuscript.notes.map(({ code }) => code)).toContain('link_dropped')
    expect(manuscript.notes.map(({ code }) => code)).toContain('picture_skipped')
    expect(blocksOf(manuscript)).toEqual([plain('Xem đây')])
  })
})

describe('reading a text manuscript', () => {
  const text =
    'Tiêu đề bài\r\n\r\n18/9/2020\r\nCâu mở đầu ngắn.\r\nThi hành án dân sự là việc của Nhà nước và nhân dân.\r\n'

  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16LE without one', Buffer.from(text, 'utf16le')],
    ['UTF-16BE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16BE without one', Buffer.from(text, 'utf16le').swap16()],
    ['decomposed letters', Buffer.from(text.normalize('NFD'))],
  ])('reads %s alike', async (_, bytes) => {
    const manuscript = await read('bai.txt', bytes)
    expect(manuscript).toMatchObject({ title: 'Tiêu đề bài', sapo: 'Câu mở đầu ngắn.', dated: '2020-09-18' })
    expect(blocksOf(manuscript)).toEqual([plain('Thi hành án dân sự là việc của Nhà nước và nhân dân.')])
  })
})

describe('reading an HTML manuscript', () => {
  it('keeps what a text is made of, and nothing that runs', async () => {
    const html = `<!doctype html><html><head><title>Không phải tiêu đề</title><style>p{}</style></head><body>
      <nav>Trang chủ</nav><h1>Tiêu đề</h1><script>alert(1)</script>
      <h3>Mục</h3>
      <p onclick="x()">Một   <b>hai </b> ba<br>bốn <a href="java&#115;cript:alert(1)">năm</a> <a href="https://a.vn/?b=1&amp;c=2">sáu</a></p>
      <ol start="3"><li>ba<ul><li>con</li></ul></li><li><p>bốn</p><p>tiếp</p></li></ol>
      <table><caption>Bảng số liệu</caption><thead><tr><td>A</td></tr></thead><tbody><tr><td rowspan="2">1<hr></td></tr></tbody></table>
      <blockquote>Trích</blockquote><hr>
      <figure><img alt="Ảnh" src="data:image/png;base64,${PNG.toString('base64')}"><figcaption>Chú thích</figcaption></figure>
      <img src="https://evil.vn/x.png"></body></html>`
    const manuscript = await read('bai.html', html)
    expect(manuscript.title).toBe('Tiêu đề')
    expect(manuscript.notes.map(({ code }) => code)).toEqual(['link_dropped', 'picture_skipped'])
    expect(blocksOf(manuscript)).toEqual([
      plain('Trang chủ'),
      { type: 'heading', level: 2, children: words('Mục') },
      {
        type: 'paragraph',
        children: [...words('Một '), ...words('hai ', 'bold'), ...words('ba')],
      },
      {
        type: 'paragraph',
        children: [...words('bốn năm '), { type: 'link', url: 'https://a.vn/?b=1&c=2', children: words('sáu') }],
      },
      { type: 'list_item', list: 'number', start: 3, first: true, depth: 0, children: words('ba') },
      { type: 'list_item', list: 'bullet', first: true, depth: 1, children: words('con') },
      {
        type: 'list_item',
        list: 'number',
        first: false,
        depth: 0,
        children: [...words('bốn'), { type: 'break' }, ...words('tiếp')],
      },
      plain('Bảng số liệu'),
      { type: 'table_row', first: true, header: true, cells: [words('A')] },
      { type: 'table_row', first: false, header: false, cells: [words('1')], spans: [[1, 2]] },
      { type: 'quote', children: words('Trích') },
      { type: 'rule' },
      { type: 'picture', media: 'anh-1', sha256: 'a'.repeat(64), caption: 'Chú thích', alt: 'Ảnh', credit: '' },
    ])
  })

  it('survives endless nesting', async () => {
    const manuscript = await read('a.html', `<p>Tiêu đề</p>${'<div>'.repeat(50_000)}sâu${'<ul><li>'.repeat(5_000)}x`)
    expect(manuscript.title).toBe('Tiêu đề')
  })
})

const REAL = '../shared/real'
const REAL_FILES = [
  { file: '000_9491f0662dab0211.txt', title: /^Thực hiện Quy chế .+…$/, sapo: null, dated: null, guessed: true },
  {
    file: '002_593bcfb4ec91ab59.docx',
    title: /^Tiếp tục đẩy mạnh .+ dân sự$/,
    sapo: /^Chiều ngày/,
    dated: '2020-10-01',
  },
  {
    file: '002_593bcfb4ec91ab59.txt',
    title: /^Tiếp tục đẩy mạnh .+ dân sự$/,
    sapo: /^Chiều ngày/,
    dated: '2020-10-01',
  },
  { file: '003_df039ee8a352312a.txt', title: /^KẾ HOẠCH Công tác .+ năm 2023$/, sapo: null, dated: null },
  { file: '004_65cbce1100d859db.docx', title: /^Tổng cục .+2022”$/, sapo: null, dated: '2023-09-07' },
  { file: '004_65cbce1100d859db.txt', title: /^Tổng cục .+2022”$/, sapo: null, dated: '2023-09-07' },
]
const describeReal = existsSync(REAL) ? describe : describe.skip

describeReal(`reading the real manuscripts of ${REAL}`, () => {
  it.each(REAL_FILES)(
    'finds title, sapo and date of $file, and loses no word',
    async ({ file, title, sapo, dated, guessed }) => {
      const bytes = readFileSync(`${REAL}/${file}`)
      const manuscript = await read(file, bytes)
      expect(manuscript.title).toMatch(title)
      if (sapo) expect(manuscript.sapo).toMatch(sapo)
      else expect(manuscript.sapo).toBeNull()
      expect(manuscript.dated).toBe(dated)
      expect(manuscript.notes.some(({ code }) => code === 'title_guessed')).toBe(guessed ?? false)
      if (file.endsWith('.txt'))
        expect(lostWords(bytes.toString('utf8'), manuscript)).toEqual(file.startsWith('004') ? ['2'] : [])
    },
  )

  it('takes the page number out of “làm ảnh 2 hưởng” and says so', async () => {
    for (const file of ['004_65cbce1100d859db.docx', '004_65cbce1100d859db.txt']) {
      const { body, changes } = await read(file, readFileSync(`${REAL}/${file}`))
      expect(JSON.stringify(body)).toContain('làm ảnh hưởng đến tiến độ chung')
      expect(changes).toContainEqual(
        expect.objectContaining({ kinds: ['page_number'], before: expect.stringContaining('ảnh 2 hưởng') }),
      )
    }
  })
})

/** Words of the file that the manuscript no longer has anywhere, date line aside. */
const lostWords = (text: string, manuscript: Manuscript): string[] => {
  const wordsOf = (part: string) => part.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  const guessed = manuscript.notes.some(({ code }) => code === 'title_guessed')
  const [year, month, day] = manuscript.dated?.split('-') ?? []
  const kept = [guessed ? '' : manuscript.title, manuscript.sapo ?? '', `${day ?? ''}/${month ?? ''}/${year ?? ''}`]
  const inBody = blocksOf(manuscript).flatMap(
    (block) => JSON.stringify(block).match(/"text":"((?:[^"\\]|\\.)*)"/g) ?? [],
  )
  const left = new Map<string, number>()
  const all = [...kept, ...inBody.map((match) => String(JSON.parse(match.slice(7))))]
  for (const word of all.flatMap(wordsOf)) left.set(word, (left.get(word) ?? 0) + 1)
  return wordsOf(text).filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}
