export type LocatorLevel = 'point' | 'clause' | 'article'

/** One value of a locator: the 2 of "khoản 2". `from` and `next` are indexes of tokens, half open, with the keyword if it is there. */
export type LocatorValue = {
  readonly text: string
  readonly inRange: boolean
  readonly from: number
  readonly next: number
}

/** "khoản 1, 2 và 4", "từ Điều 7 đến Điều 9": one level with its values; "Điều này" has no values and is `here`. */
export type Locator = {
  readonly level: LocatorLevel
  readonly values: readonly LocatorValue[]
  readonly here: boolean
  readonly from: number
  readonly next: number
}
