import { describe, expect, it } from '@jest/globals'
import type { ManuscriptBlock } from '../../../src/importing/manuscript'
import { splitHead } from '../../../src/importing/splitHead'

const p = (text: string, ...marks: 'bold'[]): ManuscriptBlock => ({
  type: 'paragraph',
  children: [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }],
})
const h = (level: number, text: string): ManuscriptBlock => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text }],
})
const LONG = `${'Dài '.repeat(150)}hết.`

interface Expected {
  title: string
  sapo: string | null
  rest: number
  dated?: string
}

describe('title, sapo and date of a manuscript', () => {
  it.each<[string, ManuscriptBlock[], Expected]>([
    ['a short first line', [p('Tiêu đề'), p(LONG), p('x')], { title: 'Tiêu đề', sapo: null, rest: 2 }],
    [
      'the only h1, wherever it stands',
      [p('Trang chủ'), h(1, 'Tiêu đề'), p(LONG)],
      { title: 'Tiêu đề', sapo: null, rest: 2 },
    ],
    ['the first of several h1', [h(1, 'Một'), p(LONG), h(1, 'Hai'), p(LONG)], { title: 'Một', sapo: null, rest: 3 }],
    ['a heading of lower level', [h(2, 'Một.'), p(LONG)], { title: 'Một.', sapo: null, rest: 1 }],
    [
      'a kind of document and what it is about',
      [p('KẾ HOẠCH'), p('Truyền thông'), p(LONG)],
      { title: 'KẾ HOẠCH Truyền thông', sapo: null, rest: 1 },
    ],
    ['a kind of document alone', [p('THÔNG BÁO'), p(LONG)], { title: 'THÔNG BÁO', sapo: null, rest: 1 }],
    [
      'a first line that ends a sentence is no title',
      [p('Một câu.'), p('x')],
      { title: 'Một câu.', sapo: null, rest: 2 },
    ],
    ['a line of 250 characters', [p('a'.repeat(250)), p(LONG)], { title: 'a'.repeat(250), sapo: null, rest: 1 }],
    [
      'a short sentence before the text',
      [p('Tiêu đề'), p('Câu ngắn.'), p('x')],
      { title: 'Tiêu đề', sapo: 'Câu ngắn.', rest: 1 },
    ],
    [
      'a short sentence that is all the text',
      [p('Tiêu đề'), p('Câu ngắn.')],
      { title: 'Tiêu đề', sapo: null, rest: 1 },
    ],
    [
      'a sentence that announces a list',
      [p('Tiêu đề'), p('Như sau:'), p('x')],
      { title: 'Tiêu đề', sapo: null, rest: 2 },
    ],
    ['a bracket', [p('Tiêu đề'), p('(Kèm theo Quyết định.)'), p('x')], { title: 'Tiêu đề', sapo: null, rest: 2 }],
    ['a numbered line', [p('Tiêu đề'), p('1. Một.'), p('x')], { title: 'Tiêu đề', sapo: null, rest: 2 }],
    [
      'a long bold paragraph',
      [p('Tiêu đề'), p('Đậm '.repeat(190).trim(), 'bold'), p('x')],
      { title: 'Tiêu đề', sapo: 'Đậm '.repeat(190).trim(), rest: 1 },
    ],
    [
      'a bold paragraph beyond 800',
      [p('Tiêu đề'), p('Đậm '.repeat(210), 'bold'), p('x')],
      { title: 'Tiêu đề', sapo: null, rest: 2 },
    ],
    [
      'a date line',
      [p('Tiêu đề'), p('Thứ Ba, 18/9/2020 08:15'), p(LONG)],
      { title: 'Tiêu đề', sapo: null, rest: 1, dated: '2020-09-18' },
    ],
    [
      'a date glued to the text',
      [p('Tiêu đề'), p('01/10/2020 Chiều ngày.'), p('x')],
      { title: 'Tiêu đề', sapo: 'Chiều ngày.', rest: 1, dated: '2020-10-01' },
    ],
    ['a date that is none', [p('Tiêu đề'), p('31/02/2020'), p(LONG)], { title: 'Tiêu đề', sapo: null, rest: 2 }],
    [
      'a date inside a sentence',
      [p('Tiêu đề'), p('18/9/2020 là ngày vui.'), p('x')],
      { title: 'Tiêu đề', sapo: '18/9/2020 là ngày vui.', rest: 1 },
    ],
  ])('finds %s', (_, blocks, { title, sapo, rest, dated = null }) => {
    const head = splitHead(blocks)
    expect({ title: head.title, sapo: head.sapo, rest: head.rest.length, dated: head.dated }).toEqual({
      title,
      sapo,
      rest,
      dated,
    })
  })

  it('guesses a title from the first words, keeps them in the text and says so', () => {
    const head = splitHead([p('a'.repeat(251)), p('x')])
    expect(head.title).toBe(`${'a'.repeat(100)}…`)
    expect(splitHead([p(LONG)]).title).toBe(`${'Dài '.repeat(25).trim()}…`)
    expect(head.rest).toHaveLength(2)
    expect(head.notes.map(({ code }) => code)).toEqual(['title_guessed'])
  })

  it('keeps a first paragraph with a link in the text: a sapo can’t hold it', () => {
    const linked: ManuscriptBlock = {
      type: 'paragraph',
      children: [{ type: 'link', url: '/a', children: [{ type: 'text', text: 'Câu.' }] }],
    }
    expect(splitHead([p('Tiêu đề'), linked, p('x')]).sapo).toBeNull()
  })

  it('says where every block has gone', () => {
    const blocks = [p('KẾ HOẠCH'), p('Truyền thông'), p('01/10/2020 Câu ngắn.'), p(LONG), h(2, 'Mục'), p(LONG)]
    const { places } = splitHead(blocks)
    expect(blocks.map((block) => places.get(block))).toEqual([
      'tiêu đề',
      'tiêu đề',
      'sapo',
      'đoạn 1',
      'tiêu đề mục 1',
      'đoạn 2',
    ])
  })
})
