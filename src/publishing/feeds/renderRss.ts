import RSS from 'rss'
import { cleanText } from '../cleanText'
import { escapeHtml } from '../html'
import type { Feed } from './feed'
import type { FeedItem } from './feedItem'

const TTL_MINUTES = 60
const LAST_BUILD = /<lastBuildDate>[^<]*<\/lastBuildDate>/

const newestChange = (items: readonly FeedItem[]): string | null =>
  items.length === 0 ? null : new Date(Math.max(...items.map((item) => Date.parse(item.changedAt)))).toUTCString()

/** Who writes `Đồ hoạ: …` names no photographer, so no role is claimed (Media RSS 1.5.1: it may be left out). */
const mediaContent = ({ url, file, alt, credit }: NonNullable<FeedItem['image']>) => ({
  'media:content': [
    {
      _attr: {
        url,
        medium: 'image',
        type: file.type,
        fileSize: file.bytes,
        ...(file.width === null || file.height === null ? {} : { width: file.width, height: file.height }),
      },
    },
    ...(alt === '' ? [] : [{ 'media:description': { _attr: { type: 'plain' }, _cdata: alt } }]),
    ...(credit === '' ? [] : [{ 'media:credit': { _cdata: credit } }]),
  ],
})

const writeItem = (item: FeedItem): RSS.ItemOptions => ({
  title: item.title,
  // Always HTML to a reader: plain words must be escaped, or `<an toàn>` vanishes (reader.md finding 3).
  description: escapeHtml(item.summary) || escapeHtml(item.title),
  url: item.url,
  guid: item.id,
  date: item.publishedAt,
  categories: [...(item.section === null ? [] : [item.section]), ...item.tags],
  ...(item.enclosure === null
    ? {}
    : { enclosure: { url: item.enclosure.url, size: item.enclosure.bytes, type: item.enclosure.type } }),
  custom_elements: [
    ...item.authors.map((name) => ({ 'dc:creator': { _cdata: name } })),
    { 'content:encoded': { _cdata: item.contentHtml } },
    ...(item.image === null ? [] : [mediaContent(item.image)]),
  ],
})

/**
 * Answers an RSS 2.0 document (rssboard.org/rss-profile) with full text. Two builds of the same items are the same bytes: the `rss`
 * package stamps the wall clock into `lastBuildDate`, so it is replaced by the newest real change (reader.md finding 1).
 */
export const renderRss = ({ site, title, description, path, pagePath, items }: Feed): string => {
  const feed = new RSS({
    title: cleanText(title),
    description: cleanText(description),
    site_url: site.url + pagePath,
    feed_url: site.url + path,
    language: 'vi',
    ttl: TTL_MINUTES,
    generator: cleanText(site.name),
    docs: 'https://www.rssboard.org/rss-specification',
    copyright: cleanText(site.name),
    custom_namespaces: { media: 'http://search.yahoo.com/mrss/' },
  })
  for (const item of items) feed.item(writeItem(item))
  const changed = newestChange(items)
  return cleanText(feed.xml({ indent: false })).replace(LAST_BUILD, () =>
    changed === null ? '' : `<lastBuildDate>${changed}</lastBuildDate>`,
  )
}
