import type { NameReplacement } from '../workflow/inputs'
import type { Inline } from './block'
import { type FoundName, findNames } from './findNames'
import { hideInPiece } from './hideInText'

/** What a reader reads in one go, whatever is bold, linked or on the next line. */
const runningText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'break' ? '\n' : runningText(inline.children)
    })
    .join('')

interface Piece<T> {
  piece: T
  start: number
  found: readonly FoundName[]
}

const hideInOne = ({ piece, start, found }: Piece<Inline>): Inline[] => {
  if (piece.type === 'break') return found.some((name) => name.start <= start && start < name.end) ? [] : [piece]
  if (piece.type === 'link') {
    const children = hideInAll({ piece: piece.children, start, found })
    return children.length > 0 ? [{ ...piece, children }] : []
  }
  const text = hideInPiece({ piece: piece.text, start, found })
  return text === '' ? [] : [{ ...piece, text }]
}

const hideInAll = ({ piece, start, found }: Piece<readonly Inline[]>): Inline[] => {
  let at = start
  return piece.flatMap((inline) => {
    const left = hideInOne({ piece: inline, start: at, found })
    at += runningText([inline]).length
    return left
  })
}

/**
 * Running text without the names, wherever marks, links and line breaks divide them. The words around keep their marks, links their
 * addresses; a link of which no word is left goes.
 */
export const hideInInlines = ({
  inlines,
  names,
}: {
  inlines: readonly Inline[]
  names: readonly NameReplacement[]
}): Inline[] => {
  const found = findNames({ text: runningText(inlines), names })
  return found.length === 0 ? [...inlines] : hideInAll({ piece: inlines, start: 0, found })
}
