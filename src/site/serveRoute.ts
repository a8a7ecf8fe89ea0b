import type { Request, RequestHandler, Response } from 'express'
import { describeError } from '../describeError'
import { type CacheEntry, cacheEntry, undated } from './cacheEntry'
import { encodeEntry, isEncodable } from './encodeEntry'
import type { FrameLoader } from './frameLoader'
import { isKept } from './isKept'
import { isStale } from './isStale'
import { relevantQuery } from './relevantQuery'
import type { Route } from './route'
import { securityHeaders } from './securityHeaders'
import { sendEntry } from './sendEntry'
import type { SiteLog, SiteOptions } from './siteOptions'

interface ServeOptions {
  route: Route
  options: SiteOptions
  frames: FrameLoader
}

const paramsOf = (request: Request): Record<string, string> =>
  Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)]))

/** The page is whole without its codings. */
const logFailure = ({ log, error }: { log: SiteLog; error: unknown }): void =>
  log.error({ error: describeError(error) }, 'encoding failed')

const makeEntry = async ({
  route,
  options,
  frames,
  request,
  query,
}: ServeOptions & { request: Request; query: URLSearchParams }): Promise<CacheEntry | null> => {
  const { store, cache, checkpoints, siteUrl, log } = options
  // Read first: what is made afterwards can only be newer than the date it is sent with.
  const droppedAt = cache.droppedAt()
  const newest = await store.newest()
  const made = await route.make({
    store,
    checkpoints,
    site: await frames.load(),
    path: request.path,
    params: paramsOf(request),
    query,
    newestChange: newest?.changedAt ?? null,
  })
  if (made === null) return null
  const headers = securityHeaders({ area: 'public', siteUrl })
  const entry = cacheEntry({ made, headers, isShared: route.isShared, droppedAt })
  if (isEncodable(entry)) await encodeEntry(entry).catch((error) => logFailure({ log, error }))
  return entry
}

/**
 * Answers the Express handler of a route: from the cache, or made once however many ask at the same moment, and kept unless something
 * was dropped meanwhile. Its codings are made with it: most addresses are asked for once or twice before they are dropped.
 */
export const serveRoute = ({ route, options, frames }: ServeOptions): RequestHandler => {
  const { cache, health, now } = options
  const inWork = new Map<string, Promise<CacheEntry | null>>()

  const makeOnce = ({ request, ticket, query }: { request: Request; ticket: number; query: URLSearchParams }) => {
    const key = `${ticket} ${request.path}?${query}`
    const running = inWork.get(key)
    if (running !== undefined) return running
    const made = makeEntry({ route, options, frames, request, query }).finally(() => inWork.delete(key))
    inWork.set(key, made)
    return made
  }
  const send = ({ request, response, entry }: { request: Request; response: Response; entry: CacheEntry }) =>
    sendEntry({ request, response, entry, isStale: isStale({ health, now: now() }) })

  return async (request, response, next) => {
    const query = relevantQuery({ route, request })
    const keeps = isKept({ route, query })
    const held = keeps ? cache.get(request.path) : undefined
    if (held !== undefined) return send({ request, response, entry: held })
    const ticket = cache.ticket()
    const entry = await makeOnce({ request, ticket, query })
    if (entry === null) return next('route')
    const isHeld = keeps && cache.put({ path: request.path, entry, ticket })
    return send({ request, response, entry: isHeld ? entry : undated(entry) })
  }
}
