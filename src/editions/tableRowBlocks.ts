import type { TableRowBlock } from './block'
import { frozenLinesOf } from './frozenLinesOf'
import type { RichTextNode } from './storyText'

const HEADER_ROW = 1 // bit of lexical's headerState; 2 is a header column

/** The rows of an allowed table. A row is a header when all its cells are; merged cells keep their spans; no cell, no row. */
export const tableRowBlocks = (table: RichTextNode): TableRowBlock[] =>
  (table.children ?? [])
    .map((row) => row.children ?? [])
    .filter((cells) => cells.length > 0)
    .map((cells, index) => rowBlock({ cells, first: index === 0 }))

const rowBlock = ({ cells, first }: { cells: readonly RichTextNode[]; first: boolean }): TableRowBlock => {
  const header = cells.every((cell) => (Number(cell.headerState ?? 0) & HEADER_ROW) !== 0)
  const spans = cells.map(({ colSpan, rowSpan }): [number, number] => [Number(colSpan ?? 1), Number(rowSpan ?? 1)])
  const isMerged = spans.some(([columns, rows]) => columns > 1 || rows > 1)
  const content = cells.map((cell) => frozenLinesOf(cell.children ?? []))
  return { type: 'table_row', first, header, cells: content, ...(isMerged ? { spans } : {}) }
}
