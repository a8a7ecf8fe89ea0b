import type { Block } from '../editions/block'
import type { HashedBlock } from '../editions/edition'
import { type ListPlace, listPlace } from '../editions/emptyBlock'

/** A list on the way through the text: the number of its item read last, and whether the next one shown must begin anew. */
interface OpenList {
  number: number
  isBroken: boolean
}

const numbered = ({ block, list }: { block: Block; list: OpenList }): Block => {
  if (block.type !== 'list_item' || !list.isBroken) return block
  const { start: _start, ...item } = block
  const startsAt = block.list === 'number' && list.number !== 1 ? { start: list.number } : {}
  return { ...item, first: true, ...startsAt }
}

/** The list in which the item stands, with the item counted; null for one whose list's beginning is not known. */
const countItem = ({ lists, place }: { lists: OpenList[]; place: ListPlace }): OpenList | null => {
  lists.length = Math.min(lists.length, place.depth + 1)
  const known = lists[place.depth]
  if (!place.first && known === undefined) return null
  const list =
    place.first || known === undefined
      ? { number: place.start ?? 1, isBroken: false }
      : { number: known.number + 1, isBroken: known.isBroken }
  lists[place.depth] = list
  return list
}

/**
 * The shown blocks of an edition with the numbers of the checked text: after an item that was taken out, its list begins again with the
 * number that the next item had. `shown`: of each block of the edition in order, what readers get; null = taken out.
 */
export const keepNumbers = ({
  blocks,
  shown,
}: {
  blocks: readonly HashedBlock[]
  shown: readonly (Block | null)[]
}): Block[] => {
  const lists: OpenList[] = []
  return blocks.flatMap((item, index): Block[] => {
    const block = shown[index] ?? null
    const place = listPlace(item)
    const list = place && countItem({ lists, place })
    if (place === null || list === null) return block === null ? [] : [block]
    if (block === null) {
      list.isBroken ||= place.first || place.list === 'number'
      return []
    }
    const kept = numbered({ block, list })
    list.isBroken = false
    return [kept]
  })
}
