import type { Piece, PlainBody } from '../../scripts/demo/plainBody'

const linesOf = (piece: Piece): string[] => {
  if (typeof piece === 'string') return [piece]
  if ('h2' in piece) return [piece.h2]
  if ('h3' in piece) return [piece.h3]
  if ('quote' in piece) return [piece.quote]
  if ('list' in piece) return piece.list
  if ('numbered' in piece) return piece.numbered
  if ('table' in piece) return piece.table.flat()
  return []
}

/** Answers the lines of a plain body in reading order, marks included: one per paragraph, heading, list item and table cell. */
export const plainLines = (body: PlainBody): string[] => body.flatMap(linesOf)
