import type { Inline, Mark } from './block'
import { MARK_BITS } from './markBits'
import { richTextNode } from './richTextNode'
import type { RichTextNode } from './storyText'

/** The editor's nodes of running text; freezing them gives the same inlines again. */
export const inlineNodes = (inlines: readonly Inline[]): RichTextNode[] =>
  inlines.map((inline) => {
    if (inline.type === 'break') return richTextNode.linebreak()
    if (inline.type === 'link') return richTextNode.link(inline.url, inlineNodes(inline.children))
    return richTextNode.text(inline.text, formatOf(inline.marks ?? []))
  })

const formatOf = (marks: readonly Mark[]): number => marks.reduce((format, mark) => format | MARK_BITS[mark], 0)
