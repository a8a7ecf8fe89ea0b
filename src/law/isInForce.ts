import type { LawDocument } from './LawRegister'

type OnDate = { document: LawDocument; date: string }

/**
 * Whether a document has begun to apply on an ISO day. Without a known first day its day of issue counts, else it has. Source: R127.
 */
export const hasBegun = ({ document, date }: OnDate): boolean =>
  (document.inForceFrom ?? document.issuedOn ?? date) <= date

/**
 * Whether a document is in force on an ISO day; first and last day included. Source: R127.
 */
export const isInForce = ({ document, date }: OnDate): boolean =>
  hasBegun({ document, date }) && (document.inForceTo ?? date) >= date
