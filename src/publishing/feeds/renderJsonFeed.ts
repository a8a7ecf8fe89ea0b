import type { Feed } from './feed'
import type { FeedItem } from './feedItem'

/** Titles and summaries are plain text here, never HTML (jsonfeed.org 1.1). */
const writeItem = (item: FeedItem) => ({
  id: item.id,
  url: item.url,
  title: item.title,
  summary: item.summary || undefined,
  content_html: item.contentHtml,
  image: item.image?.url,
  date_published: item.publishedAt,
  date_modified: item.updatedAt,
  authors: item.authors.length > 0 ? item.authors.map((name) => ({ name })) : undefined,
  tags: item.section === null && item.tags.length === 0 ? undefined : [item.section, ...item.tags].filter(Boolean),
  language: 'vi',
  attachments:
    item.enclosure === null
      ? undefined
      : [
          {
            url: item.enclosure.url,
            mime_type: item.enclosure.type,
            size_in_bytes: item.enclosure.bytes,
            duration_in_seconds: item.enclosure.seconds,
          },
        ],
  _dinh_chinh: item.corrections.length > 0 ? item.corrections : undefined,
  _da_go: item.withdrawn ? true : undefined,
})

/** Answers a JSON Feed 1.1 document. `_dinh_chinh` carries the corrections, `_da_go` marks a withdrawn item. */
export const renderJsonFeed = ({ site, title, description, path, pagePath, items }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: site.url + pagePath,
    feed_url: site.url + path,
    language: 'vi',
    items: items.map(writeItem),
  })
