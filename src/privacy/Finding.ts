/** The kinds of private data that must not be published, in the order in which the panel lists them (domain.md 8, interchange.md). */
export const FINDING_TYPES = [
  'private_name',
  'minor',
  'id_number',
  'phone',
  'email',
  'bank_account',
  'plate',
  'street_address',
  'health',
] as const

export type FindingType = (typeof FINDING_TYPES)[number]

/** A stretch of text that is private data. */
export type Span = {
  readonly type: FindingType
  /** UTF-16 units, half open. */
  readonly start: number
  readonly end: number
}

/** One mention of private data: `quote` is the text from `start` to `end`. */
export type Finding = Span & { readonly quote: string }
