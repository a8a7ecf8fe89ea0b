import { richTextNode } from './richTextNode'
import { sha256 } from './sha256'
import type { RichText, RichTextNode } from './storyText'

/**
 * A rich text of top-level nodes, complete for the editor: its links and uploads get the ids under which the editor keeps
 * their fields apart (24 hex digits, unique within the text, the same for the same text).
 */
export const richTextOf = (children: readonly RichTextNode[]): RichText => {
  let count = 0
  const identified = (node: RichTextNode): RichTextNode => {
    const id = HAS_FIELDS.has(node.type) ? { id: sha256(`${node.type} ${++count}`).slice(0, 24) } : {}
    return { ...node, ...id, ...(node.children ? { children: node.children.map(identified) } : {}) }
  }
  return { root: richTextNode.root(children.map(identified)) }
}

const HAS_FIELDS: ReadonlySet<string> = new Set(['link', 'upload'])
