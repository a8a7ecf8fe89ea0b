import type { Inline } from '../editions/block'
import type { ManuscriptBlock } from './manuscript'

/** UTF-16 units of running text in the blocks of a manuscript, as the file has them. */
export const countCharacters = (blocks: readonly ManuscriptBlock[]): number =>
  blocks.reduce((sum, block) => sum + ofInlines(inlinesOf(block)), 0)

const inlinesOf = (block: ManuscriptBlock): readonly Inline[] => {
  if (block.type === 'table_row') return block.cells.flat()
  return 'children' in block ? block.children : []
}

const ofInlines = (inlines: readonly Inline[]): number =>
  inlines.reduce((sum, inline) => {
    if (inline.type === 'break') return sum
    return sum + (inline.type === 'link' ? ofInlines(inline.children) : inline.text.length)
  }, 0)
