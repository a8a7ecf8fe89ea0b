import type { BlockDifference } from './differEditions'

/**
 * The passages to show to who answers again: runs of changed blocks with the one unchanged block before and after each,
 * in reading order; passages that touch are one (design: idea 2). Empty when nothing changed.
 */
export const changedWithNeighbours = (differences: readonly BlockDifference[]): BlockDifference[][] => {
  const isShown = (index: number) =>
    [index - 1, index, index + 1].some((near) => (differences[near] ?? UNCHANGED).kind !== 'same')
  const passages: BlockDifference[][] = []
  for (const [index, difference] of differences.entries()) {
    if (!isShown(index)) continue
    const passage = passages.at(-1)
    if (passage && isShown(index - 1)) passage.push(difference)
    else passages.push([difference])
  }
  return passages
}

const UNCHANGED = { kind: 'same' } as const
