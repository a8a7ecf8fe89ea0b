import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { CacheEntry, Encoding } from './cacheEntry'
import { chooseEncoding } from './chooseEncoding'
import { isNotModified } from './isNotModified'

interface SendOptions {
  request: IncomingMessage
  response: ServerResponse
  entry: CacheEntry
  /** This machine hasn't read the log lately: nobody may keep what it says. */
  isStale: boolean
}

const pickEncoding = ({ request, entry }: Pick<SendOptions, 'request' | 'entry'>): Encoding | null => {
  if (entry.encoded.br === undefined) return null
  const header = request.headers['accept-encoding']
  return chooseEncoding(Array.isArray(header) ? header.join(',') : header)
}

const validators = ({ entry, encoding }: { entry: CacheEntry; encoding: Encoding | null }): OutgoingHttpHeaders => ({
  etag: encoding === null ? `"${entry.tag}"` : `"${entry.tag}-${encoding}"`,
  ...(entry.lastModified === null ? {} : { 'last-modified': new Date(entry.lastModified).toUTCString() }),
})

/**
 * Sends an entry over plain node:http, so that a hit needs no middleware: GET and HEAD with the same headers, 304 with all headers
 * that RFC 9110 15.4.5 wants (Vary among them), the best coding there is.
 */
export const sendEntry = ({ request, response, entry, isStale }: SendOptions): void => {
  const encoding = pickEncoding({ request, entry })
  const headers: OutgoingHttpHeaders = {
    ...entry.headers,
    ...validators({ entry, encoding }),
    'cache-control': isStale ? 'public, max-age=0' : entry.cacheControl,
  }
  if (entry.status === 200 && isNotModified({ request, entry })) {
    response.writeHead(304, headers).end()
    return
  }
  const body = (encoding === null ? undefined : entry.encoded[encoding]) ?? entry.body
  if (encoding !== null) headers['content-encoding'] = encoding
  headers['content-length'] = body.length
  response.writeHead(entry.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}
