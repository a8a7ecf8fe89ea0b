import { diffArrays } from 'diff'
import type { TextValues } from './textValues'

export type Choice = 'mine' | 'theirs' | 'both'

/**
 * One place where two texts differ, or a run in which they are alike. Of the body each piece is a run of paragraphs (top-level nodes), of
 * any other column its whole value as the only item. `suggested`: what only one side changed since `base` needs no question.
 */
export interface Piece {
  column: string
  isSame: boolean
  mine: unknown[]
  theirs: unknown[]
  suggested: Choice
}

interface Texts {
  base: TextValues
  mine: TextValues
  theirs: TextValues
}

type Body = { root: { children?: unknown[] } } | null | undefined

const json = (value: unknown): string => JSON.stringify(value ?? null)
const isSame = (a: unknown, b: unknown): boolean => json(a) === json(b)
const nodesOf = (body: unknown): unknown[] => (body as Body)?.root.children ?? []

const suggest = ({ base, mine, theirs }: { base: unknown; mine: unknown; theirs: unknown }): Choice =>
  isSame(mine, base) && !isSame(theirs, base) ? 'theirs' : 'mine'

const bodyPieces = ({ base, mine, theirs }: Texts): Piece[] => {
  const known = new Set(nodesOf(base.body).map(json))
  const own = [...nodesOf(mine.body)]
  const other = [...nodesOf(theirs.body)]
  const pieces: Piece[] = []
  for (const { removed, added, count } of diffArrays(own.map(json), other.map(json))) {
    const last = pieces.at(-1)
    if (!removed && !added) {
      const nodes = own.splice(0, count)
      pieces.push({ column: 'body', isSame: true, mine: nodes, theirs: other.splice(0, count), suggested: 'mine' })
      continue
    }
    const open =
      last && !last.isSame ? last : { column: 'body', isSame: false, mine: [], theirs: [], suggested: 'mine' as Choice }
    if (open !== last) pieces.push(open)
    if (removed) open.mine.push(...own.splice(0, count))
    else open.theirs.push(...other.splice(0, count))
  }
  const isOld = (nodes: unknown[]) => nodes.every((node) => known.has(json(node)))
  return pieces.map((piece) =>
    !piece.isSame && isOld(piece.mine) && !isOld(piece.theirs) ? { ...piece, suggested: 'theirs' } : piece,
  )
}

/** Puts two texts of one row side by side, in the order of the columns of `mine`; runs that are alike are kept, to be shown as context. */
export const compareTexts = ({ base, mine, theirs }: Texts): Piece[] =>
  Object.keys(mine).flatMap((column): Piece[] => {
    if (column === 'body') return bodyPieces({ base, mine, theirs })
    const values = { base: base[column], mine: mine[column], theirs: theirs[column] }
    return [
      {
        column,
        isSame: isSame(values.mine, values.theirs),
        mine: [values.mine],
        theirs: [values.theirs],
        suggested: suggest(values),
      },
    ]
  })

const chosenNodes = ({ mine, theirs }: Piece, choice: Choice): unknown[] =>
  choice === 'mine' ? mine : choice === 'theirs' ? theirs : [...theirs, ...mine]

/** The text that follows from the choices, one for each piece by its index; where none was made, the suggestion. */
export const mergeTexts = ({
  pieces,
  choices,
  mine,
  theirs,
}: {
  pieces: readonly Piece[]
  choices: ReadonlyMap<number, Choice>
  mine: TextValues
  theirs: TextValues
}): TextValues => {
  const merged: TextValues = { ...mine }
  const children: unknown[] = []
  for (const [index, piece] of pieces.entries()) {
    const nodes = piece.isSame ? piece.mine : chosenNodes(piece, choices.get(index) ?? piece.suggested)
    if (piece.column === 'body') children.push(...nodes)
    else merged[piece.column] = nodes[0]
  }
  const frame = (mine.body ?? theirs.body) as { root: object } | null | undefined
  if (frame && 'body' in mine) merged.body = { ...frame, root: { ...frame.root, children } }
  return merged
}
