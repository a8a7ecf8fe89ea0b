import type { BlockDifference } from '../../editions/differEditions'
import type { WordChange } from '../../editions/wordChanges'
import { presentBlock, type ShownBlock } from './presentBlock'

/** A step between two editions as the panel shows it: the block as it is now (or was, when removed) and its words by change. */
export interface ShownDifference {
  kind: BlockDifference['kind']
  block: ShownBlock
  words: WordChange[]
}

export const presentDifference = (difference: BlockDifference): ShownDifference => {
  const block = presentBlock(difference.kind === 'removed' ? difference.before : difference.after)
  if (difference.kind === 'changed') return { kind: 'changed', block, words: difference.words }
  return { kind: difference.kind, block, words: [] }
}
