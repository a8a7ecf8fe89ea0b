import type { Inline } from './block'
import { frozenInlines } from './frozenInlines'
import type { RichTextNode } from './storyText'

const BLOCK_TYPES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'quote', 'list'])

/**
 * Running text of nodes that may hold blocks among words (quotes, list items, table cells): each block is a line of its own,
 * a list's items are lines that begin with their dash or number, blank lines are dropped. Empty when nothing is written.
 */
export const frozenLinesOf = (nodes: readonly RichTextNode[]): Inline[] =>
  linesOf(nodes)
    .filter((line) => !isBlank(line))
    .flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'break' }, ...line]))

const linesOf = (nodes: readonly RichTextNode[]): Inline[][] => {
  const lines: Inline[][] = []
  let words: RichTextNode[] = []
  const endLine = () => {
    lines.push(frozenInlines(words))
    words = []
  }
  for (const node of nodes) {
    if (!BLOCK_TYPES.has(node.type)) {
      words.push(node)
      continue
    }
    endLine()
    lines.push(...(node.type === 'list' ? listLines(node) : linesOf(node.children ?? [])))
  }
  endLine()
  return lines
}

const listLines = (list: RichTextNode): Inline[][] => {
  let number = typeof list.start === 'number' ? list.start : 1
  return (list.children ?? []).flatMap((item) => {
    const [line = [], ...rest] = linesOf(item.children ?? [])
    if (isBlank(line)) return rest
    const sign = list.listType === 'number' ? `${number++}. ` : '– '
    return [prefixed(line, sign), ...rest]
  })
}

const prefixed = (line: Inline[], sign: string): Inline[] => {
  const [first, ...rest] = line
  if (first?.type === 'text' && !first.marks) return [{ ...first, text: sign + first.text }, ...rest]
  return [{ type: 'text', text: sign }, ...line]
}

const isBlank = (line: readonly Inline[]): boolean =>
  line.every((inline) => {
    if (inline.type === 'break') return true
    return inline.type === 'text' ? inline.text.trim() === '' : isBlank(inline.children)
  })
