import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type GoldSearch, scoreSearches } from '../../../scripts/gold/scoreSearches'
import { readTitles } from '../../../scripts/readTitles'
import { decodeTyping } from '../../../src/text/search/decodeTyping'
import { indexTitles } from '../../../src/text/search/indexTitles'
import { typingDistance } from '../../../src/text/search/typingDistance'
import { searchTitles } from '../../../src/text/searchTitles'
import { toneKey } from '../../../src/text/toneKey'
import { FAR_FROM_QUADRATIC, timesLonger } from '../../support/timesLonger'

const TITLES = [
  'Thi hành án dân sự ở Đắk Lắk',
  'Thí điểm Thừa phát lại',
  'Hòa giải trong thi hành án',
  'Hoà giải viên',
  'Con nuôi và người nuôi con',
  'Nghị định 62/2015/NÐ-CP',
  'Người phải thi hành án bỏ trốn',
]
const index = indexTitles(TITLES)
const find = (query: string, prefix = false) => searchTitles({ index, query, prefix })

describe('a search of titles', () => {
  it.each([
    ['wants all words, in any order', 'sự hành dân', [0]],
    ['takes marks at their word', 'thi', [0, 1, 2, 6]],
    ['takes a single mark in the query at its word', 'thí', [1]],
    ['takes unmarked words of a marked query at their word', 'thi án', [0, 2, 6]],
    ['matches every form where no mark is typed', 'an', [0, 2, 6]],
    ['makes no difference between the places of the tone', 'hoà giải', [2, 3]],
    ['reads Ð as Đ, and d as Đ where no mark is typed', 'nd-cp', [5]],
    ['reads a number in parts', '62 2015', [5]],
    ['does not find part of a word', 'hòa v', []],
    ['finds nothing for an empty query', ' “” ', []],
  ])('%s', (_, query, expected) => {
    expect(find(query)).toEqual(expected)
  })

  it.each([
    ['"con nuôi"', [4]],
    ['“nuôi con”', [4]],
    ['«người con»', []],
    ['"thi hành án" "dân sự"', [0]],
    ['"thi hành', [0, 2, 6]],
    ['"nuôi con" và', [4]],
  ])('wants the words in quotation marks side by side: %s', (query, expected) => {
    expect(find(query)).toEqual(expected)
  })

  it.each([
    ['hòa gi', [2, 3]],
    ['hò', [2, 3]],
    ['thi hà', [0, 2, 6]],
    ['ngườ', [4, 6]],
    ['ngh', [5]],
    ['"thi hành án d"', [0]],
    ['xx h', []],
  ])('takes the last word as unfinished when the reader is typing: %s', (query, expected) => {
    expect(find(query, true)).toEqual(expected)
  })

  it('puts titles with the words side by side first', () => {
    expect(
      searchTitles({ index: indexTitles(['án treo và thi hành', 'hành án thi', 'thi hành án']), query: 'thi hanh an' }),
    ).toEqual([2, 0, 1])
  })

  it.each([
    ['a wrong tone', 'thừa phạt lại', [1]],
    ['a missing mark', 'thừa phát lai', [1]],
    ['swapped letters', 'thi hnàh án', [0, 2, 6]],
    ['a missing letter', 'ngừi phải', [6]],
    ['a doubled letter', 'hòa giảii viên', [3]],
    ['remnants of Telex', 'thuwaf phats laij', [1]],
    ['remnants of VNI', 'thu7a2 phat1 lai', [1]],
    ['a missing blank', 'thihành án dân sự', [0]],
    ['a blank too many', 'hòa giả i viên', [3]],
    ['a spelling by ear', 'đắc lắc', [0]],
    ['a phrase with an error', '"nuôi cno"', [4]],
    ['an unfinished word with an error', 'nghị đihn 62', [5]],
  ])('forgives %s where nothing else matches', (_, query, expected) => {
    expect(find(query)).toEqual(expected)
  })

  it.each(['ly hôn', 'bitcoin', 'nghị định 63/2015', '"con người"', 'xyz', 'bỏ dân'])(
    'forgives no more than that: %s',
    (query) => {
      expect(find(query)).toEqual([])
    },
  )

  it('corrects nothing where the query as typed matches', () => {
    expect(searchTitles({ index: indexTitles(['thi hành', 'thí hành']), query: 'thí hành' })).toEqual([1])
  })
})

describe('remnants of input methods', () => {
  it.each([
    ['hanhf', 'hành'],
    ['hafnh', 'hành'],
    ['dduwowngf', 'đường'],
    ['dduwongf', 'đường'],
    ['duongwdf', 'đường'],
    ['cuwowngx', 'cưỡng'],
    ['chuwa', 'chưa'],
    ['suwj', 'sự'],
    ['tooi', 'tôi'],
    ['thongo', 'thông'],
    ['trawngs', 'trắng'],
    ['hanh2', 'hành'],
    ['d9uong72', 'đường'],
    ['d9at61', 'đất'],
    ['trang81', 'trắng'],
    ['su75', 'sự'],
  ])('%s is %s', (typed, word) => {
    expect(toneKey(decodeTyping(typed) ?? '')).toBe(toneKey(word))
  })

  it.each(['thi', 'hành', 'đ', '', '2015', 'kg'])('%j has none', (word) => {
    expect(decodeTyping(word)).toBeNull()
  })
})

describe('the distance of two words', () => {
  it.each([
    ['hanh', 'hanh', 0],
    ['hnah', 'hanh', 1],
    ['han', 'hanh', 1],
    ['haanh', 'hanh', 1],
    ['bien', 'hanh', 3],
  ])('of %s and %s is %i (3: too far)', (typed, word, distance) => {
    expect(typingDistance({ typed, word, most: 2, unfinished: false })).toBe(distance)
  })

  it('of an unfinished word is that to the nearest beginning', () => {
    expect(typingDistance({ typed: 'ngihe', word: 'nghieng', most: 2, unfinished: true })).toBe(1)
  })
})

describe('the searches marked by hand', () => {
  const searches = readFileSync(new URL('../../gold/searches.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): GoldSearch => JSON.parse(line))
  const titles = readTitles(new URL('../../gold/titles.txt', import.meta.url).pathname)
  const rightOf = (chosen: readonly GoldSearch[]) => scoreSearches({ titles, searches: chosen }).total.right

  it('are all answered where no error needs to be forgiven', () => {
    const plain = searches.filter(({ tags }) => !tags.includes('typing') && !tags.includes('none'))
    expect(rightOf(plain)).toBe(plain.length)
  })

  it('are answered in 80 of 100 cases where one does', () => {
    const typing = searches.filter(({ tags }) => tags.includes('typing'))
    expect(rightOf(typing) / typing.length).toBeGreaterThanOrEqual(0.8)
  })
})

describe('whatever is searched', () => {
  it('never throws and names each title once', () => {
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('thi', 'hanhf', '"', '“', 'án', ' ', 'd9', '62', 'ư', '\u0301', 'NÐ'), { maxLength: 12 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(query, fc.boolean(), (text, prefix) => {
        const found = find(text, prefix)
        expect(new Set(found).size).toBe(found.length)
        expect(found.every((place) => TITLES[place] !== undefined)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['words', 'thi hành ', (text: string) => find(text)],
    ['one word', 'x', (text: string) => find(text)],
    ['quotation marks', '"', (text: string) => find(text)],
    ['a phrase', 'thi ', (text: string) => find(`"${text}x"`)],
    [
      'a phrase that repeats itself, in a title that does',
      'thi ',
      (text: string) => searchTitles({ index: indexTitles([text]), query: `"${text}"` }),
    ],
    [
      'such a phrase with another end',
      'thi ',
      (text: string) => searchTitles({ index: indexTitles([text]), query: `"${text}hành thi"` }),
    ],
  ])('takes a time that grows with the query: %s', (_, piece, read) => {
    expect(timesLonger({ read, piece, length: 30_000 })).toBeLessThan(FAR_FROM_QUADRATIC)
  })
})
