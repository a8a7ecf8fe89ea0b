import { type Html, html } from '../html'
import type { Publication } from '../publication'
import { renderCorrections } from '../renderNotices'
import type { SiteFrame } from '../siteFrame'
import { renderPage } from './renderPage'
import { renderTeaser } from './renderTeaser'

export interface Listing {
  title: string
  description: string
  /** Path of the first page of the list. */
  path: string
  feedPath: string | null
  /** What stands there while nothing is published. */
  empty: string
  /** Prints each story's corrections in full (the section that the law wants reachable from the home page). */
  showsCorrections?: boolean
}

interface ListingOptions {
  site: SiteFrame
  listing: Listing
  items: readonly Publication[]
  /** Cursor of this page (null = the first) and of the next older one (null = the end). */
  after: string | null
  next: string | null
}

const pagePath = ({ path, after }: { path: string; after: string | null }): string =>
  after === null ? path : `${path}?after=${encodeURIComponent(after)}`

const renderPaging = ({ listing, after, next }: Omit<ListingOptions, 'site' | 'items'>): Html | false =>
  (after !== null || next !== null) &&
  html`<nav class="paging" aria-label="Trang">${after !== null && html`<a href="${listing.path}">Về trang đầu</a>`}${
    next !== null && html`<a rel="next" href="${pagePath({ path: listing.path, after: next })}">Xem bài cũ hơn</a>`
  }</nav>`

/** Answers a list page: a section, the questions and answers, the clips, the releases or the corrections, newest first. */
export const renderListing = ({ site, listing, items, after, next }: ListingOptions): string => {
  const renderItem = (publication: Publication): Html => {
    const showsSection = publication.section?.label !== listing.title
    const teaser = renderTeaser({ publication, shape: 'card', level: 2, showsSection })
    return html`${teaser}${listing.showsCorrections === true && renderCorrections(publication.corrections)}`
  }
  return renderPage({
    site,
    current: listing.path,
    head: {
      title: listing.title,
      description: listing.description,
      path: pagePath({ path: listing.path, after }),
      ...(listing.feedPath === null
        ? {}
        : { feed: { title: `${listing.title} – ${site.name}`, path: listing.feedPath } }),
    },
    main: html`<header class="list-head"><h1>${listing.title}</h1>${
      listing.feedPath !== null && html`<p><a href="${listing.feedPath}">Theo dõi bằng RSS</a></p>`
    }</header>
${
  items.length === 0
    ? html`<p class="empty">${listing.empty}</p>`
    : html`<div class="list">${items.map(renderItem)}</div>`
}${renderPaging({ listing, after, next })}`,
  })
}
