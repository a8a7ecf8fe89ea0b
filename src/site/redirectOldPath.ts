import type { RequestHandler } from 'express'
import { bareAddress } from '../publishing/movedTo'
import { encodedPath, OLD_PATH } from '../workflow/oldPath'
import type { PublicationStore } from './publicationStore'

/**
 * Answers the last resort before 404: addresses from before this system, old slugs, and those whose title was erased, move for good to
 * where the story is now. The 301 is kept as long as a page and no longer: an address may come back, and a browser that kept both
 * directions would go in a circle.
 */
export const redirectOldPath =
  (store: PublicationStore): RequestHandler =>
  async (request, response, next) => {
    if (!OLD_PATH.test(request.path)) return next()
    const path = encodedPath(request.path)
    const bare = bareAddress(path)
    const moved = (await store.byOldPath(path)) ?? (bare === null ? null : await store.byPath(bare))
    if (moved === null || moved.path === path) return next()
    response.set('Cache-Control', 'public, max-age=60').redirect(301, moved.path)
  }
