export interface SectionLink {
  slug: string
  label: string
}

/** A section of the site. `isEmpty`: readers have nothing of it now; it keeps its page and its feed, and has no place in the navigation. */
export interface SiteSection extends SectionLink {
  isEmpty: boolean
}

/** What every page shares. `url` is the site's public origin without a final slash; `pages` are the static pages of the footer. */
export interface SiteFrame {
  url: string
  name: string
  tagline: string
  sections: readonly SiteSection[]
  pages: readonly { path: string; title: string }[]
}

/** Answers the path of a section's page; its feed is `<path>/rss.xml`. */
export const sectionPath = (slug: string): string => `/chuyen-muc/${encodeURIComponent(slug)}`
