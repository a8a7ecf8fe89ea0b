import type { RichTextNode } from '../../src/editions/storyText'

const BOLD = 1
const ITALIC = 2

/** Bold, italic or a link; what stands between two of them is plain. */
const MARKUP = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<words>[^\]]+)\]\((?<url>[^)\s]+)\)/gu

const textNode = (text: string, format = 0): RichTextNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const linkNode = ({ words, url, id }: { words: string; url: string; id: string }): RichTextNode => ({
  type: 'link',
  version: 3,
  id,
  direction: null,
  format: '',
  indent: 0,
  fields: { linkType: 'custom', url, newTab: false },
  children: [textNode(words)],
})

const markedNode = (groups: Record<string, string | undefined>, nextId: () => string): RichTextNode => {
  if (groups.bold !== undefined) return textNode(groups.bold, BOLD)
  if (groups.italic !== undefined) return textNode(groups.italic, ITALIC)
  return linkNode({ words: groups.words ?? '', url: groups.url ?? '', id: nextId() })
}

/** Answers the Lexical nodes of one line of marked text (the marks of `plainBody.ts`); `nextId` gives each link its id. */
export const inlineNodes = ({ text, nextId }: { text: string; nextId: () => string }): RichTextNode[] => {
  const nodes: RichTextNode[] = []
  let at = 0
  for (const match of text.matchAll(MARKUP)) {
    if (match.index > at) nodes.push(textNode(text.slice(at, match.index)))
    nodes.push(markedNode(match.groups ?? {}, nextId))
    at = match.index + match[0].length
  }
  if (at < text.length) nodes.push(textNode(text.slice(at)))
  return nodes
}
