import type { HashedBlock } from '../../../src/editions/edition'
import { wordsIn } from './words'

/** Marked words of blocks that readers may have. A clip's rights and consent may name private persons: they stay in the newsroom. */
export const publicWords = (blocks: readonly HashedBlock[]): string[] =>
  blocks.flatMap(({ block }) => {
    if (block?.type !== 'clip') return wordsIn(JSON.stringify(block))
    return wordsIn(JSON.stringify({ ...block, rights: '', consent: '' }))
  })
