import type { Publication } from '../publication'
import type { SectionLink } from '../siteFrame'

export interface Front {
  lead: Publication | null
  top: Publication[]
  latest: Publication[]
  sections: { section: SectionLink; items: Publication[] }[]
}

const TOP = 4
const LATEST = 8
const PER_SECTION = 4

/**
 * Answers how the newest articles fill the home page: what the desk placed first (`order`, highest first) leads, then by first
 * publication; what is left goes under its section. Nothing stands twice.
 */
export const arrangeFront = (articles: readonly Publication[]): Front => {
  const ordered = [...articles].sort(
    (a, b) => b.order - a.order || Date.parse(b.firstPublishedAt) - Date.parse(a.firstPublishedAt),
  )
  const rest = ordered.slice(1 + TOP + LATEST)
  const sections = new Map<string, { section: SectionLink; items: Publication[] }>()
  for (const publication of rest) {
    if (publication.section === null) continue
    const group = sections.get(publication.section.slug) ?? { section: publication.section, items: [] }
    if (group.items.length < PER_SECTION) group.items.push(publication)
    sections.set(publication.section.slug, group)
  }
  return {
    lead: ordered[0] ?? null,
    top: ordered.slice(1, 1 + TOP),
    latest: ordered.slice(1 + TOP, 1 + TOP + LATEST),
    sections: [...sections.values()],
  }
}
