import { type Inline, MARKS, type Mark } from './block'
import { frozenLine } from './frozenLine'
import { linkedAddress } from './linkedAddress'
import { MARK_BITS } from './markBits'
import type { RichTextNode } from './storyText'

/**
 * The running text of allowed inline nodes, in its one form: marks in the order of MARKS, neighbours of equal marks joined,
 * nothing empty. The same words with the same marks give the same inlines however the editor had split them.
 */
export const frozenInlines = (nodes: readonly RichTextNode[]): Inline[] => {
  const inlines: Inline[] = []
  for (const inline of nodes.flatMap(inlineOf).filter(hasContent)) {
    const last = inlines.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && sameMarks(inline.marks, last.marks)) last.text += inline.text
    else inlines.push(inline)
  }
  return inlines.map(freezeWords)
}

const inlineOf = (node: RichTextNode): Inline[] => {
  if (node.type === 'linebreak') return [{ type: 'break' }]
  if (node.type === 'tab') return [{ type: 'text', text: '\t' }]
  if (node.type === 'text') return [textOf(node)]
  const address = linkedAddress(node)
  const children = frozenInlines(node.children ?? [])
  return address.ok ? [{ type: 'link', url: address.url, children }] : children
}

const textOf = (node: RichTextNode): Inline => {
  const format = typeof node.format === 'number' ? node.format : 0
  const marks = MARKS.filter((mark) => (format & MARK_BITS[mark]) !== 0)
  const text = String(node.text)
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }
}

// Only after joining: a letter and its tone mark may come from two nodes.
const freezeWords = (inline: Inline): Inline =>
  inline.type === 'text' ? { ...inline, text: frozenLine(inline.text) } : inline

const hasContent = (inline: Inline): boolean => {
  if (inline.type === 'break') return true
  return inline.type === 'text' ? frozenLine(inline.text) !== '' : inline.children.length > 0
}

const sameMarks = (a: Mark[] = [], b: Mark[] = []): boolean => a.join() === b.join()
