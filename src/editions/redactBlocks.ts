import type { NameReplacement } from '../workflow/inputs'
import type { Block } from './block'
import type { HashedBlock } from './edition'
import { hideInInlines } from './hideInInlines'
import { hideInText } from './hideInText'

/** Only what readers read: addresses, hashes and a clip's rights stay as they are. */
const hideInBlock = ({ block, names }: { block: Block; names: readonly NameReplacement[] }): Block => {
  const line = (text: string) => hideInText({ text, names })
  if ('text' in block) return { ...block, text: line(block.text) }
  if ('children' in block) return { ...block, children: hideInInlines({ inlines: block.children, names }) }
  if (block.type === 'table_row') {
    return { ...block, cells: block.cells.map((inlines) => hideInInlines({ inlines, names })) }
  }
  if (block.type === 'bylines') return { ...block, names: block.names.map(line) }
  if (block.type === 'picture') return { ...block, ...described(block, line), caption: line(block.caption) }
  return block.type === 'poster' ? { ...block, ...described(block, line) } : block
}

const described = ({ alt, credit }: { alt: string; credit: string }, line: (text: string) => string) => ({
  alt: line(alt),
  credit: line(credit),
})

/**
 * Answers the blocks with the removed ones emptied and names taken out; hashes stay those of the checked text, so that everybody sees
 * that nothing was added (design: redact).
 */
export const redactBlocks = ({
  blocks,
  removed,
  names,
}: {
  blocks: readonly HashedBlock[]
  removed: readonly string[]
  names: readonly NameReplacement[]
}): HashedBlock[] =>
  blocks.map(({ hash, block }) => ({
    hash,
    block: block === null || removed.includes(hash) ? null : hideInBlock({ block, names }),
  }))
