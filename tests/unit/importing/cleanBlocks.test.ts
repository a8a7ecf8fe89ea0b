import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Inline, Mark } from '../../../src/editions/block'
import { cleanBlocks } from '../../../src/importing/cleanBlocks'
import type { ManuscriptBlock } from '../../../src/importing/manuscript'
import { styledText } from '../../../src/importing/styledText'

const text = (words: string, ...marks: Mark[]): Inline =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }
const paragraph = (...children: Inline[]): ManuscriptBlock => ({ type: 'paragraph', children })

describe('cleaning a manuscript', () => {
  it('joins paragraphs only with their neighbours, never through headings or into lists', () => {
    const open = 'Chấp hành viên đã thông báo cho người phải thi hành án và người có quyền'
    const heading: ManuscriptBlock = { type: 'heading', level: 2, children: [text('lợi, nghĩa vụ')] }
    const item: ManuscriptBlock = {
      type: 'list_item',
      list: 'bullet',
      first: true,
      depth: 0,
      children: [text('lợi, nghĩa vụ')],
    }
    expect(cleanBlocks([paragraph(text(open)), paragraph(text('lợi, nghĩa vụ liên quan.'))]).blocks).toHaveLength(1)
    expect(cleanBlocks([paragraph(text(open)), heading]).blocks).toHaveLength(2)
    expect(cleanBlocks([paragraph(text(open)), item]).blocks).toHaveLength(2)
  })

  it('keeps a list item or cell one block where the cleaner parts its lines', () => {
    const children = [text('Một.'), { type: 'break' } as const, text('Hai\u00a0ba.', 'bold')]
    const { blocks, changes } = cleanBlocks([
      { type: 'list_item', list: 'bullet', first: true, depth: 0, children },
      { type: 'table_row', first: true, header: false, cells: [[text('a')], children] },
    ])
    const cleaned = [text('Một.'), { type: 'break' }, text('Hai ba.', 'bold')]
    expect(blocks).toMatchObject([{ children: cleaned }, { cells: [[text('a')], cleaned] }])
    expect(changes).toEqual([
      { block: blocks[0], kinds: ['blanks'], before: expect.any(String), after: 'Hai ba.' },
      { block: blocks[1], cell: 1, kinds: ['blanks'], before: expect.any(String), after: 'Hai ba.' },
    ])
  })

  it('drops blank paragraphs without a word about them', () => {
    expect(cleanBlocks([paragraph(text('Một.')), paragraph(text(' ')), paragraph(text('Hai.'))])).toEqual({
      blocks: [paragraph(text('Một.')), paragraph(text('Hai.'))],
      changes: [],
    })
  })

  it('leaves formatting on the words it was on, whatever is joined, parted or taken out', () => {
    const word = fc.constantFrom('Thi', 'hành', 'án', 'dân', 'sự', 'quyết', 'định', 'ảnh', 'hưởng', 'hoà', 'Ðiều')
    const blank = fc.constantFrom(' ', ' ', ' ', '\u00a0', '  ', '\t', ' 2 ')
    const end = fc.constantFrom('.', '', '', ':')
    const marked = fc.tuple(word, blank, fc.boolean(), fc.boolean())
    const line = fc.tuple(fc.array(marked, { minLength: 1, maxLength: 20 }), end).map(([words, stop]) =>
      paragraph(
        ...words.flatMap(([letters, between, isBold, isDecomposed]) => [
          // Bold words are written in capitals, so that the result says by itself which words were bold.
          text(styled(letters, isBold, isDecomposed), ...(isBold ? (['bold'] as const) : [])),
          text(between),
        ]),
        text(stop),
      ),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        for (const block of cleanBlocks(lines).blocks) {
          const { text: whole, styles } = styledText.from('children' in block ? block.children : [])
          for (const { 0: found, index } of whole.matchAll(/[\p{L}\p{M}]+/gu)) {
            const isBold = found === found.toLocaleUpperCase('vi')
            for (let at = index; at < index + found.length; at++) {
              expect([found, styles[at]?.marks.includes('bold')]).toEqual([found, isBold])
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

const styled = (letters: string, isBold: boolean, isDecomposed: boolean): string => {
  const cased = isBold ? letters.toLocaleUpperCase('vi') : letters.toLocaleLowerCase('vi')
  return isDecomposed ? cased.normalize('NFD') : cased
}
