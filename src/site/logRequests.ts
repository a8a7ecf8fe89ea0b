import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { REQUEST_ID } from '../requestId'
import { KINDS } from '../workflow/kinds'
import type { SiteOptions } from './siteOptions'

/** Few and fixed: a label per address would let anybody fill the metrics. */
const AREAS = new Set([
  ...['api', 'admin', '_next', 'media', 'content', 'assets', 'chuyen-muc'],
  ...Object.values(KINDS).map(({ path }) => path as string),
])

const areaOf = (path: string): string => {
  const first = path.split('/')[1] ?? ''
  if (AREAS.has(first)) return first
  return first === '' ? 'home' : 'other'
}

/** Addresses whose last part is a one-time key: the link in a mail that sets a new password or confirms an account. */
const WITH_KEY = /^(\/admin\/reset\/|\/(?:admin|api)\/users\/verify\/).+/

/**
 * Answers what gives every request an id (in the response, the log and the error page) and writes one line when it is over: method,
 * path, status, time. Never the query, a body, a cookie, a token or a one-time key.
 */
export const logRequests =
  ({ log, metrics, now }: Pick<SiteOptions, 'log' | 'metrics' | 'now'>): RequestHandler =>
  (request, response, next) => {
    const startedAt = now()
    const requestId = randomUUID()
    response.locals.requestId = requestId
    response.setHeader(REQUEST_ID, requestId)
    const path = request.originalUrl.split('?')[0] ?? ''
    response.once('close', () => {
      const ms = now() - startedAt
      metrics.countRequest({ route: areaOf(path), status: response.statusCode, seconds: ms / 1000 })
      log.info(
        { requestId, method: request.method, path: path.replace(WITH_KEY, '$1…'), status: response.statusCode, ms },
        'request',
      )
    })
    next()
  }
