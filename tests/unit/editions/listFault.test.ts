import { describe, expect, it } from '@jest/globals'
import { type ListName, listFault } from '../../../src/editions/listFault'
import { readBylines } from '../../../src/editions/readBylines'
import { readLines } from '../../../src/editions/readLines'

const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item)
const byline = { person: 'reporter', name: 'Người viết' }

describe('a list that is saved', () => {
  it.each<[string, ListName, unknown]>([
    ['no by-lines', 'bylines', []],
    ['nothing', 'bylines', null],
    ['a list that the save leaves alone', 'bylines', undefined],
    ['a person of the newsroom and somebody by name', 'bylines', [byline, { person: null, name: 'Cộng tác viên' }]],
    ['a name without a person', 'bylines', [{ name: 'Cộng tác viên' }]],
    ['the longest name', 'bylines', [{ name: 'ă'.repeat(200) }]],
    ['the most by-lines', 'bylines', many(50, byline)],
    ['the longest line', 'lines', ['Đ'.repeat(1000)]],
    ['an empty line, while somebody types', 'lines', ['Điều 7', '']],
    ['the most lines', 'lines', many(200, 'Điều 7')],
    ['the most topics', 'topics', many(50, 'chu-de')],
    ['the longest id', 'units', ['x'.repeat(200)]],
  ])('may be %s', (_name, list, value) => {
    expect(listFault({ list, value })).toBeNull()
  })

  it.each<[string, ListName, unknown, string]>([
    ['a word', 'bylines', 'Người viết', 'Phải là một danh sách'],
    ['an object', 'lines', { 0: 'Điều 7' }, 'Phải là một danh sách'],
    ['a number', 'topics', 7, 'Phải là một danh sách'],
    ['a by-line that is nothing', 'bylines', [byline, null], 'Mục thứ 2'],
    ['a by-line without a name', 'bylines', [{}], 'Mục thứ 1'],
    ['a by-line of spaces', 'bylines', [byline, byline, { name: '  ' }], 'Mục thứ 3'],
    ['a by-line whose name is too long', 'bylines', [{ name: 'ă'.repeat(201) }], 'Mục thứ 1'],
    ['a by-line whose person is no id', 'bylines', [{ person: 7, name: 'Người viết' }], 'Mục thứ 1'],
    ['a by-line that says more', 'bylines', [{ ...byline, role: 'chief_editor' }], 'Mục thứ 1'],
    ['a by-line too many', 'bylines', many(51, byline), '51 mục, nhiều nhất là 50'],
    ['a line that is a number', 'lines', ['Điều 7', 123], 'Mục thứ 2'],
    ['a line that is too long', 'lines', ['Đ'.repeat(1001)], 'Mục thứ 1'],
    ['a line too many', 'lines', many(201, 'Điều 7'), '201 mục, nhiều nhất là 200'],
    ['a topic that is a list', 'topics', [['chu-de']], 'Mục thứ 1'],
    ['a topic without an id', 'topics', [''], 'Mục thứ 1'],
    ['a topic too many', 'topics', many(51, 'chu-de'), '51 mục, nhiều nhất là 50'],
    ['a unit that is nothing', 'units', [null], 'Mục thứ 1'],
  ])('is refused with its place when it has %s', (_name, list, value, place) => {
    expect(listFault({ list, value })).toContain(place)
  })
})

describe('a list that an older save let in', () => {
  it('is read without what is no by-line', () => {
    const stored = [null, {}, 7, 'Người viết', { person: 7, name: 'Một' }, byline]
    expect(readBylines(stored)).toEqual([{ person: null, name: 'Một' }, byline])
    expect([readBylines('Người viết'), readBylines(null)]).toEqual([[], []])
  })

  it('is read without what is no line', () => {
    expect(readLines([123, 'Điều 7', null, ['Điều 8']])).toEqual(['Điều 7'])
    expect([readLines({}), readLines(undefined)]).toEqual([[], []])
  })
})
