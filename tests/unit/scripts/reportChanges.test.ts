import { describe, expect, it } from '@jest/globals'
import { reportChanges } from '../../../scripts/import/reportChanges'

const LONG = 'Cuộc họp bàn về công tác phối hợp giữa hai cơ quan trong quý tới. '.repeat(5)

describe('what an import changed, as the operator reads it', () => {
  it('shows the place of the change, however far into the paragraph, and names it in Vietnamese', () => {
    const change = {
      place: 'đoạn 2',
      kinds: ['page_number' as const],
      before: `${LONG}theo 3 quy định.`,
      after: `${LONG}theo quy định.`,
    }
    const [heading, before, after] = reportChanges({ changes: [change], notes: [] })
    expect(heading).toBe('  đoạn 2 (bỏ số trang)')
    expect(before).toMatch(/^ {4}trước: ….*theo 3 quy định\.$/)
    expect(after).toMatch(/^ {4}sau: {3}….*theo quy định\.$/)
    expect(before?.length).toBeLessThan(220)
  })

  it.each([
    ['a no-break space', 'Hai\u00a0ba', 'Hai ba', 'Hai⍽ba'],
    ['doubled blanks', 'Hai  ba', 'Hai ba', 'Hai⍽⍽ba'],
    ['blanks at the end', 'Hai ba ', 'Hai ba', 'Hai ba⍽'],
    ['decomposed letters', 'ba\u0301c', 'bác', 'ba◌\u0301c'],
    ['a zero-width space', 'Hai\u200b ba', 'Hai ba', 'Hai⟨ẩn⟩ ba'],
  ])('makes %s visible', (_, before, after, shown) => {
    const lines = reportChanges({ changes: [{ place: 'đoạn 1', kinds: ['blanks'], before, after }], notes: [] })
    expect(lines.slice(1)).toEqual([`    trước: ${shown}`, `    sau:   ${after}`])
  })

  it('marks no blank where only the excerpt ends', () => {
    const before = `${'a '.repeat(60)}3 ${'b '.repeat(60)}c`
    const change = { place: 'đoạn 1', kinds: ['page_number' as const], before, after: before.replace('3 ', '') }
    expect(reportChanges({ changes: [change], notes: [] }).join('')).not.toContain('⍽')
  })

  it('cuts a rewritten paragraph, and says what is only to be looked at', () => {
    const change = {
      place: 'sapo',
      kinds: ['joined_lines' as const],
      before: `a${'b'.repeat(900)}`,
      after: `c${'d'.repeat(900)}`,
    }
    const note = { code: 'title_guessed' as const, message: 'Hãy đặt lại tiêu đề.' }
    const lines = reportChanges({ changes: [change], notes: [note] })
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200)
    expect(lines.at(-1)).toBe('  lưu ý: Hãy đặt lại tiêu đề.')
  })
})
