import type { IncomingMessage } from 'node:http'
import type { CacheEntry } from './cacheEntry'

/** The tag of a coding names the same content: a reader that holds one coding needs no other (each coding has its own strong tag). */
const bareTag = (tag: string): string =>
  tag
    .trim()
    .replace(/^W\//, '')
    .replace(/^"|"$/g, '')
    .replace(/-(?:br|gzip)$/, '')

const headerText = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(',') : value

/**
 * Answers whether the reader already holds these bytes (RFC 9110 13.2.2): If-None-Match decides alone when it is there;
 * If-Modified-Since counts only without it, and only as the very date that was sent: another machine's clock, or this one's before it
 * was set, may be ahead.
 */
export const isNotModified = ({ request, entry }: { request: IncomingMessage; entry: CacheEntry }): boolean => {
  const tags = headerText(request.headers['if-none-match'])
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((tag) => bareTag(tag) === entry.tag)
  const date = request.headers['if-modified-since']
  if (date === undefined || entry.lastModified === null) return false
  const since = Date.parse(date)
  return entry.lastModified === since
}
