import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { foldText } from '../../../src/text/foldText'
import { foldWord } from '../../../src/text/foldWord'
import { toneKey } from '../../../src/text/toneKey'

describe('the keys under which a text is searched', () => {
  it.each([
    ['Đường vào thửa đất', 'đường vào thửa đất', 'duong vao thua dat'],
    ['Nghị định 09/2017/NÐ-CP', 'nghị định 09 2017 nđ cp', 'nghi dinh 09 2017 nd cp'],
    ['hỏi – đáp, “giải đáp”!', 'hỏi đáp giải đáp', 'hoi dap giai dap'],
    ['', '', ''],
    [' – “!” ', '', ''],
  ])('of %j', (text, exact, folded) => {
    const keys = foldText(text)
    expect(keys.folded).toBe(folded)
    expect(keys.exact).toBe(toneKey(exact))
  })

  it.each([
    ['hòa', 'hoà'],
    ['lan tỏa', 'lan toả'],
    ['Thủy', 'Thuỷ'],
    ['khỏe', 'khoẻ'],
    ['qúy', 'quý'],
    ['toàn', 'tòan'],
    ['của', 'cuả'],
    ['người', 'ngừơi'],
    ['gía', 'giá'],
    ['thưởng', 'thửơng'],
  ])('are one for both places of the tone: %s, %s', (one, other) => {
    expect(foldText(one).exact).toBe(foldText(other).exact)
  })

  it.each([
    ['thi', 'thí'],
    ['quý', 'quỹ'],
    ['hoa', 'họa'],
    ['dân', 'dẫn'],
    ['đất', 'dất'],
    ['cung', 'cũng'],
    ['ban', 'bạn'],
  ])('tell words apart that differ by a mark, but not without marks: %s, %s', (one, other) => {
    expect(foldText(one).exact).not.toBe(foldText(other).exact)
    expect(foldText(one).folded).toBe(foldText(other).folded)
  })

  it('are the same for decomposed text, capitals and either case, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text.normalize('NFD'))).toEqual(foldText(text.normalize('NFC')))
      }),
    )
  })

  it('never throw, and folding twice changes nothing more, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { folded } = foldText(text)
        expect(folded.split(' ').map(foldWord).join(' ')).toBe(folded)
      }),
    )
  })
})
