import type { CleaningKind } from './CleaningKind'
import { findPageNumberLines } from './findPageNumberLines'
import {
  endsOpen,
  isAllCapitals,
  SHORTEST_BROKEN,
  startsInLowerCase,
  startsWithLooseNumber,
  startsWithMarker,
} from './lineShapes'
import { partsWord } from './partsWord'
import { findWrappedBlocks, isFull } from './wrappedBlocks'

/** A line of the pasted text: `source` is the index of its paragraph, `raw` as pasted, `text` tidied. */
export type Line = { source: number; raw: string; text: string; kinds: readonly CleaningKind[] }

/** Lines that make one paragraph of the result, or one that goes: it has no texts. A kind may occur twice. */
export type Group = { lines: Line[]; texts: string[]; kinds: CleaningKind[] }

/**
 * Groups lines into paragraphs: page number lines and blank lines go, sentences broken by a page or a hard line end are made
 * whole; list items, headings and everything doubtful stay apart. Linear in the text.
 */
export const joinLines = (lines: readonly Line[]): Group[] => {
  const texts = lines.map((line) => line.text)
  const pageNumbers = findPageNumberLines(texts)
  const widths = findWrappedBlocks(texts)
  const groups: Group[] = []
  let open: Group | null = null
  let gap: Group[] = []

  for (const [i, line] of lines.entries()) {
    const dropped = pageNumbers.has(i) ? 'page_number' : line.text === '' ? 'blank_paragraph' : null
    if (dropped !== null) {
      gap.push({ lines: [line], texts: [], kinds: [dropped] })
      continue
    }
    const last = open?.texts.at(-1) ?? ''
    const width = gap.length === 0 ? (widths[i] ?? null) : null
    if (open && goesOn({ last, line: line.text, acrossPage: gap.some(isPageNumber), width })) {
      extend({ group: open, gap, line })
    } else {
      open = { lines: [line], texts: [line.text], kinds: [...line.kinds] }
      for (const skipped of gap) groups.push(skipped)
      groups.push(open)
    }
    gap = []
  }
  return [...groups, ...gap]
}

const isPageNumber = (group: Group): boolean => group.kinds.includes('page_number')

const extend = ({ group, gap, line }: { group: Group; gap: readonly Group[]; line: Line }): void => {
  if (gap.some(isPageNumber)) group.kinds.push('page_number')
  group.kinds.push('joined_lines', ...line.kinds)
  for (const skipped of gap) group.lines.push(...skipped.lines)
  group.lines.push(line)
  group.texts.push(line.text)
}

type Break = { last: string; line: string; acrossPage: boolean; width: number | null }

const goesOn = ({ last, line, acrossPage, width }: Break): boolean => {
  if (startsWithMarker(line) || !endsOpen(last) || isAllCapitals(last)) return false
  if (startsInLowerCase(line)) return acrossPage || last.length >= SHORTEST_BROKEN || width !== null
  if (startsWithLooseNumber(line)) return partsWord({ last, line }) || isWrappedBreak({ last, line, width })
  return isWrappedBreak({ last, line, width })
}

const isWrappedBreak = ({ last, line, width }: Omit<Break, 'acrossPage'>): boolean =>
  width !== null && isFull({ line: last, next: line, width })
