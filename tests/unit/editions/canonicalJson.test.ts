import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson } from '../../../src/editions/canonicalJson'

describe('canonicalJson', () => {
  it.each([
    [
      'keys are sorted by UTF-16 code units',
      { b: 1, a: 2, '\u20ac': 3, '\ud83d\ude00': 4, '\uffee': 5 },
      '{"a":2,"b":1,"€":3,"😀":4,"\uffee":5}',
    ],
    ['null properties are left out', { a: null, b: 1 }, '{"b":1}'],
    ['null in a list stays: its place counts', [null, 1], '[null,1]'],
    ['decomposed Vietnamese is composed', 'tie\u0302\u0301ng Vie\u0323\u0302t', '"tiếng Việt"'],
    ['control characters go', 'a\u0000b\u0007c\u007fd\u0085e', '"abcde"'],
    ['tab and line feed stay, escaped', 'a\tb\nc', '"a\\tb\\nc"'],
    ['numbers are ECMAScript’s', [1e21, 1.0, -0, 0.1, 1e-7], '[1e+21,1,0,0.1,1e-7]'],
    ['quotes and backslashes are escaped', '"\\/', '"\\"\\\\/"'],
    ['half a character stays escaped', '\ud800', '"\\ud800"'],
    ['truth values and nothing', [true, false, null], '[true,false,null]'],
  ])('%s', (_, value, written) => {
    expect(canonicalJson(value)).toBe(written)
  })

  it.each([
    ['undefined', { blocks: [{ text: undefined }] }, '$.blocks[0].text'],
    ['a function', [() => 1], '$[0]'],
    ['NaN', { a: { b: Number.NaN } }, '$.a.b'],
    ['infinity', Number.POSITIVE_INFINITY, '$'],
    ['a bigint', { n: 1n }, '$.n'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['a map', new Map(), '$'],
    ['a hole in a list', new Array(2), '$[0]'],
    ['two names that are one in NFC', { '\u00e1': 1, 'a\u0301': 2 }, '$'],
  ])('refuses %s and names the place', (_, value, place) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
    expect(() => canonicalJson(value)).toThrow(`at ${place}`)
  })

  it('is the same whatever the order of keys and the form of letters', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        let written: string
        try {
          written = canonicalJson(value)
        } catch {
          return // two keys that are one in NFC
        }
        expect(canonicalJson(reversed)).toBe(written)
      }),
    )
  })

  it('writes JSON that reads back as a value with the same canonical form', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        let written: string
        try {
          written = canonicalJson(value)
        } catch {
          return
        }
        expect(canonicalJson(JSON.parse(written))).toBe(written)
      }),
    )
  })

  it('gives NFC and NFD of a text one form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(canonicalJson([text.normalize('NFD')])).toBe(canonicalJson([text.normalize('NFC')]))
      }),
    )
  })
})
