/**
 * What a text cites: one object per distinct document, `relative` and article; clauses and points are the union over all its
 * mentions, in order. The interchange format of the citations command.
 */
export type Citation = {
  /** The number (`62/2015/NĐ-CP`), the law's name with its year, or its bare name; null when the text names none. */
  document: string | null
  /** `7`, `44a`; null when the document is cited as a whole, or for "khoản 2 Điều này". */
  article: string | null
  clauses: string[]
  points: string[]
  /** Articles, clauses or points are the ends of a range, which is not expanded. */
  range: boolean
  /** The years that the text gives after "sửa đổi, bổ sung". */
  amendedYears: number[]
  /** "… này": the document is the one in which the text stands. */
  relative: boolean
  /** The first mention in the original text: UTF-16 offsets, half open. */
  start: number
  end: number
}
