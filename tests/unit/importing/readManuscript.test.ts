import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Manuscript } from '../../../src/importing/manuscript'
import { blocksOf, PNG, plain, readFile, words } from '../../support/manuscripts'
import { itWithReal, realPath } from '../../support/realDocuments'

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
    const manuscript = await readFile('bai.txt', bytes)
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
    const manuscript = await readFile('bai.html', html)
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
    const manuscript = await readFile(
      'a.html',
      `<p>Tiêu đề</p>${'<div>'.repeat(50_000)}sâu${'<ul><li>'.repeat(5_000)}x`,
    )
    expect(manuscript.title).toBe('Tiêu đề')
  })
})

const EXPECTED = [
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
const itReal = itWithReal('reading manuscripts')

describe('reading the real manuscripts', () => {
  itReal.each(EXPECTED)(
    'finds title, sapo and date of $file, and loses no word',
    async ({ file, title, sapo, dated, guessed }) => {
      const bytes = readFileSync(realPath(file))
      const manuscript = await readFile(file, bytes)
      expect(manuscript.title).toMatch(title)
      if (sapo) expect(manuscript.sapo).toMatch(sapo)
      else expect(manuscript.sapo).toBeNull()
      expect(manuscript.dated).toBe(dated)
      expect(manuscript.notes.some(({ code }) => code === 'title_guessed')).toBe(guessed ?? false)
      if (file.endsWith('.txt'))
        expect(lostWords(bytes.toString('utf8'), manuscript)).toEqual(file.startsWith('004') ? ['2'] : [])
    },
  )

  itReal('takes the page number out of “làm ảnh 2 hưởng” and says so', async () => {
    for (const file of ['004_65cbce1100d859db.docx', '004_65cbce1100d859db.txt']) {
      const { body, changes } = await readFile(file, readFileSync(realPath(file)))
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
