import type { OutgoingHttpHeaders } from 'node:http'
import type { CacheEntry, Encoding } from './cacheEntry'

interface HeadOptions {
  entry: CacheEntry
  encoding: Encoding | null
  /** This machine hasn't read the log lately: nobody may keep what it says. */
  isStale: boolean
}

const STALE = { 'cache-control': 'public, max-age=0' }

/** Answers what every answer about an entry carries, with or without its bytes: RFC 9110 15.4.5 wants Vary and validators in a 304 too. */
export const bodilessHead = ({ entry, encoding, isStale }: HeadOptions): OutgoingHttpHeaders => ({
  ...entry.headers,
  etag: encoding === null ? `"${entry.tag}"` : `"${entry.tag}-${encoding}"`,
  ...(entry.lastModified === null ? {} : { 'last-modified': new Date(entry.lastModified).toUTCString() }),
  'cache-control': entry.cacheControl,
  ...(isStale ? STALE : {}),
})

const makeHead = (options: HeadOptions): OutgoingHttpHeaders => {
  const { encoding } = options
  const coding = encoding === null ? {} : { 'content-encoding': encoding }
  return { ...bodilessHead(options), ...coding, 'content-length': bytesOf(options).length }
}

/** Answers the bytes of an entry in a coding, or as they are where that coding wasn't made. */
export const bytesOf = ({ entry, encoding }: Pick<HeadOptions, 'entry' | 'encoding'>): Buffer =>
  (encoding === null ? undefined : entry.encoded[encoding]) ?? entry.body

/** Answers the headers beside an entry's bytes; made once for each coding and kept with the entry, for they are the same at every hit. */
export const entryHead = (options: HeadOptions): OutgoingHttpHeaders => {
  if (options.isStale) return makeHead(options)
  const { heads } = options.entry
  const coding = options.encoding ?? 'identity'
  heads[coding] ??= makeHead(options)
  return heads[coding]
}
