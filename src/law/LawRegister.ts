/** A part of a document that ended before the document did. Dates are ISO days. */
export type RepealedProvision = {
  article: string
  /** Only this clause; absent: the whole article. */
  clause?: string
  /** The first day on which it is not in force. */
  from: string
}

/** A row of the register: one document with its validity. Dates are ISO days in Vietnam; null where nobody has found out. */
export type LawDocument = {
  id: string
  type: string
  number: string | null
  /** Other numbers under which it is cited: without its year, or misprinted. */
  otherNumbers: string[]
  /** The official name first; then others under which it is cited. */
  titles: string[]
  issuer: string | null
  issuedOn: string | null
  inForceFrom: string | null
  /** The last day in force; null while it is in force. */
  inForceTo: string | null
  /** Ids of the documents that this one amends. */
  amends: string[]
  /** Ids of the documents that took its place. */
  replacedBy: string[]
  repealed: RepealedProvision[]
  /** How far the row was verified: L looked up in a source, K common knowledge not yet looked up. */
  verified: 'L' | 'K'
  note: string | null
}

/** Which articles of a later document correspond to those of an earlier one; used only when somebody has reviewed it. */
export type ArticleMap = {
  from: string
  to: string
  /** Who compared the articles, and on which ISO day; null: a draft, which is not used. */
  reviewed: { by: string; on: string } | null
  articles: Record<string, string[]>
}

export type LawRegister = { documents: LawDocument[]; articleMaps: ArticleMap[] }
