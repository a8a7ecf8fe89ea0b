import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ByteCache } from './byteCache'
import type { CacheEntry } from './cacheEntry'
import { encodeEntry, isEncodable } from './encodeEntry'
import { sendEntry } from './sendEntry'

interface CachedOptions {
  request: IncomingMessage
  response: ServerResponse
  cache: ByteCache
  path: string
  entry: CacheEntry
  isStale: boolean
  onEncodingFailed: (error: unknown) => void
}

/** Only what is asked for again is worth the work. */
const ENCODE_AT_HIT = 2

/** Sends a held entry; at its second hit both codings are made beside the main loop and serve from the next hit on. */
export const serveCached = ({
  request,
  response,
  cache,
  path,
  entry,
  isStale,
  onEncodingFailed,
}: CachedOptions): void => {
  entry.hits += 1
  sendEntry({ request, response, entry, isStale })
  if (entry.hits !== ENCODE_AT_HIT || !isEncodable(entry)) return
  encodeEntry(entry).then(() => {
    if (cache.get(path) === entry) cache.grew(path)
  }, onEncodingFailed)
}
