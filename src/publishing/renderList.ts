import type { ListItem } from './groupBlocks'
import { type Html, html } from './html'
import { renderInline } from './renderInline'

interface Entry {
  item: ListItem
  inner: ListItem[]
}

const renderItem = ({ item, inner, base }: Entry & { base: string }): Html =>
  html`<li>${renderInline({ children: item.children, base })}${inner.length > 0 && renderList({ items: inner, base })}</li>`

const renderEntries = ({ entries, base }: { entries: readonly Entry[]; base: string }): Html => {
  const written = entries.map((entry) => renderItem({ ...entry, base }))
  const head = entries[0]?.item
  if (head?.list !== 'number') return html`<ul>${written}</ul>`
  return html`<ol${head.start !== undefined && html` start="${head.start}"`}>${written}</ol>`
}

/** Two lists may stand in one item, one after the other: `first` begins the second, and so does another kind. */
const beginsList = ({ item, last }: { item: ListItem; last: Entry | undefined }): boolean =>
  last === undefined || item.first || item.list !== last.item.list

/**
 * Answers lists that stand together; deeper items become lists inside the item before them, and a numbered list begins with the number
 * it was checked with. A list that begins deeper than its neighbours (its parent was redacted) keeps its words at the level it has:
 * depth is relative, the shallowest first item sets the level.
 */
export const renderList = ({ items, base }: { items: readonly ListItem[]; base: string }): Html => {
  const level = items[0]?.depth ?? 0
  const lists: Entry[][] = []
  for (const item of items) {
    const entries = lists.at(-1)
    const last = entries?.at(-1)
    if (last !== undefined && item.depth > level) last.inner.push(item)
    else if (entries !== undefined && !beginsList({ item, last })) entries.push({ item, inner: [] })
    else lists.push([{ item, inner: [] }])
  }
  return html`${lists.map((entries) => renderEntries({ entries, base }))}`
}
