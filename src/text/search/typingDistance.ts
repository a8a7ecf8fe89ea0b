type Distance = {
  typed: string
  word: string
  /** More is answered as `most + 1`. */
  most: number
  /** Compare with that beginning of the word which is nearest. */
  unfinished: boolean
}

/**
 * How many letters were left out, doubled, mistaken or swapped with their neighbour (optimal string alignment, UTF-16 units).
 * Time is the product of both lengths: for single words.
 */
export const typingDistance = ({ typed, word, most, unfinished }: Distance): number => {
  const tooFar = most + 1
  if (typed.length - word.length > most || (!unfinished && word.length - typed.length > most)) return tooFar
  let before: number[] = []
  let previous = Array.from({ length: word.length + 1 }, (_, i) => i)
  for (let i = 1; i <= typed.length; i++) {
    const current = [i]
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1]
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]
      current[j] = Math.min(
        at(previous, j) + 1,
        at(current, j - 1) + 1,
        at(previous, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : tooFar,
      )
    }
    before = previous
    previous = current
  }
  const distance = unfinished ? Math.min(...previous) : at(previous, word.length)
  return Math.min(distance, tooFar)
}

const at = (row: readonly number[], i: number): number => row[i] ?? 0
