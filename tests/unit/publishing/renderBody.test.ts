import { describe, expect, it } from '@jest/globals'
import type { BodyBlock, ListItem, TableRow } from '../../../src/publishing/groupBlocks'
import { renderBody } from '../../../src/publishing/renderBody'

const base = 'https://bao.example'
const text = (words: string) => [{ type: 'text' as const, text: words }]
const render = (blocks: BodyBlock[]) => renderBody({ blocks, files: {}, base, mediaBase: base }).text.replace(/\n/g, '')
const item = (words: string, over: Partial<ListItem> = {}): ListItem => ({
  type: 'list_item',
  list: 'bullet',
  first: false,
  depth: 0,
  children: text(words),
  ...over,
})
const row = (cells: string[], over: Partial<TableRow> = {}): TableRow => ({
  type: 'table_row',
  first: false,
  header: false,
  cells: cells.map(text),
  ...over,
})

describe('the body of a text', () => {
  it('is empty for no blocks', () => expect(render([])).toBe(''))

  it('writes paragraphs, headings, quotes and rules', () => {
    expect(
      render([
        { type: 'heading', level: 2, children: text('Một') },
        { type: 'heading', level: 4, children: text('Hai') },
        { type: 'paragraph', children: text('a < b') },
        { type: 'quote', children: text('Nói') },
        { type: 'rule' },
      ]),
    ).toBe('<h2>Một</h2><h4>Hai</h4><p>a &lt; b</p><blockquote><p>Nói</p></blockquote><hr>')
  })

  it('nests marks in the order they are written and keeps line breaks', () => {
    expect(
      render([
        {
          type: 'paragraph',
          children: [{ type: 'text', text: 'x', marks: ['bold', 'italic'] }, { type: 'break' }, ...text('y')],
        },
      ]),
    ).toBe('<p><strong><em>x</em></strong><br>y</p>')
  })

  it.each([
    ['https://vbpl.vn/?a=1&b="2', '<a href="https://vbpl.vn/?a=1&amp;b=%222">đây</a>'],
    ['/bai/khac', '<a href="https://bao.example/bai/khac">đây</a>'],
    ['mailto:toasoan@bao.example', '<a href="mailto:toasoan@bao.example">đây</a>'],
    ['javascript:alert(1)', 'đây'],
    [' JaVaScRiPt:alert(1)', 'đây'],
    ['java\nscript:alert(1)', 'đây'],
    ['data:text/html,<script>', 'đây'],
    ['http://[', 'đây'],
  ])('links to %j only where a reader may be sent', (url, markup) => {
    expect(render([{ type: 'paragraph', children: [{ type: 'link', url, children: text('đây') }] }])).toBe(
      `<p>${markup}</p>`,
    )
  })

  it('puts neighbouring list items in one list and begins a new one where the text did', () => {
    expect(render([item('1', { first: true }), item('2'), item('3', { first: true })])).toBe(
      '<ul><li>1</li><li>2</li></ul><ul><li>3</li></ul>',
    )
    expect(render([item('1', { first: true }), item('a', { list: 'number' })])).toBe(
      '<ul><li>1</li></ul><ol><li>a</li></ol>',
    )
  })

  it('nests deeper items, another kind of list included', () => {
    expect(
      render([
        item('1', { first: true }),
        item('1a', { depth: 1, list: 'number', first: true }),
        item('1a-i', { depth: 2, first: true }),
        item('1b', { depth: 1, list: 'number' }),
        item('2'),
      ]),
    ).toBe('<ul><li>1<ol><li>1a<ul><li>1a-i</li></ul></li><li>1b</li></ol></li><li>2</li></ul>')
  })

  it('keeps the words of a list whose first item was removed', () => {
    expect(render([item('sâu', { depth: 2 }), item('nông')])).toBe('<ul><li>sâu</li><li>nông</li></ul>')
  })

  it('begins a numbered list with the number of the checked text', () => {
    const numbered = (words: string, over: Partial<ListItem> = {}) => item(words, { list: 'number', ...over })
    const paragraph: BodyBlock = { type: 'paragraph', children: text('xen giữa') }
    expect(
      render([
        numbered('một', { first: true }),
        numbered('hai'),
        paragraph,
        numbered('ba', { first: true, start: 3 }),
        numbered('bốn'),
      ]),
    ).toBe('<ol><li>một</li><li>hai</li></ol><p>xen giữa</p><ol start="3"><li>ba</li><li>bốn</li></ol>')
    expect(render([numbered('không', { first: true, start: 0 })])).toBe('<ol start="0"><li>không</li></ol>')
    expect(render([item('a', { first: true }), numbered('năm', { first: true, start: 5, depth: 1 }), item('b')])).toBe(
      '<ul><li>a<ol start="5"><li>năm</li></ol></li><li>b</li></ul>',
    )
  })

  it('keeps two lists in one item apart', () => {
    expect(
      render([
        item('a', { first: true }),
        item('1', { list: 'number', first: true, depth: 1 }),
        item('4', { list: 'number', first: true, start: 4, depth: 1 }),
        item('chấm', { first: true, depth: 1 }),
      ]),
    ).toBe('<ul><li>a<ol><li>1</li></ol><ol start="4"><li>4</li></ol><ul><li>chấm</li></ul></li></ul>')
  })

  it('keeps merged cells merged and fills only what no cell covers', () => {
    const markup = render([
      row(['Đơn vị', 'Kết quả'], {
        first: true,
        header: true,
        spans: [
          [1, 2],
          [2, 1],
        ],
      }),
      row(['Việc', 'Tiền'], { header: true }),
      row(['Hà Nội', '10', '20']),
      row(['Huế', '5']),
    ])
    expect(markup).toContain(
      '<thead><tr><th scope="col" rowspan="2">Đơn vị</th><th scope="col" colspan="2">Kết quả</th></tr>' +
        '<tr><th scope="col">Việc</th><th scope="col">Tiền</th></tr></thead>',
    )
    expect(markup).toContain(
      '<tbody><tr><td>Hà Nội</td><td>10</td><td>20</td></tr><tr><td>Huế</td><td>5</td><td></td></tr></tbody>',
    )
  })

  it('ends a merged cell with the last row, and lets none be cut by the head', () => {
    const down: Partial<TableRow> = {
      first: true,
      spans: [
        [1, 9],
        [1, 1],
      ],
    }
    expect(render([row(['a', 'b'], down), row(['c'])])).toContain(
      '<tbody><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></tbody>',
    )
    expect(render([row(['a', 'b'], { ...down, header: true }), row(['c'])])).toContain(
      '<table><tbody><tr><th scope="col" rowspan="2">a</th><th scope="col">b</th></tr><tr><td>c</td></tr></tbody>',
    )
  })

  it('puts neighbouring rows in one table, head rows first, short rows filled', () => {
    const markup = render([row(['Năm', 'Số việc'], { first: true, header: true }), row(['2025', '10']), row(['2026'])])
    expect(markup).toContain('<thead><tr><th scope="col">Năm</th><th scope="col">Số việc</th></tr></thead>')
    expect(markup).toContain('<tbody><tr><td>2025</td><td>10</td></tr><tr><td>2026</td><td></td></tr></tbody>')
  })

  it('shows a picture in every size with width and height, the first one fetched at once', () => {
    const file = (name: string, type: string, width: number) => ({
      file: name,
      type,
      bytes: 9,
      width,
      height: width / 2,
    })
    const picture: BodyBlock = {
      type: 'picture',
      media: 'm1',
      sha256: 'x',
      caption: 'Lễ "bàn giao"',
      alt: 'Hai người <bắt tay>',
      credit: 'Thu Hà',
    }
    const files = {
      m1: [
        file('a-640.webp', 'image/webp', 640),
        file('a-1280.webp', 'image/webp', 1280),
        file('a-640.jpg', 'image/jpeg', 640),
        file('a-1280.jpg', 'image/jpeg', 1280),
      ],
    }
    const markup = renderBody({ blocks: [picture, { ...picture }], files, base, mediaBase: base }).text
    expect(markup).toContain(
      'srcset="https://bao.example/media/a-640.webp 640w, https://bao.example/media/a-1280.webp 1280w"',
    )
    expect(markup).toContain('src="https://bao.example/media/a-1280.jpg"')
    expect(markup).toContain('width="1280" height="640" alt="Hai người &lt;bắt tay&gt;" fetchpriority="high"')
    expect(markup.match(/loading="lazy"/g)).toHaveLength(1)
    expect(markup).toContain('<figcaption>Lễ &quot;bàn giao&quot; <span class="credit">Ảnh: Thu Hà</span></figcaption>')
  })

  it.each([
    ['Thu Hà', 'Ảnh: Thu Hà'],
    ['Đồ hoạ: Ban Truyền hình', 'Đồ hoạ: Ban Truyền hình'],
  ])('credits %j as %j', (credit, line) => {
    expect(render([{ type: 'picture', media: 'm', sha256: 'x', caption: '', alt: 'a', credit }])).toContain(
      `>${line}</span>`,
    )
  })

  it('says what a picture shows when its file is gone', () => {
    expect(render([{ type: 'picture', media: 'm', sha256: 'x', caption: '', alt: 'Trụ sở', credit: '' }])).toBe(
      '<figure><p class="missing">[Ảnh: Trụ sở]</p></figure>',
    )
  })
})
