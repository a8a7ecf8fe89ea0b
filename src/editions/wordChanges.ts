import { diffWordsWithSpace } from 'diff'
import { describeBlock } from './describeBlock'
import type { HashedBlock } from './edition'

/** A run of words that both texts have, or only the later (`added`) or only the earlier one (`removed`). */
export interface WordChange {
  kind: 'same' | 'added' | 'removed'
  text: string
}

const MOST_EDITS = 1_000 // words; beyond it (a fraction of a second) nobody reads a difference word by word

/** The difference of two blocks word by word, for display; empty when one was erased by order. */
export const wordChanges = ({ before, after }: { before: HashedBlock; after: HashedBlock }): WordChange[] => {
  if (!before.block || !after.block) return []
  const texts = [describeBlock(before.block), describeBlock(after.block)] as const
  const changes = diffWordsWithSpace(...texts, { maxEditLength: MOST_EDITS })
  if (!changes) return wholeChange(texts)
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

const wholeChange = ([before, after]: readonly [string, string]): WordChange[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
]
