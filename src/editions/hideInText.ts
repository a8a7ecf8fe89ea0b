import type { NameReplacement } from '../workflow/inputs'
import { type FoundName, findNames } from './findNames'

/**
 * A piece of running text, which begins at `start` of it, without the names found in the whole: what stands instead is written where a name
 * begins, in whichever piece that is.
 */
export const hideInPiece = ({
  piece,
  start,
  found,
}: {
  piece: string
  start: number
  found: readonly FoundName[]
}): string => {
  const end = start + piece.length
  const parts: string[] = []
  let done = start
  for (const name of found) {
    if (name.end <= start || name.start >= end) continue
    parts.push(piece.slice(done - start, Math.max(name.start, start) - start), name.start >= start ? name.shown : '')
    done = Math.min(name.end, end)
  }
  return [...parts, piece.slice(done - start)].join('')
}

/** One line of plain text without the names. */
export const hideInText = ({ text, names }: { text: string; names: readonly NameReplacement[] }): string =>
  hideInPiece({ piece: text, start: 0, found: findNames({ text, names }) })
