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
