import { describe, expect, it } from '@jest/globals'
import type { BodyBlock, ListItem, TableRow } from '../../../src/publishing/groupBlocks'
import { renderBody } from '../../../src/publishing/renderBody'

const base = 'https://bao.example'
const text = (words: string) => [{ type: 'text' as const, text: words }]
const render = (blocks: BodyBlock[]) => renderBody({ blocks, files: {}, base }).text.replace(/\n/g, '')
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
    const markup = renderBody({ blocks: [picture, { ...picture }], files, base }).text
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
