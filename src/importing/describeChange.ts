import type { CleaningKind } from '../text/cleaning/CleaningKind'
import type { ManuscriptChange } from './manuscript'

const KINDS: Readonly<Record<CleaningKind, string>> = {
  page_number: 'bỏ số trang',
  joined_lines: 'nối câu bị ngắt',
  split_lines: 'tách đoạn',
  blank_paragraph: 'bỏ đoạn trống',
  blanks: 'khoảng trắng lạ',
  doubled_blanks: 'khoảng trắng lặp',
  outer_blanks: 'khoảng trắng ở hai đầu',
  decomposed: 'ghép lại dấu tiếng Việt',
  invisible: 'bỏ ký tự không nhìn thấy',
  d_lookalike: 'sửa chữ Đ',
  bad_characters: 'bỏ ký tự hỏng',
  seen_page_number: 'có thể là số trang, chưa sửa',
  seen_dash_variant: 'hai kiểu gạch ngang, chưa sửa',
  seen_tone_variant: 'hai cách đặt dấu, chưa sửa',
}

const AROUND = 40
const LONGEST = 160

/** Letters that look like nothing, or like others, as something that can be seen: ⍽ for a blank, ◌ under a mark that stands alone. */
const visible = ({ text, isStart, isEnd }: { text: string; isStart: boolean; isEnd: boolean }): string =>
  text
    .replace(/^ +/, (blanks) => (isStart ? '⍽'.repeat(blanks.length) : blanks))
    .replace(/ +$/, (blanks) => (isEnd ? '⍽'.repeat(blanks.length) : blanks))
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '⟨ẩn⟩')
    .replace(/\n/g, '↵')
    .replace(/(?! )\s| {2,}/g, (blanks) => '⍽'.repeat(blanks.length))
    .replace(/\p{M}/gu, '◌$&')

const sharedLength = (a: string, b: string): number => {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1
  return length
}

const reversed = (text: string): string => text.split('').reverse().join('')

/** The part of a text from a little before the first to a little after the last difference to the other. */
const around = ({ text, start, tail }: { text: string; start: number; tail: number }): string => {
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, Math.max(start, text.length - tail) + AROUND)
  const shown = text.slice(from, Math.min(to, from + LONGEST))
  const isStart = from === 0
  const isEnd = from + shown.length === text.length
  return `${isStart ? '' : '…'}${visible({ text: shown, isStart, isEnd })}${isEnd ? '' : '…'}`
}

/** Before and after, each cut to where they differ. */
const excerpts = ({ before, after }: { before: string; after: string }): { before: string; after: string } => {
  const start = sharedLength(before, after)
  const tail = sharedLength(reversed(before.slice(start)), reversed(after.slice(start)))
  return { before: around({ text: before, start, tail }), after: around({ text: after, start, tail }) }
}

/** A change as people read it: where, what was done in words, and both texts cut to a little around where they differ, blanks made visible. */
export interface DescribedChange {
  place: string
  what: string
  before: string
  after: string
}

/** What the cleaner did in one place, shown and never silent (R161). */
export const describeChange = ({ place, kinds, ...texts }: ManuscriptChange): DescribedChange => ({
  place,
  what: kinds.map((kind) => KINDS[kind]).join(', '),
  ...excerpts(texts),
})
