import type { RequestHandler } from 'express'
import { canonicalPath } from '../workflow/oldPath'

/** One address per page: a final slash or doubled slashes move for good to the address without (the query stays). */
export const redirectToCanonical: RequestHandler = (request, response, next) => {
  const canonical = canonicalPath(request.path)
  if (canonical === request.path) return next()
  const query = request.originalUrl.slice(request.originalUrl.split('?')[0]?.length ?? 0)
  response.redirect(301, canonical + query)
}
