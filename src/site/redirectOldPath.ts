import type { RequestHandler } from 'express'
import { encodedPath, OLD_PATH } from '../workflow/oldPath'
import type { PublicationStore } from './publicationStore'

/** Answers the last resort before 404: addresses from before this system, and old slugs, move for good to where the story is now. */
export const redirectOldPath =
  (store: PublicationStore): RequestHandler =>
  async (request, response, next) => {
    if (!OLD_PATH.test(request.path)) return next()
    const moved = await store.byOldPath(encodedPath(request.path))
    if (moved === null) return next()
    response.set('Cache-Control', 'public, max-age=60').redirect(301, moved.path)
  }
