import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { richTextNode as n } from '../../../src/editions/richTextNode'
import type { RichTextNode } from '../../../src/editions/storyText'
import { walkRichText } from '../../../src/editions/walkRichText'
import { buildBody } from '../../support/buildText'

const cell = { colSpan: 1, rowSpan: 1, header: false }
const text = n.text('chữ', 0)
const link = (fields: unknown): RichTextNode => ({ ...n.link('', [text]), fields })
const problemsOf = (...nodes: RichTextNode[]) =>
  walkRichText({ root: n.root(nodes) }).map(({ code, place }) => `${code} @ ${place}`)

/** Lists in each other; each is two levels, the innermost item's words one more. */
const nest = (lists: number, innermost: RichTextNode[] = []): RichTextNode => {
  const children = lists === 1 ? innermost : [nest(lists - 1, innermost)]
  return n.list({ list: 'bullet', start: 1 }, [n.listItem(1, children)])
}

describe('walkRichText', () => {
  it('lets through what the editor writes', () => {
    const body = buildBody(
      'Đoạn thường',
      n.heading(2, [text]),
      n.quote([text]),
      n.list({ list: 'number', start: 4 }, [n.listItem(4, [text]), n.listItem(5, [nest(2)])]),
      n.table([n.tableRow([n.tableCell(cell, [n.paragraph([text]), nest(2)])])]),
      n.upload('anh-1', { caption: 'Chú thích' }),
      n.horizontalRule(),
      n.paragraph([
        { ...text, format: 2047, style: 'color: #c00', $: { color: 'red' } },
        n.linebreak(),
        { type: 'tab', version: 1, text: '\t', format: 0, style: '', mode: 'normal', detail: 2 },
        link({ linkType: 'custom', newTab: true, url: 'https://moj.gov.vn', doc: null }),
        { ...link({ linkType: 'custom', url: 'mailto:a@b.vn' }), type: 'autolink', version: 2 },
      ]),
    )
    expect(walkRichText(body)).toEqual([])
    expect(walkRichText(JSON.parse(JSON.stringify(body)))).toEqual([])
  })

  it.each<[string, RichTextNode[], string]>([
    ['an unknown node', [n.paragraph([]), { type: 'block', fields: {} }], 'unknown_node @ phần tử 1'],
    ['an unknown node in words', [n.paragraph([{ type: 'inlineBlock' }])], 'unknown_node @ đoạn 1 › phần tử 1'],
    ['a node named like a property of every object', [{ type: 'constructor' }], 'unknown_node @ phần tử 1'],
    [
      'a link of javascript',
      [n.paragraph([]), n.horizontalRule(), n.paragraph([text, link({ url: 'javascript:x' })])],
      'link_refused @ đoạn 2 › liên kết 1',
    ],
    [
      'a link in a cell',
      [n.table([n.tableRow([n.tableCell(cell, []), n.tableCell(cell, [n.paragraph([link({ url: 'data:x' })])])])])],
      'link_refused @ bảng 1 › hàng 1 › ô 2 › đoạn 1 › liên kết 1',
    ],
    [
      'a link to a row of the system',
      [n.paragraph([link({ linkType: 'internal', doc: {} })])],
      'link_refused @ đoạn 1 › liên kết 1',
    ],
    ['a link without fields', [n.paragraph([link(undefined)])], 'link_refused @ đoạn 1 › liên kết 1'],
    ['a link whose address is no text', [n.paragraph([link({ url: 7 })])], 'link_refused @ đoạn 1 › liên kết 1'],
    [
      'a link in a link',
      [n.paragraph([n.link('/a', [n.link('/b', [])])])],
      'misplaced_node @ đoạn 1 › liên kết 1 › liên kết 1',
    ],
    ['a heading of level 1', [{ ...n.heading(2, []), tag: 'h1' }], 'heading_level @ tiêu đề mục 1'],
    ['a heading of level 5', [{ ...n.heading(2, []), tag: 'h5' }], 'heading_level @ tiêu đề mục 1'],
    ['a check list', [{ ...nest(1), listType: 'check' }], 'list_type @ danh sách 1'],
    ['a list that starts at no number', [{ ...nest(1), start: '1' }], 'wrong_type @ danh sách 1'],
    ['words right under the text', [text], 'misplaced_node @ chữ 1'],
    [
      'a picture in a cell',
      [n.table([n.tableRow([n.tableCell(cell, [n.upload('a', {})])])])],
      'misplaced_node @ bảng 1 › hàng 1 › ô 1 › ảnh 1',
    ],
    ['a picture still uploading', [{ ...n.upload('a', {}), value: undefined, pending: {} }], 'media_missing @ ảnh 1'],
    ['an upload of another collection', [{ ...n.upload('a', {}), relationTo: 'users' }], 'media_missing @ ảnh 1'],
    ['text that is no text', [n.paragraph([{ ...text, text: 5 }])], 'wrong_type @ đoạn 1 › chữ 1'],
    ['a format beyond the known ones', [n.paragraph([{ ...text, format: 2048 }])], 'wrong_type @ đoạn 1 › chữ 1'],
    ['a format that is no number', [n.paragraph([{ ...text, format: 'bold' }])], 'wrong_type @ đoạn 1 › chữ 1'],
    ['a style that fetches', [n.paragraph([{ ...text, style: 'background:URL(//x)' }])], 'wrong_type @ đoạn 1 › chữ 1'],
    [
      'a style that hides its fetching',
      [n.paragraph([{ ...text, style: 'background:u\\72l(x)' }])],
      'wrong_type @ đoạn 1 › chữ 1',
    ],
    [
      'a cell without span',
      [n.table([n.tableRow([{ ...n.tableCell(cell, []), colSpan: 0 }])])],
      'wrong_type @ bảng 1 › hàng 1 › ô 1',
    ],
    [
      'a cell wider than any page',
      [n.table([n.tableRow([{ ...n.tableCell(cell, []), rowSpan: 101 }])])],
      'wrong_type @ bảng 1 › hàng 1 › ô 1',
    ],
    [
      'a cell with an unknown header',
      [n.table([n.tableRow([{ ...n.tableCell(cell, []), headerState: 4 }])])],
      'wrong_type @ bảng 1 › hàng 1 › ô 1',
    ],
  ])('refuses %s, naming the place', (_, nodes, problem) => {
    expect(problemsOf(...nodes)).toEqual([problem])
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'xin chào'],
    ['no root', {}],
    ['another root', { root: n.paragraph([]) }],
  ])('refuses %s as a rich text', (_, value) => {
    expect(walkRichText(value)).toMatchObject([{ code: 'wrong_type', place: 'bài' }])
  })

  it('refuses children that are no list, and children that are no nodes', () => {
    expect(walkRichText({ root: { type: 'root', children: 'x' } })).toMatchObject([
      { code: 'wrong_type', place: 'bài' },
    ])
    expect(walkRichText({ root: { type: 'root', children: [null] } })).toMatchObject([
      { code: 'wrong_type', place: 'phần tử 1' },
    ])
  })

  it('allows 12 levels and refuses 13', () => {
    expect(problemsOf(nest(6))).toEqual([])
    expect(walkRichText({ root: n.root([nest(6, [text])]) })).toMatchObject([{ code: 'too_deep' }])
  })

  it('allows 200,000 characters and refuses one more', () => {
    expect(walkRichText(buildBody('a'.repeat(199_999), 'b'))).toEqual([])
    expect(walkRichText(buildBody('a'.repeat(200_000), 'b'))).toMatchObject([{ code: 'too_long', place: 'bài' }])
  })

  it('allows 5,000 nodes and refuses one more', () => {
    expect(problemsOf(...Array.from({ length: 5_000 }, () => n.paragraph([])))).toEqual([])
    expect(problemsOf(...Array.from({ length: 5_001 }, () => n.paragraph([])))).toEqual(['too_many_nodes @ bài'])
  })

  it('stops after 50 problems', () => {
    expect(problemsOf(...Array.from({ length: 80 }, () => ({ type: 'x' })))).toHaveLength(50)
  })

  it('says every reason in a Vietnamese sentence', () => {
    const nodes = [{ type: 'x' }, text, { ...n.heading(2, []), tag: 'h1' }, { ...nest(1), listType: 'check' }]
    for (const { message } of walkRichText({ root: n.root(nodes) })) expect(message).toMatch(/^\p{Lu}.+\.$/u)
  })

  it('takes any value without throwing', () => {
    const types = fc.constantFrom('root', 'paragraph', 'list', 'listitem', 'text', 'link', 'table', 'upload', 'x')
    const anyNode = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.anything(),
        fc.record({
          type: types,
          children: fc.oneof(fc.anything(), fc.array(tie('node'))),
          text: fc.anything(),
          fields: fc.anything(),
          format: fc.anything(),
          value: fc.anything(),
          relationTo: fc.constantFrom('media', 'x'),
        }),
      ),
    })).node
    fc.assert(fc.property(anyNode, (root) => Array.isArray(walkRichText({ root }))))
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(walkRichText(value))))
  })
})
