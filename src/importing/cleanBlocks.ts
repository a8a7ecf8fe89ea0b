import type { Inline } from '../editions/block'
import { cleanPastedText } from '../text/cleanPastedText'
import { carryStyles } from './carryStyles'
import type { ManuscriptBlock, ManuscriptChange, ManuscriptParagraph } from './manuscript'
import { type StyledText, styledText } from './styledText'

export interface CleanedBlocks {
  blocks: ManuscriptBlock[]
  changes: CleanedChange[]
}

/** A change before its place is known: the cleaned block it is in and, in a table row, the cell (from 0). */
export interface CleanedChange extends Omit<ManuscriptChange, 'place'> {
  block: ManuscriptBlock
  cell?: number
}

/**
 * Cleans a manuscript (R161: page numbers inside sentences, broken paragraphs, NBSP, decomposed letters) and reports every
 * change with the block it is in. Neighbouring paragraphs are cleaned together, so that broken sentences are made whole;
 * headings, quotes, list items and cells each for themselves. Bold, links and the rest stay on the words they were on.
 */
export const cleanBlocks = (blocks: readonly ManuscriptBlock[]): CleanedBlocks => {
  const parts = groups(blocks).map((group) => (Array.isArray(group) ? cleanParagraphs(group) : cleanBlock(group)))
  return { blocks: parts.flatMap((part) => part.blocks), changes: parts.flatMap((part) => part.changes) }
}

const groups = (
  blocks: readonly ManuscriptBlock[],
): (ManuscriptParagraph[] | Exclude<ManuscriptBlock, ManuscriptParagraph>)[] => {
  const found: (ManuscriptParagraph[] | Exclude<ManuscriptBlock, ManuscriptParagraph>)[] = []
  for (const block of blocks) {
    const last = found.at(-1)
    if (block.type !== 'paragraph') found.push(block)
    else if (Array.isArray(last) && !block.lead && !last.at(-1)?.lead) last.push(block)
    else found.push([block])
  }
  return found
}

const cleanParagraphs = (paragraphs: readonly ManuscriptParagraph[]): CleanedBlocks => {
  const { texts, changes } = cleanStyled(paragraphs.map((paragraph) => styledText.from(paragraph.children)))
  const lead = paragraphs.some((paragraph) => paragraph.lead) ? { lead: true as const } : {}
  const blocks = texts.map((text) => ({ type: 'paragraph', children: styledText.toInlines(text), ...lead }) as const)
  const nowhere: ManuscriptParagraph = { type: 'paragraph', children: [] }
  return {
    blocks,
    changes: changes.map(({ at, ...change }) => ({ ...change, block: blocks[at] ?? blocks.at(-1) ?? nowhere })),
  }
}

const cleanBlock = (block: Exclude<ManuscriptBlock, ManuscriptParagraph>): CleanedBlocks => {
  if (block.type === 'rule' || block.type === 'picture') return { blocks: [block], changes: [] }
  if (block.type === 'table_row') {
    const cells = block.cells.map(cleanInlines)
    const row = { ...block, cells: cells.map((cell) => cell.children) }
    const changes = cells.flatMap((cell, index) =>
      cell.changes.map((change) => ({ ...change, block: row, cell: index })),
    )
    return { blocks: [row], changes }
  }
  const { children, changes } = cleanInlines(block.children)
  const cleaned = { ...block, children }
  return {
    blocks: children.length > 0 ? [cleaned] : [],
    changes: changes.map((change) => ({ ...change, block: cleaned })),
  }
}

/** Cleans running text that must stay one block: what the cleaner parts is parted by line breaks. */
const cleanInlines = (inlines: readonly Inline[]): { children: Inline[]; changes: Omit<CleanedChange, 'block'>[] } => {
  const { texts, changes } = cleanStyled([styledText.from(inlines)])
  const whole = styledText.join(texts.flatMap((text, index) => (index === 0 ? [text] : [styledText.plain('\n'), text])))
  const own = changes.map(({ at: _, kinds, ...change }) => ({
    ...change,
    kinds: kinds.filter((kind) => kind !== 'split_lines'),
  }))
  return { children: styledText.toInlines(whole), changes: own.filter(({ kinds }) => kinds.length > 0) }
}

interface CleanedStyled {
  texts: StyledText[]
  changes: (Omit<ManuscriptChange, 'place'> & { at: number })[]
}

const cleanStyled = (sources: readonly StyledText[]): CleanedStyled => {
  const { paragraphs, changes } = cleanPastedText(sources.map(({ text }) => text))
  const source = styledText.join(sources.flatMap((part) => [part, styledText.plain('\n')]))
  const starts = startsOf({ sources, paragraphs, changes })
  const texts = carryStyles({ source, cleaned: paragraphs, starts })
  const told = changes.filter(({ kinds }) => kinds.some((kind) => kind !== 'blank_paragraph'))
  return {
    texts,
    changes: told.map(({ paragraph, kinds, before, after }) => ({ at: paragraph, kinds, before, after })),
  }
}

interface StartsInput extends ReturnType<typeof cleanPastedText> {
  sources: readonly StyledText[]
}

/** Where each cleaned paragraph began in the joined source. The cleaner names sources of changed paragraphs only. */
const startsOf = ({ sources, paragraphs, changes }: StartsInput): number[] => {
  let end = 0
  const sourceStarts = sources.map(({ text }) => {
    const start = end
    end += text.length + 1
    return start
  })
  const changed = new Map(
    changes.filter(({ after }) => after !== '').map((change) => [change.paragraph, change.sources]),
  )
  const gone = new Set(changes.filter(({ after }) => after === '').flatMap((change) => change.sources))
  let next = 0
  return paragraphs.map((_, index) => {
    while (gone.has(next)) next += 1
    const from = changed.get(index) ?? [next]
    next = Math.max(next, (from.at(-1) ?? next) + 1)
    return sourceStarts[from[0] ?? 0] ?? 0
  })
}
