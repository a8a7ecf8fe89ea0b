import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Block, Inline } from '../../../src/editions/block'
import { hideInText } from '../../../src/editions/hideInText'
import { redactBlocks } from '../../../src/editions/redactBlocks'
import { INPUTS, type NameReplacement } from '../../../src/workflow/inputs'

const initials = (name: string): NameReplacement => ({ name, display: 'initials' })
const mark = (name: string): NameReplacement => ({ name, display: 'mark' })
const text = (words: string): Inline => ({ type: 'text', text: words })
const bold = (words: string): Inline => ({ type: 'text', text: words, marks: ['bold'] })
const link = (...children: Inline[]): Inline => ({ type: 'link', url: 'https://bao.example/le-van-a', children })
const line: Inline = { type: 'break' }

const redacted = (block: Block, ...names: NameReplacement[]) =>
  redactBlocks({ blocks: [{ hash: 'h', block }], removed: [], names })[0]?.block
const running = (children: Inline[], ...names: NameReplacement[]) => redacted({ type: 'paragraph', children }, ...names)

describe('a hidden name', () => {
  it.each([
    ['as it was typed', 'Ông Lê Văn An nhận nhà.', 'Ông L.V.A nhận nhà.'],
    ['each time it stands there', 'Lê Văn An và Lê Văn An', 'L.V.A và L.V.A'],
    ['in capitals', 'ÔNG LÊ VĂN AN NHẬN NHÀ', 'ÔNG [đã lược bỏ] NHẬN NHÀ'],
    ['in small letters', 'thẻ lê văn an', 'thẻ [đã lược bỏ]'],
    ['in decomposed letters', 'Ông Lê Văn An nhận.'.normalize('NFD'), 'Ông L.V.A nhận.'],
    ['parted by no-break spaces', 'Ông Lê\u00a0Văn\u00a0An nhận.', 'Ông L.V.A nhận.'],
    ['parted by two spaces and a line end', 'Ông Lê  Văn\nAn nhận.', 'Ông L.V.A nhận.'],
    ['with characters that nobody sees', 'Ông Lê\u200b Văn An\u200d nhận.', 'Ông L.V.A nhận.'],
    ['between signs', '(Lê Văn An), “Lê Văn An”.', '(L.V.A), “L.V.A”.'],
  ])('goes %s', (_how, before, after) => {
    expect(hideInText({ text: before, names: [initials('Lê Văn An')] }).normalize('NFC')).toBe(after)
  })

  it.each([
    ['a longer word that begins with it', 'An', 'Anh Anton, An2'],
    ['a longer word that ends with it', 'An', 'Toan, 2An'],
    ['another name by one mark', 'An', 'Ân, Ấn, Ản'],
    ['words that other words part', 'Lê Văn An', 'Lê Văn và An; Lê Văn, An'],
  ])('is not found in %s', (_where, name, words) => {
    expect(hideInText({ text: words, names: [mark(name)] })).toBe(words)
  })

  it.each([
    ['typed with the other place of the tone', 'Lê Văn Hòa', 'Lê Văn Hoà', 'L.V.H'],
    ['typed in decomposed letters', 'Lê Văn Ấn'.normalize('NFD'), 'Lê Văn Ấn', 'L.V.A'],
    ['typed with other spaces', 'Lê   Văn\u00a0An', 'Lê Văn An', 'L.V.A'],
    ['typed in capitals', 'LÊ VĂN AN', 'Lê Văn An', 'L.V.A'],
    ['with a letter of its own', 'Đỗ Thị Đào', 'Đỗ Thị Đào', 'Đ.T.Đ'],
  ])('is the same %s', (_how, name, words, after) => {
    expect(hideInText({ text: words, names: [initials(name)] })).toBe(after)
  })

  it.each([
    ['a full name, when initials were asked', 'Lê Văn An', initials('Lê Văn An'), 'L.V.A'],
    ['a full name, when the mark was asked', 'Lê Văn An', mark('Lê Văn An'), '[đã lược bỏ]'],
    ['a given name alone', 'ông An', initials('An'), 'ông [đã lược bỏ]'],
    ['running words', 'ông không phải trả', initials('không phải'), 'ông [đã lược bỏ] trả'],
    ['the first words of a sentence', 'Không Phải trả', initials('Không Phải'), '[đã lược bỏ] trả'],
    ['words of a heading in capitals', 'LẠI KHÔNG TRẢ', initials('lại không'), '[đã lược bỏ] TRẢ'],
    ['words that begin like a name', 'Lại không trả', initials('Lại Không'), '[đã lược bỏ] trả'],
    ['a figure', 'gọi 0912 345 678 nhé', initials('0912 345 678'), 'gọi [đã lược bỏ] nhé'],
  ])('leaves what nobody can take for another statement: %s', (_what, before, name, after) => {
    expect(hideInText({ text: before, names: [name] })).toBe(after)
  })

  it.each([
    ['the longer of two names', [initials('Lê Văn'), initials('Lê Văn An')], 'L.V.A'],
    ['the longer, with a part that is marked', [initials('Lê Văn An'), mark('An')], 'L.V.A'],
    ['both where they share a word', [initials('Lê Văn'), initials('Văn An')], '[đã lược bỏ]'],
    ['all where one name asks for the mark', [initials('Lê Văn An'), mark('Lê Văn An')], '[đã lược bỏ]'],
  ])('of several is %s', (_which, names, after) => {
    expect(hideInText({ text: 'Lê Văn An', names })).toBe(after)
    expect(hideInText({ text: 'Lê Văn An', names: names.toReversed() })).toBe(after)
  })
})

describe('a hidden name in running text', () => {
  it.each<[string, Inline[], Inline[]]>([
    ['half bold', [text('Ông Lê '), bold('Văn An'), text(' nhận.')], [text('Ông L.V.A'), text(' nhận.')]],
    ['bold by a letter', [text('Lê Văn '), bold('A'), text('n nhận.')], [text('L.V.A'), text(' nhận.')]],
    ['over a line break', [text('Lê Văn'), line, text('An nhận.')], [text('L.V.A'), text(' nhận.')]],
    ['with a line break beside it', [line, text('Lê Văn An'), line], [line, text('L.V.A'), line]],
    ['in a link', [link(text('Lê Văn An nhận'))], [link(text('L.V.A nhận'))]],
    ['half in a link', [text('Lê Văn '), link(text('An nhận'))], [text('L.V.A'), link(text(' nhận'))]],
    ['whose last word alone is a link', [text('Lê Văn '), link(text('An'))], [text('L.V.A')]],
  ])('goes when it is %s', (_how, before, after) => {
    expect(running(before, initials('Lê Văn An'))).toEqual({ type: 'paragraph', children: after })
  })

  it('is not found where a mark ends in the middle of another word', () => {
    const children = [bold('An'), text('h đến.'), line, link(text('An')), text('h về.')]
    expect(running(children, initials('An'))).toEqual({ type: 'paragraph', children })
  })

  it.each<[string, Block, Block]>([
    ['title', { type: 'title', text: 'Lê Văn An' }, { type: 'title', text: 'L.V.A' }],
    ['cue group', { type: 'cue_group', text: 'Lê Văn An' }, { type: 'cue_group', text: 'L.V.A' }],
    ['byline', { type: 'bylines', names: ['Lê Văn An', 'Hà'] }, { type: 'bylines', names: ['L.V.A', 'Hà'] }],
    [
      'table row, in its cells alone',
      { type: 'table_row', first: true, header: false, cells: [[text('Lê Văn An')], [text('Lê Văn')], [text('An')]] },
      { type: 'table_row', first: true, header: false, cells: [[text('L.V.A')], [text('Lê Văn')], [text('An')]] },
    ],
    [
      'picture, whose file keeps its name',
      { type: 'picture', media: 'An', sha256: 'x', caption: 'Lê Văn An', alt: 'Lê Văn An', credit: 'Lê Văn An' },
      { type: 'picture', media: 'An', sha256: 'x', caption: 'L.V.A', alt: 'L.V.A', credit: 'L.V.A' },
    ],
    [
      'poster',
      { type: 'poster', media: 'An', sha256: 'x', alt: 'Lê Văn An', credit: '' },
      { type: 'poster', media: 'An', sha256: 'x', alt: 'L.V.A', credit: '' },
    ],
  ])('goes from a %s', (_where, before, after) => {
    expect(redacted(before, initials('Lê Văn An'))).toEqual(after)
  })
})

const wordsOf = (words: string): string[] => words.match(/[\p{L}\p{N}]+/gu) ?? []
/** Words, and the initials that some of them are part of. */
const readIn = (words: string): string[] => [...wordsOf(words), ...(words.match(/\p{Lu}(?:\.\p{Lu})+/gu) ?? [])]
const SYLLABLES = ['không', 'phải', 'trả', 'Lê', 'LÊ', 'Văn', 'An', 'anh', 'tỷ', '2', 'Lại', 'Không', 'N.V.A', 'Hoà']

describe('a redaction adds no word', () => {
  const phrase = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
  const name = fc.oneof(phrase, fc.string({ minLength: 2, maxLength: 20 }))
  const names = fc.array(fc.record({ name, display: fc.constantFrom('initials' as const, 'mark' as const) }))
  const parts = fc.array(fc.oneof(phrase, fc.constantFrom(' ', '. ', '\n')), { minLength: 1, maxLength: 8 })

  it('whatever is named: each word shown is the edition’s, the fixed mark, or the initials of a passage', () => {
    fc.assert(
      fc.property(parts, names, (pieces, hidden) => {
        const words = pieces.join(' ')
        const shown = running(
          pieces.flatMap((piece, at) => [at % 2 ? bold(piece) : text(piece), text(' ')]),
          ...hidden,
        )
        const left = JSON.stringify(shown?.type === 'paragraph' ? shown.children.map(plain) : [])
          .replaceAll('\\n', ' ')
          .replaceAll('[đã lược bỏ]', ' ')
        const known = new Set([...readIn(words), ...passageInitials(wordsOf(words))])
        const shownWords = left.match(/\p{Lu}(?:\.\p{Lu})+|[\p{L}\p{N}]+/gu) ?? []
        expect(shownWords.filter((word) => !known.has(word))).toEqual([])
      }),
    )
  })

  it.each(['phải trả 2 tỷ đồng và', 'ông A', '', undefined])(
    'since nobody types what stands instead: %s is no way to show it',
    (display) => {
      expect(INPUTS.redact.safeParse({ names: [{ name: 'không phải', display }] }).success).toBe(false)
      expect(INPUTS.redact.safeParse({ names: [{ name: 'Lê Văn An', display: 'initials' }] }).success).toBe(true)
    },
  )
})

const plain = (inline: Inline): string => (inline.type === 'text' ? inline.text : '')

/** What initials of any run of the edition's words would look like, told by another hand than the program's. */
const passageInitials = (words: string[]): string[] =>
  words.flatMap((_, from) =>
    [2, 3, 4, 5].map((count) =>
      words
        .slice(from, from + count)
        .map((word) => word.normalize('NFD').charAt(0))
        .join('.'),
    ),
  )
