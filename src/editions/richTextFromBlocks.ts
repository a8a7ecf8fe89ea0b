import type { Block, PictureBlock, TableRowBlock } from './block'
import { inlineNodes } from './inlineNodes'
import { listNodes } from './listNodes'
import { richTextNode } from './richTextNode'
import { richTextOf } from './richTextOf'
import type { RichText, RichTextNode } from './storyText'

/**
 * The rich text whose freezing gives these blocks again, for opening an edition as a text to edit (actions revise and
 * abandon). Blocks that don't stand in running text (title, provisions …) are left out; null when none do.
 */
export const richTextFromBlocks = (blocks: readonly Block[]): RichText | null => {
  const children = groups(blocks).flatMap(groupNodes)
  return children.length > 0 ? richTextOf(children) : null
}

/** Neighbouring list items and the rows of one table belong together; every other block stands alone. */
const groups = (blocks: readonly Block[]): Block[][] => {
  const found: Block[][] = []
  for (const block of blocks) {
    const group = found.at(-1)
    const type = group?.[0]?.type
    const joins = block.type === type && (type === 'list_item' || (block.type === 'table_row' && !block.first))
    if (group && joins) group.push(block)
    else found.push([block])
  }
  return found
}

const groupNodes = (group: Block[]): RichTextNode[] => {
  const rows = group.filter((block) => block.type === 'table_row')
  if (rows.length > 0) return [richTextNode.table(rows.map(rowNode))]
  const items = group.filter((block) => block.type === 'list_item')
  return items.length > 0 ? listNodes(items) : group.flatMap(blockNode)
}

const blockNode = (block: Block): RichTextNode[] => {
  switch (block.type) {
    case 'paragraph':
      return [richTextNode.paragraph(inlineNodes(block.children))]
    case 'heading':
      return [richTextNode.heading(block.level, inlineNodes(block.children))]
    case 'quote':
      return [richTextNode.quote(inlineNodes(block.children))]
    case 'rule':
      return [richTextNode.horizontalRule()]
    case 'picture':
      return [pictureNode(block)]
    default:
      return []
  }
}

const pictureNode = ({ media, caption, alt, credit }: PictureBlock): RichTextNode =>
  richTextNode.upload(
    media,
    Object.fromEntries(Object.entries({ caption, alt, credit }).filter(([, words]) => words !== '')),
  )

const rowNode = ({ cells, spans, header }: TableRowBlock): RichTextNode =>
  richTextNode.tableRow(
    cells.map((cell, index) => {
      const [colSpan = 1, rowSpan = 1] = spans?.[index] ?? []
      return richTextNode.tableCell({ colSpan, rowSpan, header }, [richTextNode.paragraph(inlineNodes(cell))])
    }),
  )
