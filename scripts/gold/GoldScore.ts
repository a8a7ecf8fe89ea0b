/** How often a part of the product was right on examples marked by hand: numbers of answers. */
export type GoldCount = { right: number; found: number; wanted: number }

export type GoldScore = {
  total: GoldCount
  byTag: Readonly<Record<string, GoldCount>>
  /** For people: which example, what was wanted, what came. */
  misses: readonly string[]
}
