import { type Fold, wasPublished, wordsOf } from './folding'
import { movedTo } from './movedTo'
import { slugOf } from './slugOf'

/** Section, tags, special subject, printed issue, order and address: what changes without a new edition (design: place). */
export const foldPlace: Fold = ({ folding, event, lookups }) => {
  const { section, order, special } = event.data
  const printIssue = wordsOf(lookups, event.data.printIssue)
  const slug = wordsOf(lookups, event.data.slug)
  const tags = wordsOf(lookups, event.data.tags)
  const label = typeof section === 'string' ? (lookups.sections.get(section) ?? section) : ''
  const placed = {
    ...folding,
    placedSlug: slug === null ? folding.placedSlug : slugOf(slug),
    section: typeof section === 'string' ? { slug: section, label } : folding.section,
    special:
      typeof special === 'string' ? { id: special, label: lookups.specials.get(special) ?? special } : folding.special,
    printIssue: printIssue ?? folding.printIssue,
    tags: tags === null ? folding.tags : (JSON.parse(tags) as string[]),
    order: typeof order === 'number' ? order : folding.order,
    changedAt: event.at,
  }
  return wasPublished(folding) && slug !== null ? movedTo({ folding: placed, slug: slugOf(slug) }) : placed
}
