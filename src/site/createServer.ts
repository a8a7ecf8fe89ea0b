import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { isStale } from './isStale'
import { sendEntry } from './sendEntry'
import type { SiteOptions } from './siteOptions'

const LONGEST_ADDRESS = 4_096

interface ServerOptions extends Pick<SiteOptions, 'cache' | 'health' | 'now' | 'metrics'> {
  app: RequestListener
}

const refuseLongAddress = (response: ServerResponse): void => {
  response
    .writeHead(414, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
    .end('Địa chỉ quá dài.\n')
}

const isPlainRead = (request: IncomingMessage): boolean => request.method === 'GET' || request.method === 'HEAD'

/**
 * Answers the listener for `http.createServer`: an exact-path look-up among ready bytes for GET and HEAD, everything else goes to
 * Express. An address with a query is never a key here.
 */
export const createServer = ({ app, cache, health, now, metrics }: ServerOptions): RequestListener => {
  return (request, response) => {
    const path = request.url ?? '/'
    if (path.length > LONGEST_ADDRESS) return refuseLongAddress(response)
    const entry = isPlainRead(request) ? cache.get(path) : undefined
    if (entry === undefined) return app(request, response)
    metrics.countCacheHit()
    sendEntry({ request, response, entry, isStale: isStale({ health, now: now() }) })
  }
}
