/** What a route made, before it is bytes: nothing here depends on who asks. */
export interface Made {
  status: 200 | 410
  /** Full Content-Type. */
  type: string
  body: string
  /** ISO instant of the last change of any kind, withdrawals included, so that it never goes back; null = never changed. */
  changedAt: string | null
  /** Cache-Control when it isn't the usual one. */
  cacheControl?: string
}

/**
 * The page moved. Sent as 301 that is kept as long as a page and no longer: an address may come back, and a browser that kept both
 * directions would go in a circle.
 */
export interface Moved {
  movedTo: string
}
