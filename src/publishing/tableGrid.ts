import type { Inline } from '../editions/block'
import type { TableRow } from './groupBlocks'

/** A cell as it is written: `columns` and `rows` it covers, both at least 1. */
export interface GridCell {
  children: Inline[]
  columns: number
  rows: number
}

/** A row of the grid; together with the cells that reach down into it, it is as wide as the widest row. */
export interface GridRow {
  header: boolean
  cells: GridCell[]
}

const EMPTY: GridCell = { children: [], columns: 1, rows: 1 }

const cellsOf = ({ cells, spans }: TableRow, rowsLeft: number): GridCell[] =>
  cells.map((children, index) => {
    const [columns = 1, rows = 1] = spans?.[index] ?? []
    return { children, columns: Math.max(1, columns), rows: Math.min(Math.max(1, rows), rowsLeft) }
  })

const widthOf = (cells: readonly GridCell[]): number => cells.reduce((sum, { columns }) => sum + columns, 0)

/**
 * Answers the rows with each cell's merged columns and rows, as they were checked. Rows that are too short are filled with empty
 * cells; a cell that reaches below the last row (the rows below it were redacted) ends there.
 */
export const tableGrid = (rows: readonly TableRow[]): GridRow[] => {
  const written = rows.map((row, index) => ({ header: row.header, cells: cellsOf(row, rows.length - index) }))
  // Columns of each row that cells from above already cover.
  const covered = rows.map(() => 0)
  written.forEach(({ cells }, index) => {
    for (const cell of cells) {
      for (let below = 1; below < cell.rows; below += 1)
        covered[index + below] = (covered[index + below] ?? 0) + cell.columns
    }
  })
  const widths = written.map(({ cells }, index) => widthOf(cells) + (covered[index] ?? 0))
  const width = Math.max(0, ...widths)
  return written.map(({ header, cells }, index) => ({
    header,
    cells: [...cells, ...Array.from({ length: width - (widths[index] ?? 0) }, () => EMPTY)],
  }))
}
