/** One article, or clauses and points without one, as a text names them. Offsets are indexes of tokens, half open. */
export type LocatorGroup = {
  article: string | null
  clauses: string[]
  points: string[]
  /** Part of "Điều này", "khoản này". */
  here: boolean
  range: boolean
  from: number
  next: number
  /** Index of the last item of the group. */
  item: number
}
