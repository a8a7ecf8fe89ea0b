import { reach } from '../actions/crashPoint'
import type { ByteCache } from './byteCache'
import type { PublicationStore } from './publicationStore'

/**
 * Answers what empties the byte cache when a publication changed, by whichever machine: it looks at the newest seq, so that no message
 * can be missed.
 */
export const dropChanged = ({ store, cache }: { store: PublicationStore; cache: ByteCache }): (() => Promise<void>) => {
  let seen = -1
  return async () => {
    const newest = await store.newest()
    const seq = newest?.seq ?? 0
    if (seq === seen) return
    seen = seq
    cache.dropAll()
    await reach('cache_dropped')
  }
}
