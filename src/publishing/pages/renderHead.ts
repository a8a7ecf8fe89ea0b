import { type Html, html, trustedHtml } from '../html'
import type { SiteFrame } from '../siteFrame'
import { STYLESHEET } from '../styles/stylesheet'

export interface PageHead {
  title: string
  description: string
  /** Canonical path, starting with a slash. Null for pages that no engine should keep (errors, withdrawn). */
  path: string | null
  /** Feeds of this page; the site's own are always offered. */
  feed?: { title: string; path: string }
  /** Open Graph and article particulars of a story. */
  story?: {
    publishedAt: string
    modifiedAt: string
    section: string | null
    tags: readonly string[]
    image: { url: string; alt: string; width: number | null; height: number | null } | null
  }
  /** Finished JSON-LD (`<` already escaped). */
  structuredData?: string
}

const renderFeeds = ({ site, head }: { site: SiteFrame; head: PageHead }): Html => html`${
  head.feed !== undefined &&
  html`<link rel="alternate" type="application/rss+xml" title="${head.feed.title}" href="${site.url}${head.feed.path}">\n`
}<link rel="alternate" type="application/rss+xml" title="${site.name}" href="${site.url}/rss.xml">
<link rel="alternate" type="application/feed+json" title="${site.name}" href="${site.url}/feed.json">`

const renderStoryCard = (
  story: NonNullable<PageHead['story']>,
): Html => html`<meta property="article:published_time" content="${story.publishedAt}">
<meta property="article:modified_time" content="${story.modifiedAt}">
${story.section !== null && html`<meta property="article:section" content="${story.section}">\n`}${story.tags.map(
  (tag) => html`<meta property="article:tag" content="${tag}">\n`,
)}${
  story.image !== null &&
  html`<meta property="og:image" content="${story.image.url}">
${
  story.image.width !== null &&
  html`<meta property="og:image:width" content="${story.image.width}">
<meta property="og:image:height" content="${story.image.height}">
`
}<meta property="og:image:alt" content="${story.image.alt}">
<meta name="twitter:card" content="summary_large_image">
`
}`

const renderCard = ({ site, head }: { site: SiteFrame; head: PageHead }): Html | false =>
  head.path !== null &&
  html`<link rel="canonical" href="${site.url}${head.path}">
<meta property="og:type" content="${head.story === undefined ? 'website' : 'article'}">
<meta property="og:title" content="${head.title}">
<meta property="og:description" content="${head.description}">
<meta property="og:url" content="${site.url}${head.path}">
<meta property="og:site_name" content="${site.name}">
<meta property="og:locale" content="vi_VN">
${head.story !== undefined && renderStoryCard(head.story)}`

/** Answers the `<head>` of a page by reader.md A9: charset first, one title, one canonical, one robots tag, feeds to discover. */
export const renderHead = ({ site, head }: { site: SiteFrame; head: PageHead }): Html => html`<head>
<meta charset="utf-8">
<title>${head.title === site.name ? head.title : `${head.title} – ${site.name}`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${head.description}">
<meta name="robots" content="${head.path === null ? 'noindex' : 'max-image-preview:large'}">
<meta name="theme-color" content="#8f1420">
<link rel="stylesheet" href="${STYLESHEET.path}">
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
${renderFeeds({ site, head })}
${renderCard({ site, head })}${
  head.structuredData !== undefined &&
  html`<script type="application/ld+json">${trustedHtml(head.structuredData)}</script>\n`
}</head>`
