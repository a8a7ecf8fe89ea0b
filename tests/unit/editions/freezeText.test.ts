import { describe, expect, it } from '@jest/globals'
import type { Block } from '../../../src/editions/block'
import { blockHash } from '../../../src/editions/blockHash'
import { editionHash } from '../../../src/editions/editionHash'
import { freezeText } from '../../../src/editions/freezeText'
import { richTextNode as n } from '../../../src/editions/richTextNode'
import type { StoryText } from '../../../src/editions/storyText'
import { buildBody, buildMedia, buildText, EMPTY_CLIP as clip } from '../../support/buildText'

const media = { 'anh-1': buildMedia() }

const freeze = (text: StoryText) => {
  const frozen = freezeText({ story: 'story-1', text, media })
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.problems))
  return frozen.edition
}

const blocksOf = (overrides: Partial<StoryText>): (Block | null)[] =>
  freeze(buildText(overrides))
    .blocks.slice(1)
    .map(({ block }) => block)

const words = (text: string) => [{ type: 'text', text }] as const

describe('freezeText', () => {
  it('keeps the blocks in reading order and names each by its hash', () => {
    const edition = freeze(
      buildText({
        kind: 'answer',
        sapo: 'Tóm tắt',
        question: 'Hỏi gì?',
        body: buildBody('Trả lời.'),
        provisions: ['Điều 45 Luật THADS'],
        bylines: [{ person: 'p1', name: 'Minh An' }],
        asOf: '2026-07-01',
        clip: { ...clip, masterSha256: 'b'.repeat(64), transcript: 'Lời một\n\nLời hai' },
      }),
    )
    expect(edition.blocks.map(({ block }) => block?.type)).toEqual([
      'title',
      'sapo',
      'question',
      'paragraph',
      'clip',
      'cue_group',
      'cue_group',
      'provision',
      'bylines',
      'as_of',
    ])
    for (const { hash, block } of edition.blocks) expect(block && blockHash(block)).toBe(hash)
    expect(edition.hash).toBe(editionHash(edition.blocks.map(({ hash }) => hash)))
    expect(edition).toMatchObject({ story: 'story-1', kind: 'answer' })
  })

  it('has one hash for one text, however it was typed', () => {
    const composed = freeze(buildText({ title: 'Thi hành án', body: buildBody('Tiếng Việt'.normalize('NFC')) }))
    const split = n.paragraph([n.text('Tiếng '.normalize('NFD'), 0), n.text('', 1), n.text('Việt'.normalize('NFD'), 0)])
    const decomposed = freeze(buildText({ title: '  Thi hành án\u0000 ', body: buildBody('   ', split) }))
    expect(decomposed).toEqual(composed)
  })

  it('has another hash when one comma differs', () => {
    expect(freeze(buildText({ body: buildBody('Một, hai') })).hash).not.toBe(
      freeze(buildText({ body: buildBody('Một hai') })).hash,
    )
  })

  it('joins a letter and its tone mark from two neighbouring nodes', () => {
    const node = n.paragraph([n.text('tie', 0), n.text('\u0302\u0301ng', 0)])
    expect(blocksOf({ body: buildBody(node) })).toEqual([{ type: 'paragraph', children: words('tiếng') }])
  })

  it('keeps marks in one order, links, line breaks; tabs become spaces; highlight is no part of a text', () => {
    const node = n.paragraph([
      n.text('đậm', 64 | 1),
      n.linebreak(),
      { type: 'tab', version: 1, text: '\t' },
      n.text('sáng', 128),
      n.link(' https://moj.gov.vn ', [n.text('Bộ Tư pháp', 2)]),
      n.link('/bai/x', []),
    ])
    expect(blocksOf({ body: buildBody(node) })).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'đậm', marks: ['bold', 'superscript'] },
          { type: 'break' },
          { type: 'text', text: ' sáng' },
          {
            type: 'link',
            url: 'https://moj.gov.vn',
            children: [{ type: 'text', text: 'Bộ Tư pháp', marks: ['italic'] }],
          },
        ],
      },
    ])
  })

  it('makes a block of each heading, quote, rule and list item, with depth and first number', () => {
    const inner = n.list({ list: 'bullet', start: 1 }, [n.listItem(1, [n.text('con', 0)])])
    const list = n.list({ list: 'number', start: 3 }, [
      n.listItem(3, [n.text('ba', 0)]),
      n.listItem(4, [inner]),
      n.listItem(4, [n.text(' ', 0)]),
      n.listItem(5, [n.text('năm', 0)]),
    ])
    const body = buildBody(n.heading(3, [n.text('Mục', 0)]), n.quote([n.text('Lời', 0)]), n.horizontalRule(), list)
    expect(blocksOf({ body })).toEqual([
      { type: 'heading', level: 3, children: words('Mục') },
      { type: 'quote', children: words('Lời') },
      { type: 'rule' },
      { type: 'list_item', list: 'number', start: 3, first: true, depth: 0, children: words('ba') },
      { type: 'list_item', list: 'bullet', first: true, depth: 1, children: words('con') },
      { type: 'list_item', list: 'number', first: false, depth: 0, children: words('năm') },
    ])
  })

  it('makes a block of each table row, with merged cells and lists in cells as lines', () => {
    const plain = { colSpan: 1, rowSpan: 1, header: false }
    const steps = n.list({ list: 'number', start: 1 }, [
      n.listItem(1, [n.text('a', 0)]),
      n.listItem(2, [n.text('b', 1)]),
    ])
    const table = n.table([
      n.tableRow([n.tableCell({ colSpan: 2, rowSpan: 1, header: true }, [n.paragraph([n.text('Năm', 0)])])]),
      n.tableRow([
        n.tableCell(plain, [n.paragraph([n.text('1', 0)]), n.paragraph([]), n.paragraph([n.text('2', 0)])]),
        n.tableCell(plain, [steps]),
      ]),
      n.tableRow([]),
    ])
    expect(blocksOf({ body: buildBody(table) })).toEqual([
      { type: 'table_row', first: true, header: true, cells: [words('Năm')], spans: [[2, 1]] },
      {
        type: 'table_row',
        first: false,
        header: false,
        cells: [
          [...words('1'), { type: 'break' }, ...words('2')],
          [...words('1. a'), { type: 'break' }, ...words('2. '), { type: 'text', text: 'b', marks: ['bold'] }],
        ],
      },
    ])
  })

  it('takes a picture’s words from its place in the text, else from its media row', () => {
    const sha256 = 'a'.repeat(64)
    const body = buildBody(n.upload('anh-1', { caption: 'Chú thích tại chỗ' }), {
      ...n.upload('', {}),
      value: { id: 'anh-1' },
    })
    expect(blocksOf({ body })).toEqual([
      {
        type: 'picture',
        media: 'anh-1',
        sha256,
        caption: 'Chú thích tại chỗ',
        alt: 'Toàn cảnh buổi làm việc',
        credit: 'PV',
      },
      {
        type: 'picture',
        media: 'anh-1',
        sha256,
        caption: 'Quang cảnh hội nghị',
        alt: 'Toàn cảnh buổi làm việc',
        credit: 'PV',
      },
    ])
  })
})
