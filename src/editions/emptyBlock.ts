import type { ListItemBlock } from './block'
import type { HashedBlock } from './edition'

/** Where a list item stands in its list: all that is left of an erased one, and no word of it. */
export type ListPlace = Omit<ListItemBlock, 'type' | 'children'>

/** The place of a list item, erased ones included; null for any other block. */
export const listPlace = ({ block, place }: HashedBlock): ListPlace | null => {
  if (block === null) return place ?? null
  if (block.type !== 'list_item') return null
  const { list, first, depth, start } = block
  return { list, first, depth, ...(start === undefined ? {} : { start }) }
}

/** A block without its words: the hash stays, and a list item's place, by which the items after it keep their numbers. */
export const emptyBlock = (item: HashedBlock): HashedBlock => {
  const place = listPlace(item)
  return { hash: item.hash, block: null, ...(place ? { place } : {}) }
}
