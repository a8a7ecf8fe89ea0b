/** Answers where a match that begins exactly at `at` ends, in UTF-16 units; undefined where nothing begins there. */
export type Reader = (place: Place) => number | undefined
export type Place = {
  readonly text: string
  readonly at: number
  /** Whether another condition ended just before, parted by a comma or "và" only. */
  readonly isListed?: boolean
}
