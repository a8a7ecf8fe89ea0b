import { isClaim } from '../../editions/block'
import { describeBlock } from '../../editions/describeBlock'
import type { HashedBlock } from '../../editions/edition'

/** A frozen block as the panel shows it: its words, whether it is a claim; `words` is null once it was erased by order. */
export interface ShownBlock {
  hash: string
  type: string
  words: string | null
  isClaim: boolean
  /** The media row behind a picture or clip. */
  media: string | null
}

export const presentBlock = ({ hash, block }: HashedBlock): ShownBlock => ({
  hash,
  type: block?.type ?? 'erased',
  words: block && describeBlock(block),
  isClaim: isClaim(block),
  media: block && 'media' in block ? block.media : null,
})
