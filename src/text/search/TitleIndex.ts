/** A word under its two keys (see `foldText`), and as it sounds (see `soundKey`). */
export type IndexedWord = { exact: string; folded: string; sound: string }

/** What `indexTitles` makes of titles; plain data, read only. Titles are named by their place in the list (0 is the first). */
export type TitleIndex = {
  /** The words of each title in order. */
  titles: readonly (readonly IndexedWord[])[]
  /** Which titles hold a word: each once, in rising order. */
  byExact: ReadonlyMap<string, readonly number[]>
  byFolded: ReadonlyMap<string, readonly number[]>
  /** Every word once, sorted by its folded key (code units), so that words with a beginning stand together. */
  vocabulary: readonly IndexedWord[]
}
