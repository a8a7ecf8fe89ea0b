import { describe, expect, it } from '@jest/globals'
import type { Block } from '../../../src/editions/block'
import { blockHash } from '../../../src/editions/blockHash'
import { editionHash } from '../../../src/editions/editionHash'
import { freezeText } from '../../../src/editions/freezeText'
import { richTextNode as n } from '../../../src/editions/richTextNode'
import type { ClipText, StoryText } from '../../../src/editions/storyText'
import { buildBody, buildMedia, buildText } from '../../support/buildText'

const media = {
  'anh-1': buildMedia(),
  'phim-1': buildMedia({ id: 'phim-1', kind: 'clip', sha256: 'c'.repeat(64) }),
  'phu-de-1': buildMedia({ id: 'phu-de-1', kind: 'captions', sha256: 'd'.repeat(64) }),
  'van-ban-1': buildMedia({ id: 'van-ban-1', kind: 'document' }),
}

const freeze = (text: StoryText) => {
  const frozen = freezeText({ story: 'story-1', text, media })
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.problems))
  return frozen.edition
}

const blocksOf = (overrides: Partial<StoryText>): (Block | null)[] =>
  freeze(buildText(overrides))
    .blocks.slice(1)
    .map(({ block }) => block)

const problemsOf = (overrides: Partial<StoryText>) => {
  const frozen = freezeText({ story: 'story-1', text: buildText(overrides), media })
  return frozen.ok ? [] : frozen.problems.map(({ code, place }) => ({ code, place }))
}

const words = (text: string) => [{ type: 'text', text }] as const

type RefusedCase = [why: string, text: Partial<StoryText>, problems: { code: string; place: string }[]]

const clip: ClipText = {
  media: null,
  embed: null,
  masterSha256: null,
  durationSeconds: 95,
  poster: null,
  captions: null,
  transcript: null,
  rights: 'Báo PLVN',
  consent: null,
}

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

  it('freezes a clip with its file’s hash, poster, captions and transcript groups', () => {
    const blocks = blocksOf({
      kind: 'clip',
      clip: {
        ...clip,
        media: 'phim-1',
        poster: 'anh-1',
        captions: 'phu-de-1',
        transcript: 'WEBVTT\r\n\r\n00:01.000 --> 00:04.000\r\nXin chào\r\n \r\n\r\nLời hai',
      },
    })
    expect(blocks.map((block) => block?.type)).toEqual([
      'clip',
      'poster',
      'captions',
      'cue_group',
      'cue_group',
      'cue_group',
    ])
    expect(blocks[0]).toMatchObject({
      sha256: 'c'.repeat(64),
      embed: null,
      durationSeconds: 95,
      rights: 'Báo PLVN',
      consent: '',
    })
    expect(blocks[4]).toEqual({ type: 'cue_group', text: '00:01.000 --> 00:04.000\nXin chào' })
  })

  it.each<RefusedCase>([
    ['no title', { title: ' \n' }, [{ code: 'title_missing', place: 'tiêu đề' }]],
    [
      'a picture that is gone, named among the pictures',
      { body: buildBody(n.upload('anh-1', {}), 'x', n.upload('anh-2', {})) },
      [{ code: 'media_missing', place: 'ảnh 2' }],
    ],
    [
      'a link that must not be',
      { body: buildBody(n.paragraph([n.link('javascript:alert(1)', [n.text('x', 0)])])) },
      [{ code: 'link_refused', place: 'đoạn 1 › liên kết 1' }],
    ],
    ['a clip without file', { clip }, [{ code: 'clip_without_hash', place: 'clip' }]],
    [
      'an embedded clip without its master’s hash',
      { clip: { ...clip, embed: 'https://video.vn/1', masterSha256: 'abc' } },
      [{ code: 'clip_without_hash', place: 'clip' }],
    ],
    [
      'an embedded clip that is not on the web',
      { clip: { ...clip, embed: '/clip/1', masterSha256: 'b'.repeat(64) } },
      [{ code: 'embed_refused', place: 'clip' }],
    ],
    [
      'files of a clip that are gone',
      { clip: { ...clip, media: 'm1', poster: 'm2', captions: 'm3' } },
      [
        { code: 'media_missing', place: 'clip' },
        { code: 'media_missing', place: 'ảnh bìa clip' },
        { code: 'media_missing', place: 'phụ đề' },
      ],
    ],
    [
      'files of a clip that are of another kind than their place',
      { clip: { ...clip, media: 'anh-1', poster: 'phim-1', captions: 'van-ban-1' } },
      [
        { code: 'media_kind', place: 'clip' },
        { code: 'media_kind', place: 'ảnh bìa clip' },
        { code: 'media_kind', place: 'phụ đề' },
      ],
    ],
    ...(['phim-1', 'phu-de-1', 'van-ban-1'] as const).map(
      (file): RefusedCase => [
        `${file} where a picture stands in the text`,
        { body: buildBody('x', n.upload('anh-1', {}), n.upload(file, {})) },
        [{ code: 'media_kind', place: 'ảnh 2' }],
      ],
    ),
    [
      'everything at once',
      { title: '', body: buildBody(n.upload('x', {})), clip },
      [
        { code: 'title_missing', place: 'tiêu đề' },
        { code: 'media_missing', place: 'ảnh 1' },
        { code: 'clip_without_hash', place: 'clip' },
      ],
    ],
  ])('refuses %s', (_, overrides, problems) => {
    expect(problemsOf(overrides)).toEqual(problems)
  })

  it.each<[number, number | null, string[]]>([
    [94, 95, []],
    [96, 95, []],
    [95.4, 95, []],
    [93.9, 95, ['duration_differs']],
    [96.1, 95, ['duration_differs']],
    [8, null, []],
  ])('holds a film of %d s beside the %s s that its clip says', (own, durationSeconds, codes) => {
    const film = buildMedia({ id: 'phim', kind: 'clip', durationSeconds: own })
    const text = buildText({ clip: { ...clip, media: 'phim', durationSeconds } })
    const frozen = freezeText({ story: 's', text, media: { phim: film } })
    expect(frozen.ok ? [] : frozen.problems.map(({ code }) => code)).toEqual(codes)
  })

  it('accepts an embedded clip with its master’s hash in capitals', () => {
    const text = buildText({ clip: { ...clip, embed: 'https://video.vn/1', masterSha256: 'B'.repeat(64) } })
    expect(freeze(text).blocks[1]?.block).toMatchObject({ embed: 'https://video.vn/1', sha256: 'b'.repeat(64) })
  })
})
