import { foldClearance } from './foldClearance'
import { type Fold, type Folding, type FoldStep, wasPublished, wordsOf } from './folding'
import { movedTo } from './movedTo'
import { showEdition, standingCuts } from './showEdition'
import { slugOf } from './slugOf'

/** What a new edition of a known story tells readers: a correction's particulars, an update's note; a minor one tells nothing. */
const withChange = ({ folding, event, lookups }: FoldStep): Folding => {
  const { texts = {} } = event.data
  const words = (name: string): string => wordsOf(lookups, texts[name]) ?? ''
  const { at } = event
  if (event.data.change === 'update') {
    return { ...folding, updatedAt: at, updates: [...folding.updates, { at, note: words('note') }] }
  }
  if (event.data.change !== 'correction') return folding
  const particulars = { item: words('item'), wrong: words('wrong'), right: words('right'), apology: words('apology') }
  return { ...folding, updatedAt: at, corrections: [...folding.corrections, { at, ...particulars }] }
}

/** The first publication fixes the address; one from the archive keeps its date and redirects from its old address. */
const firstAddressed = ({ folding, event, lookups }: FoldStep): Folding => {
  const addressed = movedTo({ folding, slug: folding.placedSlug ?? slugOf(folding.title) })
  const firstPublishedAt = event.data.publishedAt ?? event.at
  const oldPath = wordsOf(lookups, event.data.oldPath)
  const oldPaths = oldPath === null ? addressed.oldPaths : [...addressed.oldPaths, oldPath]
  return { ...addressed, oldPaths, firstPublishedAt, updatedAt: firstPublishedAt }
}

/** An edition goes out: its blocks, on which ground, and what readers are told of the change. */
export const foldPublish: Fold = ({ folding, event, lookups }) => {
  const edition = { hash: String(event.data.edition), number: Number(event.data.number) }
  const fresh: Folding = { ...folding, live: 'public', withdrawal: null, changedAt: event.at }
  const shown = showEdition({ folding: fresh, lookups, edition })
  const step = { folding: { ...shown, clearance: foldClearance({ event, lookups }) }, event, lookups }
  if (!wasPublished(folding)) return firstAddressed(step)
  const changed = withChange(step)
  return { ...changed, cuts: standingCuts({ lookups, hash: edition.hash, folding: changed }) }
}
