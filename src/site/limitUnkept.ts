import type { RequestHandler } from 'express'
import { isKept } from './isKept'
import { relevantQuery } from './relevantQuery'
import type { Route } from './route'

/** Answers the guard of a route: what is read anew at every request counts against the limit, what is kept doesn't. */
export const limitUnkept =
  ({ route, limit }: { route: Route; limit: RequestHandler }): RequestHandler =>
  (request, response, next) =>
    isKept({ route, query: relevantQuery({ route, request }) }) ? next() : limit(request, response, next)
