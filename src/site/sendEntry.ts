import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CacheEntry, Encoding } from './cacheEntry'
import { chooseEncoding } from './chooseEncoding'
import { bodilessHead, bytesOf, entryHead } from './entryHead'
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

/**
 * Sends an entry over plain node:http, so that a hit needs no middleware: GET and HEAD with the same headers, 304 with all headers
 * that RFC 9110 15.4.5 wants (Vary among them), the best coding there is.
 */
export const sendEntry = ({ request, response, entry, isStale }: SendOptions): void => {
  const encoding = pickEncoding({ request, entry })
  if (entry.status === 200 && isNotModified({ request, entry })) {
    response.writeHead(304, bodilessHead({ entry, encoding, isStale })).end()
    return
  }
  response.writeHead(entry.status, entryHead({ entry, encoding, isStale }))
  response.end(request.method === 'HEAD' ? undefined : bytesOf({ entry, encoding }))
}
