import type { ListItem } from './groupBlocks'
import { type Html, html } from './html'
import { renderInline } from './renderInline'

const renderItem = ({ item, inner, base }: { item: ListItem; inner: ListItem[]; base: string }): Html =>
  html`<li>${renderInline({ children: item.children, base })}${inner.length > 0 && renderList({ items: inner, base })}</li>`

/**
 * Answers one list; deeper items become lists inside the item before them. A list that begins deeper than its neighbours (its
 * parent was redacted) keeps its words at the level it has. Depth is relative: the shallowest first item sets the level.
 */
export const renderList = ({ items, base }: { items: readonly ListItem[]; base: string }): Html => {
  const [head] = items
  if (head === undefined) return html``
  const entries: { item: ListItem; inner: ListItem[] }[] = []
  for (const item of items) {
    const last = entries.at(-1)
    if (last !== undefined && item.depth > head.depth) last.inner.push(item)
    else entries.push({ item, inner: [] })
  }
  const written = entries.map((entry) => renderItem({ ...entry, base }))
  return head.list === 'number' ? html`<ol>${written}</ol>` : html`<ul>${written}</ul>`
}
