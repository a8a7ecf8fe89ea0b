import type { ListItemBlock } from './block'
import { frozenLinesOf } from './frozenLinesOf'
import type { RichTextNode } from './storyText'

/** The items of an allowed list in reading order, nested lists by depth. Blank items are no blocks. */
export const listBlocks = (list: RichTextNode): ListItemBlock[] => blocksAt({ list, depth: 0 })

const blocksAt = ({ list, depth }: { list: RichTextNode; depth: number }): ListItemBlock[] => {
  let first = true
  const ownItem = (nodes: RichTextNode[]): ListItemBlock[] => {
    const children = frozenLinesOf(nodes)
    if (children.length === 0) return []
    const item = { type: 'list_item', ...kindOf(list, first), first, depth, children } as const
    first = false
    return [item]
  }
  return (list.children ?? [])
    .flatMap((item) => runsOf(item.children ?? []))
    .flatMap((run) => (run.nested ? blocksAt({ list: run.nested, depth: depth + 1 }) : ownItem(run.nodes)))
}

const kindOf = ({ listType, start }: RichTextNode, first: boolean): Pick<ListItemBlock, 'list' | 'start'> => {
  if (listType !== 'number') return { list: 'bullet' }
  return first && typeof start === 'number' && start !== 1 ? { list: 'number', start } : { list: 'number' }
}

type Run = { nested: RichTextNode; nodes?: undefined } | { nested?: undefined; nodes: RichTextNode[] }

/** An item's children as runs of text and nested lists, in order: the editor may hold both in one item. */
const runsOf = (children: readonly RichTextNode[]): Run[] => {
  const runs: Run[] = []
  for (const child of children) {
    const last = runs.at(-1)
    if (child.type === 'list') runs.push({ nested: child })
    else if (last?.nodes) last.nodes.push(child)
    else runs.push({ nodes: [child] })
  }
  return runs
}
