import type { TableRow } from './groupBlocks'
import { type Html, html } from './html'
import { renderInline } from './renderInline'
import { type GridCell, type GridRow, tableGrid } from './tableGrid'

const renderCell = ({ cell, header, base }: { cell: GridCell; header: boolean; base: string }): Html => {
  const words = renderInline({ children: cell.children, base })
  const columns = cell.columns > 1 && html` colspan="${cell.columns}"`
  const rows = cell.rows > 1 && html` rowspan="${cell.rows}"`
  return header ? html`<th scope="col"${columns}${rows}>${words}</th>` : html`<td${columns}${rows}>${words}</td>`
}

/** How many rows stand in the head: all header rows at the top, none when one of their cells reaches down into the body (a browser would cut it). */
const headLength = (rows: readonly GridRow[]): number => {
  const bodyStart = rows.findIndex((row) => !row.header)
  const length = bodyStart === -1 ? rows.length : bodyStart
  const isCut = rows.slice(0, length).some(({ cells }, index) => cells.some((cell) => index + cell.rows > length))
  return isCut ? 0 : length
}

/** Answers one table in a box that scrolls sideways by itself, reachable by keyboard; merged cells stay merged, short rows are filled up. */
export const renderTable = ({ rows, base }: { rows: readonly TableRow[]; base: string }): Html => {
  const grid = tableGrid(rows)
  const cut = headLength(grid)
  const write = (part: readonly GridRow[]) =>
    part.map(({ cells, header }) => html`<tr>${cells.map((cell) => renderCell({ cell, header, base }))}</tr>`)
  const head = grid.slice(0, cut)
  const body = grid.slice(cut)
  return html`<div class="table" role="region" aria-label="Bảng" tabindex="0"><table>${
    head.length > 0 && html`<thead>${write(head)}</thead>`
  }${body.length > 0 && html`<tbody>${write(body)}</tbody>`}</table></div>`
}
