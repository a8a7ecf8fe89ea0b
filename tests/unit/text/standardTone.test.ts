import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { standardTone } from '../../../src/text/standardTone'
import { toneKey } from '../../../src/text/toneKey'

describe('the place of the tone mark', () => {
  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khỏan', 'khoản'],
    ['hòan', 'hoàn'],
    ['qúy', 'quý'],
    ['ngừơi', 'người'],
    ['đìêu', 'điều'],
    ['gía', 'giá'],
  ])('%s is written %s', (typed, standard) => {
    expect(standardTone(typed)).toBe(standard)
  })

  it.each(['của', 'này', 'quốc', 'giữ', 'gì', 'giếng', 'khuỷu', 'ngoài', 'nghiễng', 'mùa', 'café', 'luat', 'nđ', ''])(
    'leaves "%s" as it is',
    (word) => {
      expect(standardTone(word)).toBe(word)
    },
  )

  it('never makes another word of it', () => {
    const initial = fc.constantFrom('', 'b', 'ch', 'đ', 'g', 'gi', 'ngh', 'qu', 't')
    const vowels = fc.array(fc.constantFrom(...'aeiouyăâêôơư'), { minLength: 1, maxLength: 3 })
    const tone = fc.constantFrom('\u0300', '\u0301', '\u0303', '\u0309', '\u0323')
    const final = fc.constantFrom('', 'c', 'm', 'ng', 't')
    fc.assert(
      fc.property(initial, vowels, tone, final, fc.nat(2), (head, letters, mark, tail, place) => {
        const toned = letters.map((letter, at) => (at === place % letters.length ? letter + mark : letter))
        const typed = [head, ...toned, tail].join('').normalize('NFC')
        const standard = standardTone(typed)
        expect(standardTone(standard)).toBe(standard)
        expect(toneKey(standard)).toBe(toneKey(typed))
      }),
    )
  })
})
