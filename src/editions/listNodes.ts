import type { ListItemBlock } from './block'
import { inlineNodes } from './inlineNodes'
import { richTextNode } from './richTextNode'
import type { RichTextNode } from './storyText'

interface OpenList {
  start: number
  items: RichTextNode[]
}

/**
 * The lists of neighbouring items, nested as the editor nests them: an inner list is the only child of an item of the outer
 * one. An item that has no outer item to hang on (its text was blank) gets an empty list around it.
 */
export const listNodes = (blocks: readonly ListItemBlock[]): RichTextNode[] => {
  const lists: RichTextNode[] = []
  let open: OpenList[] = [] // outermost first, by depth
  for (const block of blocks) {
    open = open.slice(0, block.first ? block.depth : block.depth + 1)
    while (open.length <= block.depth) {
      const inner: OpenList = { start: block.start ?? 1, items: [] }
      const list = richTextNode.list({ list: block.list, start: inner.start }, inner.items)
      const outer = open.at(-1)
      if (outer) addItem(outer, [list])
      else lists.push(list)
      open.push(inner)
    }
    const own = open.at(-1)
    if (own) addItem(own, inlineNodes(block.children))
  }
  return lists
}

const addItem = ({ start, items }: OpenList, children: RichTextNode[]): void => {
  items.push(richTextNode.listItem(start + items.length, children))
}
