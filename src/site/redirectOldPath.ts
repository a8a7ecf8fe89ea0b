import type { RequestHandler } from 'express'
import { bareAddress } from '../publishing/movedTo'
import type { PublicationStore } from './publicationStore'

/** Addresses that an old system may have given out; anything else isn't worth asking the database for. */
const POSSIBLE = /^\/[\w./~-]{1,300}$/

/** Answers the last resort before 404: addresses from before this system, old slugs, and those whose title was erased, move for good to where the story is now. */
export const redirectOldPath =
  (store: PublicationStore): RequestHandler =>
  async (request, response, next) => {
    if (!POSSIBLE.test(request.path)) return next()
    const bare = bareAddress(request.path)
    const moved = (await store.byOldPath(request.path)) ?? (bare === null ? null : await store.byPath(bare))
    if (moved === null || moved.path === request.path) return next()
    response.set('Cache-Control', 'public, max-age=60').redirect(301, moved.path)
  }
