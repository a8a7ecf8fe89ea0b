import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cleanPastedText } from '../../../src/text/cleanPastedText'
import { normalForm } from '../../../src/text/normalForm'
import { cpuMilliseconds } from '../../support/cpuMilliseconds'

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
    ['one long paragraph', (n: number) => ['làm ảnh 2 hưởng '.repeat(n)]],
    ['one word', (n: number) => ['x'.repeat(16 * n)]],
    ['short lines', (n: number) => Array.from({ length: 2 * n }, () => 'làm ảnh')],
    ['page numbers only', (n: number) => Array.from({ length: 4 * n }, (_, i) => `${(i % 900) + 2}`)],
    [
      'open sentences',
      (n: number) =>
        Array.from({ length: n / 4 }, () => 'các hoạt động được thực hiện có trọng tâm, phù hợp với nhu cầu của doanh'),
    ],
    ['quotation marks', (n: number) => [`${'”'.repeat(16 * n)}x`]],
    ['marks', (n: number) => ['\u0301\u0323'.repeat(8 * n)]],
    ['blanks', (n: number) => [`${' '.repeat(16 * n)}x`]],
  ])('cleans a million characters of %s in under a second', (_, paste) => {
    const paragraphs = paste(62_500)
    expect(cpuMilliseconds(() => cleanPastedText(paragraphs))).toBeLessThan(1000)
  })
})
