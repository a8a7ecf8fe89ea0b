import type { Kind } from '../workflow/kinds'
import type { Block } from './block'
import type { ListPlace } from './emptyBlock'

/** A block with its hash: lower-case hex SHA-256 of its canonical form. `block` is null once it was erased by order, `place` then a list item's. */
export interface HashedBlock {
  hash: string
  block: Block | null
  place?: ListPlace
}

/** A frozen text. `hash` is the SHA-256 of the canonical list of block hashes; the same text is the same edition. */
export interface Edition {
  hash: string
  story: string
  kind: Kind
  blocks: HashedBlock[]
}
