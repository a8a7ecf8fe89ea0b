export interface SectionLink {
  slug: string
  label: string
}

/** What every page shares. `url` is the site's public origin without a final slash; `pages` are the static pages of the footer. */
export interface SiteFrame {
  url: string
  name: string
  tagline: string
  sections: readonly SectionLink[]
  pages: readonly { path: string; title: string }[]
}

/** Answers the path of a section's page; its feed is `<path>/rss.xml`. */
export const sectionPath = (slug: string): string => `/chuyen-muc/${encodeURIComponent(slug)}`
