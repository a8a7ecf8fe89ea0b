import type { Block } from '../editions/block'
import type { ManuscriptBlock } from './manuscript'

/** A manuscript's blocks as those of a text: its highest heading becomes level 2, the others follow it down to 4. */
export const bodyBlocks = (blocks: readonly ManuscriptBlock[]): Block[] => {
  const highest = Math.min(...blocks.map((block) => (block.type === 'heading' ? block.level : 6)))
  return blocks.map((block) => {
    if (block.type === 'heading') return { ...block, level: LEVELS[block.level - highest] ?? 4 }
    return block.type === 'paragraph' ? { type: 'paragraph', children: block.children } : block
  })
}

const LEVELS = [2, 3, 4] as const
