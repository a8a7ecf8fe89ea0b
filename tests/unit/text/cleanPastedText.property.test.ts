import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cleanPastedText } from '../../../src/text/cleanPastedText'
import { normalForm } from '../../../src/text/normalForm'
import { FAR_FROM_QUADRATIC, timesLonger } from '../../support/timesLonger'

const cleaned = (...paragraphs: string[]) => cleanPastedText(paragraphs).paragraphs

const pastedParagraph = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'làm ảnh',
        '2',
        'hưởng',
        'Điều 5.',
        'thành',
        'phần',
        '\n',
        '\u00A0',
        '- 3 -',
        'Trang 4',
        'của các',
        'được',
        'á'.normalize('NFD'),
        '.',
        '“',
        'dài '.repeat(12),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(' ')),
)
const lettersOf = (texts: readonly string[]) =>
  normalForm(texts.join('\n'))
    .replace(/^\s*(?:trang|page) (?:số )?\d{1,3}(?: ?\/ ?\d{1,3})?\s*$/gimu, '')
    .replace(/[^\p{L}]/gu, '')

describe('whatever is pasted', () => {
  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.array(pastedParagraph, { maxLength: 12 }), (paragraphs) => {
        expect(lettersOf(cleaned(...paragraphs))).toBe(lettersOf(paragraphs))
      }),
      { numRuns: 1000 },
    )
  })

  it('changes nothing without saying so, and says each source once', () => {
    fc.assert(
      fc.property(fc.array(pastedParagraph, { maxLength: 12 }), (pasted) => {
        const { paragraphs, changes } = cleanPastedText(pasted)
        const told = new Set(changes.flatMap(({ sources }) => sources))
        const toldResults = new Set(changes.filter(({ after }) => after !== '').map(({ paragraph }) => paragraph))
        const silentSources = pasted.filter((_, i) => !told.has(i))
        const silentResults = paragraphs.filter((_, i) => !toldResults.has(i))
        expect(silentResults).toEqual(silentSources)
        for (const { paragraph, after } of changes) if (after !== '') expect(paragraphs[paragraph]).toBe(after)
      }),
      { numRuns: 1000 },
    )
  })

  it('loses no figure unless it says page number', () => {
    fc.assert(
      fc.property(fc.array(pastedParagraph, { maxLength: 12 }), (pasted) => {
        for (const { kinds, before, after } of cleanPastedText(pasted).changes) {
          if (kinds.includes('page_number')) continue
          expect(after.replace(/\P{Nd}/gu, '')).toBe(before.replace(/\P{Nd}/gu, ''))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['one long paragraph', 'làm ảnh 2 hưởng '],
    ['one word', 'x'],
    ['short lines', 'làm ảnh\n'],
    ['page numbers only', Array.from({ length: 900 }, (_, page) => `${page + 2}\n`).join('')],
    ['open sentences', 'các hoạt động được thực hiện có trọng tâm, phù hợp với nhu cầu của doanh\n'],
    ['quotation marks', '”'],
    ['marks', '\u0301\u0323'],
    ['blanks', ' '],
  ])('cleans nothing but %s in a time that grows with the paste', (_, piece) => {
    const read = (text: string) => cleanPastedText(`${text}x`.split('\n'))
    expect(timesLonger({ read, piece, length: 30_000 })).toBeLessThan(FAR_FROM_QUADRATIC)
  })
})
