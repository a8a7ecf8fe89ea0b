import { altProblem } from './altProblem'
import type { Block, PictureBlock } from './block'
import { fileProblem } from './fileProblem'
import { frozenLinesOf } from './frozenLinesOf'
import type { FrozenPart } from './frozenPart'
import { listBlocks } from './listBlocks'
import { pictureBlock } from './pictureBlock'
import type { MediaFact, RichText, RichTextNode } from './storyText'
import { tableRowBlocks } from './tableRowBlocks'
import { uploadedMedia } from './uploadedMedia'
import { walkRichText } from './walkRichText'

export interface FreezeBodyInput {
  body: RichText | null
  facts: ReadonlyMap<string, MediaFact>
}

/**
 * The blocks of a rich text, in reading order: each top-level node, each list item and table row, each picture (design:
 * Editions). Blank paragraphs are no blocks. What the allow-list refuses is a problem, and so is whatever stands for a picture and is none.
 */
export const freezeBody = ({ body, facts }: FreezeBodyInput): FrozenPart => {
  if (!body) return { blocks: [], problems: [] }
  const refusals = walkRichText(body)
  if (refusals.length > 0) return { blocks: [], problems: refusals }
  const nodes = body.root.children ?? []
  const uploads = nodes.filter(({ type }) => type === 'upload')
  const pictures = new Map(uploads.map((node) => [node, pictureBlock({ node, facts })] as const))
  const problems = uploads.flatMap((node, index) => {
    const place = `ảnh ${index + 1}`
    const wrong = fileProblem({ media: uploadedMedia(node), wanted: 'picture', place, facts })
    return wrong ?? altProblem({ alt: pictures.get(node)?.alt ?? '', place }) ?? []
  })
  return { blocks: nodes.flatMap((node) => nodeBlocks({ node, pictures })), problems }
}

interface NodeInput {
  node: RichTextNode
  pictures: ReadonlyMap<RichTextNode, PictureBlock | null>
}

const nodeBlocks = ({ node, pictures }: NodeInput): Block[] => {
  if (node.type === 'list') return listBlocks(node)
  if (node.type === 'table') return tableRowBlocks(node)
  if (node.type === 'horizontalrule') return [{ type: 'rule' }]
  if (node.type === 'upload') return [pictures.get(node) ?? []].flat()
  const children = frozenLinesOf(node.children ?? [])
  if (children.length === 0) return []
  if (node.type === 'heading') return [{ type: 'heading', level: HEADING_LEVELS[String(node.tag)] ?? 2, children }]
  return [{ type: node.type === 'quote' ? 'quote' : 'paragraph', children }]
}

const HEADING_LEVELS: Readonly<Record<string, 2 | 3 | 4>> = { h2: 2, h3: 3, h4: 4 }
