import { type Fold, wasPublished, wordsOf } from './folding'
import { movedTo } from './movedTo'
import { slugOf } from './slugOf'

/** Section, tags, special subject, printed issue, order and address: what changes without a new edition (design: place). */
export const foldPlace: Fold = ({ folding, event, lookups }) => {
  const { section, order, special } = event.data
  const printIssue = wordsOf(lookups, event.data.printIssue)
  const slug = wordsOf(lookups, event.data.slug)
  const tags = wordsOf(lookups, event.data.tags)
  const label = section === undefined ? '' : (lookups.sections.get(section) ?? section)
  const placed = {
    ...folding,
    placedSlug: slug === null ? folding.placedSlug : slugOf(slug),
    section: section === undefined ? folding.section : { slug: section, label },
    special: special === undefined ? folding.special : { id: special, label: lookups.specials.get(special) ?? special },
    printIssue: printIssue ?? folding.printIssue,
    tags: tags === null ? folding.tags : (JSON.parse(tags) as string[]),
    order: order ?? folding.order,
    changedAt: event.at,
  }
  return wasPublished(folding) && slug !== null ? movedTo({ folding: placed, slug: slugOf(slug) }) : placed
}
