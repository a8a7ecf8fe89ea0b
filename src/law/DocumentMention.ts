/** A document where a text names it. Offsets are indexes of tokens, half open. */
export type DocumentMention = {
  /** The number, the name with the year, or the bare name; null for "Luật này" and for what is no legal document. */
  readonly name: string | null
  /** A number or a year is given: the document is a citation even without an article. */
  readonly identified: boolean
  /** "Luật này", "Nghị định này". */
  readonly relative: boolean
  /** A contract, judgment or charter: it takes its articles away from the laws named around it, and is no citation. */
  readonly foreign: boolean
  /** A short form such as "Nghị định 62": the digits, for finding the full number elsewhere in the text. */
  readonly shortOf?: string
  readonly amendedYears: readonly number[]
  readonly from: number
  readonly next: number
}
