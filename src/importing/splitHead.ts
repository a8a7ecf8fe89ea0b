import type { Inline } from '../editions/block'
import type { Manuscript, ManuscriptBlock, ManuscriptNote, ManuscriptParagraph } from './manuscript'
import { placesOf } from './placesOf'
import { styledText } from './styledText'
import { takeDate } from './takeDate'

export interface ManuscriptHead extends Pick<Manuscript, 'title' | 'sapo' | 'dated'> {
  rest: ManuscriptBlock[]
  notes: ManuscriptNote[]
  /** Where every block given has gone, in words: "tiêu đề", "sapo", "đoạn 3". */
  places: ReadonlyMap<ManuscriptBlock, string>
}

const LONGEST_TITLE = 250 // characters; official titles quote whole plans ("… Kế hoạch tổng kết Đề án “…”")
const LONGEST_SAPO = 400
const LONGEST_MARKED_SAPO = 800 // of a paragraph that is set apart as sapo
const GUESSED_TITLE = 100

/**
 * Title, sapo and date of a manuscript, as real ones have them (news items copied from ministries' sites, plans):
 * - title: the file's only h1 or Word title; else the first block if it is a heading or a short line without a full stop. A
 *   line of capitals that names the kind of document ("KẾ HOẠCH") goes on in the short line under it. Else the first words
 *   of the text, which then stays whole, with a note.
 * - date: a line under the title that is nothing but a date, or a date glued before the first sentence; it is taken out,
 *   with a note.
 * - sapo: the next paragraph if the file sets it apart (Word's Subtitle, all bold or all italic), or if it is short, ends a
 *   sentence, is no list item or bracket, and text follows. Only under a found title, and without links, which a sapo can't
 *   hold.
 */
export const splitHead = (blocks: readonly ManuscriptBlock[]): ManuscriptHead => {
  const { title, used, rest: untitled, notes } = takeTitle(blocks)
  const { dated, rest: undated } = takeDate(untitled)
  const { sapo, rest } = used.length > 0 ? takeSapo(undated) : { sapo: null, rest: [...undated] }
  const places = new Map(placesOf(rest))
  for (const block of used) places.set(block, 'tiêu đề')
  const [lead] = undated
  const [original] = untitled.slice(untitled.length - undated.length) // differs from `lead` when a date stood in it
  if (lead && sapo !== null) places.set(lead, 'sapo')
  if (lead && original) places.set(original, places.get(lead) ?? 'đoạn 1')
  const message = `Ngày đứng dưới tiêu đề đã được bỏ ra khỏi bài: ${dated?.words}.`
  const dateNotes: ManuscriptNote[] = dated ? [{ code: 'date_line_taken_out', message }] : []
  return { title, sapo, dated: dated?.iso ?? null, rest, places, notes: [...notes, ...dateNotes] }
}

interface Title {
  title: string
  /** Blocks that became the title. */
  used: ManuscriptBlock[]
  rest: ManuscriptBlock[]
  notes: ManuscriptNote[]
}

const takeTitle = (blocks: readonly ManuscriptBlock[]): Title => {
  const used = titleBlocks(blocks)
  if (used.length === 0) return guessTitle(blocks)
  return { title: used.map(lineOf).join(' '), used, rest: blocks.filter((block) => !used.includes(block)), notes: [] }
}

const titleBlocks = (blocks: readonly ManuscriptBlock[]): ManuscriptBlock[] => {
  const [top, ...otherTops] = blocks.filter((block) => block.type === 'heading' && block.level === 1)
  if (top && otherTops.length === 0 && isShortLine(top)) return [top]
  const [first, second] = blocks
  if (!first || !isShortLine(first)) return []
  const namesKind = /^\p{Lu}+(?: \p{Lu}+){0,3}$/u.test(lineOf(first))
  return namesKind && second && isShortLine(second) ? [first, second] : [first]
}

const guessTitle = (blocks: readonly ManuscriptBlock[]): Title => {
  const text = blocks.map(lineOf).find((line) => line !== '') ?? ''
  const cut = text.length <= GUESSED_TITLE ? text : `${text.slice(0, GUESSED_TITLE).replace(/\s+\S*$/u, '')}…`
  const message = 'Không thấy tiêu đề trong tệp; tạm lấy những chữ đầu của bài. Hãy đặt lại tiêu đề.'
  return { title: cut, used: [], rest: [...blocks], notes: [{ code: 'title_guessed', message }] }
}

const takeSapo = (blocks: readonly ManuscriptBlock[]): { sapo: string | null; rest: ManuscriptBlock[] } => {
  const [first, second, ...others] = blocks
  const isSapo = first?.type === 'paragraph' && second !== undefined && canBeSapo(first)
  return isSapo ? { sapo: lineOf(first), rest: [second, ...others] } : { sapo: null, rest: [...blocks] }
}

const canBeSapo = (paragraph: ManuscriptParagraph): boolean => {
  const text = lineOf(paragraph)
  if (paragraph.children.some(({ type }) => type === 'link')) return false
  if (paragraph.lead || isAllMarked(paragraph.children)) return text.length <= LONGEST_MARKED_SAPO
  return text.length <= LONGEST_SAPO && /[.!?…]["”’»)]?$/u.test(text) && !/^(?:[-–—+•(]|\d+[.)]|[IVX]+\.)/u.test(text)
}

const isAllMarked = (children: readonly Inline[]): boolean =>
  (['bold', 'italic'] as const).some((mark) =>
    children.every((inline) => inline.type === 'text' && (inline.text.trim() === '' || inline.marks?.includes(mark))),
  )

/** A heading, or a paragraph that reads like one: one short line that ends no sentence. */
const isShortLine = (block: ManuscriptBlock): boolean => {
  if (block.type !== 'heading' && block.type !== 'paragraph') return false
  const line = lineOf(block)
  if (line === '' || line.length > LONGEST_TITLE || block.children.some(({ type }) => type === 'break')) return false
  return block.type === 'heading' || !/[.;:,]$/u.test(line)
}

const lineOf = (block: ManuscriptBlock): string =>
  'children' in block ? styledText.from(block.children).text.replace(/\s+/gu, ' ').trim() : ''
