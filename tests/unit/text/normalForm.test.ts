import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normalForm } from '../../../src/text/normalForm'
import { normalFormWithOffsets } from '../../../src/text/normalFormWithOffsets'
import { FAR_FROM_QUADRATIC, timesLonger } from '../../support/timesLonger'

const anyText = () =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'e',
          'E',
          'ê',
          '\u0302',
          '\u0301',
          '\u0323',
          '\u0344',
          '\u200B',
          '\u00A0',
          'Ð',
          '\uD83D',
          '\uDE00',
          '가',
          '\u11A8',
          '\u0958',
          '\u{2F800}',
          '\n',
          '-',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  )

describe('the normal form of a Vietnamese text', () => {
  it.each([
    ['composes what a Mac or a PDF decomposed', 'Nghị định'.normalize('NFD'), 'Nghị định'],
    ['reads the Icelandic and African Đ as Đ', 'NÐ-CP, NƉ-CP, ðiều, ɖiều', 'NĐ-CP, NĐ-CP, điều, điều'],
    ['makes every blank a space', 'Điều\u00A05\u2009Luật\u3000này\tkia', 'Điều 5 Luật này kia'],
    ['removes what cannot be seen', '\uFEFFthi\u200B hà\u00ADnh\u2060 án', 'thi hành án'],
    ['composes across an invisible character', 'e\u200B\u0302\u0323', 'ệ'],
    ['keeps line and page breaks', 'một\r\nhai\fba\u2028bốn', 'một\r\nhai\fba\nbốn'],
    ['keeps dashes, quotation marks and the place of the tone', 'hoà – hòa “x” — y', 'hoà – hòa “x” — y'],
    ['says U+FFFD for half a character', 'a\uD83Db', 'a\uFFFDb'],
    ['leaves an empty text empty', '', ''],
  ])('%s', (_, original, expected) => {
    expect(normalForm(original)).toBe(expected)
  })

  it('keeps 30 marks on a letter and drops the 31st', () => {
    expect(normalForm(`x${'\u0316'.repeat(30)}`)).toHaveLength(31)
    expect(normalForm(`x${'\u0316'.repeat(31)}`)).toHaveLength(31)
  })

  it('leaves each ordinary letter as NFC does', () => {
    for (const letter of 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ') {
      for (const form of [letter, letter.toUpperCase()]) {
        expect(normalForm(form)).toBe(form.normalize('NFC'))
        expect(normalForm(form.normalize('NFD'))).toBe(form)
      }
    }
  })

  it('is NFC for every single character that is neither blank nor invisible nor a lookalike of Đ', () => {
    const changed =
      /[\p{Zs}\t\u0085\u2028\u2029ÐƉðɖ\p{Surrogate}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\u034F/u
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code)
      if (!changed.test(character) && normalForm(character) !== character.normalize('NFC'))
        throw new Error(code.toString(16))
    }
  })

  it('is the same when taken twice, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => expect(normalForm(normalForm(text))).toBe(normalForm(text))),
      { numRuns: 2000 },
    )
  })
})

describe('the way back from the normal form', () => {
  it.each([
    ['decomposed letters', `${'Điều'.normalize('NFD')} 5`, 5, 6],
    ['invisible characters', '\uFEFFĐi\u200Bều 5', 5, 6],
    ['a letter with too many marks', `a${'\u0301'.repeat(50)}bcde5`, 'a'.length + 29 + 4, 'a'.length + 30 + 4],
  ])('finds a figure behind %s', (_, original, start, end) => {
    const { text, offsets } = normalFormWithOffsets(original)
    expect(text.slice(start, end)).toBe('5')
    expect(original.slice(offsets[start], offsets[end])).toBe('5')
  })

  it('gives the whole letter of a decomposed text, with what is invisible after it', () => {
    const original = `x ${'ệ'.normalize('NFD')}\u200B y`
    const { text, offsets } = normalFormWithOffsets(original)
    const at = text.indexOf('ệ')
    expect(original.slice(offsets[at], offsets[at + 1])).toBe(`${'ệ'.normalize('NFD')}\u200B`)
  })

  it('stays right after characters that get longer and shorter', () => {
    const original = '\u0958\u{2F800}abc'
    const { text, offsets } = normalFormWithOffsets(original)
    expect(original.slice(offsets[text.indexOf('b')])).toBe('bc')
  })

  it('gives the same text as the normal form, with offsets that never fall, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (original) => {
        const { text, offsets } = normalFormWithOffsets(original)
        expect(text).toBe(normalForm(original))
        expect(offsets).toHaveLength(text.length + 1)
        expect(offsets[text.length]).toBe(original.length)
        expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b))
      }),
      { numRuns: 2000 },
    )
  })

  it('brings every letter back to an original whose normal form it is', () => {
    const words = fc.array(fc.constantFrom('thi', 'hành', 'án', 'điều', 'NÐ-CP', '\u200B', ' ', '\u00A0', '5'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(words, fc.boolean(), (parts, decomposed) => {
        const original = decomposed ? parts.join('').normalize('NFD') : parts.join('')
        const { text, offsets } = normalFormWithOffsets(original)
        for (let i = 0; i < text.length; i++)
          expect(normalForm(original.slice(offsets[i], offsets[i + 1]))).toBe(text[i])
      }),
    )
  })

  it.each([
    ['plain text', 'Điều 5 Luật Thi hành án dân sự. '],
    ['decomposed text', 'Điều 5 Luật Thi hành án. '.normalize('NFD')],
    ['marks without a letter', '\u0301\u0323'],
    ['invisible characters', '\u200B'],
    ['characters that change alone', '\u0958\u{2F800}'],
  ])('takes a time that grows with the text: %s', (_, piece) => {
    expect(timesLonger({ read: normalFormWithOffsets, piece, length: 30_000 })).toBeLessThan(FAR_FROM_QUADRATIC)
  })
})
