import { diffArrays } from 'diff'
import type { Edition, HashedBlock } from './edition'
import { type BlockPair, type Gap, pairRewritten } from './pairRewritten'
import { type WordChange, wordChanges } from './wordChanges'

/**
 * One step from an edition to another. `changed`: a block that was rewritten; `words` is its difference word by word, with
 * nothing added or removed when only marks, level or place in a list changed, and empty when a side was erased.
 */
export type BlockDifference =
  | { kind: 'same'; before: HashedBlock; after: HashedBlock }
  | { kind: 'changed'; before: HashedBlock; after: HashedBlock; words: WordChange[] }
  | { kind: 'added'; after: HashedBlock }
  | { kind: 'removed'; before: HashedBlock }

/** Two editions of one story, the earlier and the later. */
export interface EditionPair {
  before: Pick<Edition, 'blocks'>
  after: Pick<Edition, 'blocks'>
}

/**
 * The difference between two editions, in reading order: equal hashes are matched by their order (so that two equal
 * paragraphs stay two), what is left between them is paired where it reads like a rewriting of the same block. Leaving out
 * `added` gives every block of `before`, leaving out `removed` every block of `after`, each once and in order.
 */
export const differEditions = ({ before, after }: EditionPair): BlockDifference[] => {
  const differences: BlockDifference[] = []
  const earlier = [...before.blocks]
  const later = [...after.blocks]
  let gap: Gap = { removed: [], added: [] }
  const endGap = () => {
    differences.push(...pairRewritten(gap).map(differenceOf))
    gap = { removed: [], added: [] }
  }
  for (const { removed, added, count } of diffArrays(earlier.map(hashOf), later.map(hashOf))) {
    if (removed) gap.removed.push(...earlier.splice(0, count))
    else if (added) gap.added.push(...later.splice(0, count))
    else {
      endGap()
      differences.push(...sameBlocks({ before: earlier.splice(0, count), after: later.splice(0, count) }))
    }
  }
  endGap()
  return differences
}

const sameBlocks = ({ before, after }: { before: HashedBlock[]; after: HashedBlock[] }): BlockDifference[] =>
  before.flatMap((block, index) => {
    const same = after[index]
    return same ? [{ kind: 'same', before: block, after: same }] : []
  })

const differenceOf = (pair: BlockPair): BlockDifference => {
  if (!pair.after) return { kind: 'removed', before: pair.before }
  if (!pair.before) return { kind: 'added', after: pair.after }
  return { kind: 'changed', ...pair, words: wordChanges(pair) }
}

const hashOf = (block: HashedBlock): string => block.hash
