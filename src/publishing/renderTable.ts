import type { TableRow } from './groupBlocks'
import { type Html, html } from './html'
import { renderInline } from './renderInline'

const renderRow = ({ row, base, width }: { row: TableRow; base: string; width: number }): Html => {
  const cells = [...row.cells, ...Array.from({ length: width - row.cells.length }, () => [])]
  const written = cells.map((children) => {
    const words = renderInline({ children, base })
    return row.header ? html`<th scope="col">${words}</th>` : html`<td>${words}</td>`
  })
  return html`<tr>${written}</tr>`
}

/** Answers one table in a box that scrolls sideways by itself, reachable by keyboard; short rows are filled up with empty cells. */
export const renderTable = ({ rows, base }: { rows: readonly TableRow[]; base: string }): Html => {
  const width = Math.max(...rows.map((row) => row.cells.length))
  const bodyStart = rows.findIndex((row) => !row.header)
  const cut = bodyStart === -1 ? rows.length : bodyStart
  const write = (part: readonly TableRow[]) => part.map((row) => renderRow({ row, base, width }))
  const head = rows.slice(0, cut)
  const body = rows.slice(cut)
  return html`<div class="table" role="region" aria-label="Bảng" tabindex="0"><table>${
    head.length > 0 && html`<thead>${write(head)}</thead>`
  }${body.length > 0 && html`<tbody>${write(body)}</tbody>`}</table></div>`
}
