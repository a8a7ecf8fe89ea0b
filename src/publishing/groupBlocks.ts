import type { Block } from '../editions/block'

export type ListItem = Extract<Block, { type: 'list_item' }>
export type TableRow = Extract<Block, { type: 'table_row' }>
export type BodyBlock = Extract<
  Block,
  { type: 'paragraph' | 'heading' | 'quote' | 'list_item' | 'table_row' | 'rule' | 'picture' }
>
export type BodyGroup =
  | { type: 'list'; items: ListItem[] }
  | { type: 'table'; rows: TableRow[] }
  | { type: 'single'; block: Exclude<BodyBlock, ListItem | TableRow> }

const startsList = ({ item, last }: { item: ListItem; last: BodyGroup | undefined }): boolean => {
  if (last?.type !== 'list') return true
  if (item.depth > 0) return false
  const outermost = last.items.find((other) => other.depth === 0)
  return item.first || (outermost !== undefined && outermost.list !== item.list)
}

/**
 * Answers the body as a reader sees it: neighbouring list items and table rows, each a block of its own in the edition, back in one
 * list or table. `first` begins a new one; so does a change of the outermost list's kind. Nothing is dropped or re-ordered.
 */
export const groupBlocks = (blocks: readonly BodyBlock[]): BodyGroup[] =>
  blocks.reduce<BodyGroup[]>((groups, block) => {
    const last = groups.at(-1)
    if (block.type === 'list_item') {
      if (!startsList({ item: block, last }) && last?.type === 'list') last.items.push(block)
      else groups.push({ type: 'list', items: [block] })
      return groups
    }
    if (block.type === 'table_row') {
      if (!block.first && last?.type === 'table') last.rows.push(block)
      else groups.push({ type: 'table', rows: [block] })
      return groups
    }
    groups.push({ type: 'single', block })
    return groups
  }, [])
