import { type BodyBlock, type BodyGroup, groupBlocks } from './groupBlocks'
import { type Html, html } from './html'
import type { Publication } from './publication'
import { renderFigure } from './renderFigure'
import { renderInline } from './renderInline'
import { renderList } from './renderList'
import { renderTable } from './renderTable'

interface BodyOptions {
  blocks: readonly BodyBlock[]
  files: Publication['files']
  /** The site's address without a final slash: every link in the body is absolute. */
  base: string
  /** Of the pictures: `OWN_HOST` on pages, the site's address in feeds. */
  mediaBase: string
}

const renderHeading = ({ level, words }: { level: 2 | 3 | 4; words: Html }): Html => {
  if (level === 2) return html`<h2>${words}</h2>`
  return level === 3 ? html`<h3>${words}</h3>` : html`<h4>${words}</h4>`
}

const renderSingle = ({
  block,
  files,
  base,
  mediaBase,
  eager,
}: Omit<BodyOptions, 'blocks'> & { block: Extract<BodyGroup, { type: 'single' }>['block']; eager: boolean }): Html => {
  if (block.type === 'rule') return html`<hr>`
  if (block.type === 'picture') return renderFigure({ picture: block, files, base: mediaBase, eager })
  const words = renderInline({ children: block.children, base })
  if (block.type === 'quote') return html`<blockquote><p>${words}</p></blockquote>`
  return block.type === 'heading' ? renderHeading({ level: block.level, words }) : html`<p>${words}</p>`
}

/** Answers the running part of a text (no title, sapo or bylines) as markup: the same on the page and in the feeds but for the pictures' host. */
export const renderBody = ({ blocks, files, base, mediaBase }: BodyOptions): Html => {
  const firstPicture = blocks.find((block) => block.type === 'picture')
  const parts = groupBlocks(blocks).map((group) => {
    if (group.type === 'list') return renderList({ items: group.items, base })
    if (group.type === 'table') return renderTable({ rows: group.rows, base })
    return renderSingle({ block: group.block, files, base, mediaBase, eager: group.block === firstPicture })
  })
  return html`${parts.map((part) => html`${part}\n`)}`
}
