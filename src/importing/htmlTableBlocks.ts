import type { Inline } from '../editions/block'
import { type HtmlElement, type HtmlNode, isElement } from './htmlElements'
import type { ManuscriptBlock } from './manuscript'

interface HtmlTableInput {
  table: HtmlElement
  readCell: (cell: HtmlElement) => ManuscriptBlock[]
}

const LARGEST_SPAN = 100 // as walkRichText allows

/**
 * The rows of an HTML table, its caption as a paragraph before and the pictures of its cells behind it: a cell holds lines of
 * running text. Lists and tables inside a cell become lines, too.
 */
export const htmlTableBlocks = ({ table, readCell }: HtmlTableInput): ManuscriptBlock[] => {
  const captions = elementsOf(table, ['caption']).flatMap(readCell)
  const pictures: ManuscriptBlock[] = []
  const rows = rowsOf(table).map(({ row, isHead }, index): ManuscriptBlock => {
    const cells = elementsOf(row, ['td', 'th'])
    const read = cells.map(readCell)
    pictures.push(...read.flat().filter(({ type }) => type === 'picture'))
    const spans = cells.map(({ attribs }): [number, number] => [spanOf(attribs.colspan), spanOf(attribs.rowspan)])
    const isMerged = spans.some(([columns, lines]) => columns > 1 || lines > 1)
    const header = isHead || cells.every(({ name }) => name === 'th')
    return { type: 'table_row', first: index === 0, header, cells: read.map(cellLines), ...(isMerged ? { spans } : {}) }
  })
  return [...captions, ...rows, ...pictures]
}

const rowsOf = (table: HtmlElement): { row: HtmlElement; isHead: boolean }[] =>
  elementsOf(table, ['tr', 'thead', 'tbody', 'tfoot'])
    .flatMap((part) =>
      (part.name === 'tr' ? [part] : elementsOf(part, ['tr'])).map((row) => ({ row, isHead: part.name === 'thead' })),
    )
    .filter(({ row }) => elementsOf(row, ['td', 'th']).length > 0)

const elementsOf = ({ children }: HtmlElement, names: readonly string[]): HtmlElement[] =>
  children.filter((node: HtmlNode): node is HtmlElement => isElement(node) && names.includes(node.name))

const spanOf = (typed: string | undefined): number => {
  const span = Number(typed ?? 1)
  return Number.isInteger(span) && span >= 1 && span <= LARGEST_SPAN ? span : 1
}

const cellLines = (blocks: readonly ManuscriptBlock[]): Inline[] => {
  let number = 0
  const lines = blocks.flatMap((block): Inline[][] => {
    if (block.type === 'rule' || block.type === 'picture') return []
    if (block.type === 'table_row') return [joined(block.cells, { type: 'text', text: ' | ' })]
    if (block.type !== 'list_item') return [block.children]
    number = block.first ? (block.start ?? 1) : number + 1
    return [[{ type: 'text', text: block.list === 'number' ? `${number}. ` : '– ' }, ...block.children]]
  })
  return joined(lines, { type: 'break' })
}

const joined = (lines: readonly Inline[][], between: Inline): Inline[] =>
  lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]))
