import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import type { Made } from './made'

export type Encoding = 'br' | 'gzip'

/** Ready bytes of one address with everything that is sent beside them. */
export interface CacheEntry {
  status: number
  /** Lower-case names; neither length nor encoding nor validators, which depend on the request. */
  headers: OutgoingHttpHeaders
  cacheControl: string
  body: Buffer
  /** Strong, without quotes: hash of the body. */
  tag: string
  /** ms since 1970, whole seconds; null = none that tells these bytes from others. */
  lastModified: number | null
  encoded: Partial<Record<Encoding, Buffer>>
  /** Headers as they are sent with the bytes, by coding; made at the first hit. */
  heads: Partial<Record<Encoding | 'identity', OutgoingHttpHeaders>>
}

const USUAL_CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400'

interface EntryOptions {
  made: Made
  headers: OutgoingHttpHeaders
  /** Shared data may be read by any page of the web (feeds, content API). */
  isShared: boolean
  /** When this machine last dropped its pages (`ByteCache.droppedAt`), read before the page was made. */
  droppedAt: number | null
}

/** Pages change without a newer change in the log (design: The reader side); what is newer than the last drop has no date yet. */
const lastModified = ({ changedAt, droppedAt }: { changedAt: string | null; droppedAt: number | null }) =>
  changedAt === null || droppedAt === null || Date.parse(changedAt) > droppedAt ? null : droppedAt

/** Answers what a route made as bytes with a strong validator; the security headers travel with the entry. */
export const cacheEntry = ({ made, headers, isShared, droppedAt }: EntryOptions): CacheEntry => {
  const body = Buffer.from(made.body, 'utf8')
  return {
    status: made.status,
    headers: {
      ...headers,
      'content-type': made.type,
      vary: 'Accept-Encoding',
      ...(isShared ? { 'access-control-allow-origin': '*' } : {}),
    },
    cacheControl: made.cacheControl ?? USUAL_CACHE_CONTROL,
    body,
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 27),
    lastModified: lastModified({ changedAt: made.changedAt, droppedAt }),
    encoded: {},
    heads: {},
  }
}

/** Answers an entry that isn't kept: nothing will tell when it changes, so only its tag may answer a condition. */
export const undated = (entry: CacheEntry): CacheEntry => ({ ...entry, lastModified: null, heads: {} })

/** Answers the bytes an entry holds in memory, its encodings included. */
export const entryBytes = (entry: CacheEntry): number =>
  entry.body.length + (entry.encoded.br?.length ?? 0) + (entry.encoded.gzip?.length ?? 0) + 1024
