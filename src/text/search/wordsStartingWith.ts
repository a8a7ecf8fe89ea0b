import type { IndexedWord } from './TitleIndex'

type Beginning = { vocabulary: readonly IndexedWord[]; folded: string }

/** The words whose folded key starts so, by bisection of the sorted vocabulary. */
export const wordsStartingWith = ({ vocabulary, folded }: Beginning): IndexedWord[] => {
  let low = 0
  let high = vocabulary.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((vocabulary[middle]?.folded ?? '') < folded) low = middle + 1
    else high = middle
  }
  let end = low
  while (vocabulary[end]?.folded.startsWith(folded)) end++
  return vocabulary.slice(low, end)
}
