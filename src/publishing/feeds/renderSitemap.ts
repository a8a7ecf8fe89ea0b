import { escapeHtml } from '../html'

export interface SitemapEntry {
  path: string
  /** ISO instant of the last real change; null when unknown (then no `lastmod`: a false one is worse than none). */
  changedAt: string | null
}

/** sitemaps.org: at most 50,000 addresses a file. */
export const SITEMAP_SIZE = 50_000

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const writeEntry = ({ entry, url, tag }: { entry: SitemapEntry; url: string; tag: 'url' | 'sitemap' }): string => {
  const changed = entry.changedAt === null ? '' : `<lastmod>${new Date(entry.changedAt).toISOString()}</lastmod>`
  return `<${tag}><loc>${escapeHtml(url + entry.path)}</loc>${changed}</${tag}>\n`
}

/** Answers one sitemap file of absolute addresses. */
export const renderSitemap = ({ url, entries }: { url: string; entries: readonly SitemapEntry[] }): string =>
  `${HEAD}<urlset ${NAMESPACE}>\n${entries.map((entry) => writeEntry({ entry, url, tag: 'url' })).join('')}</urlset>\n`

/** Answers the index of several sitemap files; index files don't nest. */
export const renderSitemapIndex = ({ url, files }: { url: string; files: readonly SitemapEntry[] }): string =>
  `${HEAD}<sitemapindex ${NAMESPACE}>\n${files.map((entry) => writeEntry({ entry, url, tag: 'sitemap' })).join('')}</sitemapindex>\n`
