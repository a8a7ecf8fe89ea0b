import { reach } from '../actions/crashPoint'
import type { Bell } from '../relay/bell'
import type { ByteCache } from './byteCache'
import type { PublicationStore } from './publicationStore'

interface DropChanged {
  store: PublicationStore
  cache: ByteCache
  /** Rung after each publication that this process wrote. */
  written: Pick<Bell, 'listen'>
}

/**
 * Answers what empties the byte cache when a publication changed; called after every round of the relay. What this process wrote it is
 * told, even a parked story's publication that is older than the newest one. Of other machines' writes it looks at the newest seq, so
 * that no message can be missed; a parked story that another machine repaired shows when its page here has grown old (60 s).
 */
export const dropChanged = ({ store, cache, written }: DropChanged): (() => Promise<void>) => {
  let seen = -1
  let isWritten = false
  written.listen(() => {
    isWritten = true
  })
  return async () => {
    const newest = await store.newest()
    const seq = newest?.seq ?? 0
    if (seq === seen && !isWritten) return
    seen = seq
    isWritten = false
    cache.dropAll()
    await reach('cache_dropped')
  }
}
