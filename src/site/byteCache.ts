import { type CacheEntry, entryBytes } from './cacheEntry'
import { createDropDate } from './dropDate'
import { KEPT_MS } from './keptMs'

/** Ready pages by exact path, the least recently used leaving first, bounded by the bytes they hold. */
export interface ByteCache {
  get: (path: string) => CacheEntry | undefined
  /**
   * Taken before a page's data is read. A page made with an older ticket than the last drop is refused: a slow render can't bring an
   * old page back after a projection. So is a page that isn't what stood at its path, though nothing was dropped: what changed unseen (a
   * section's name, another machine's late projection) is in other pages too, and everything is dropped.
   */
  ticket: () => number
  put: (input: { path: string; entry: CacheEntry; ticket: number }) => boolean
  /** Called after a projection. */
  dropAll: () => void
  /** When the pages that are made now began to be true (`createDropDate`). */
  droppedAt: () => number | null
  bytes: () => number
}

interface ByteCacheOptions {
  /** Bytes held at most, encodings included (default 64 MB). */
  maxBytes?: number
  /** ms since 1970. */
  now: () => number
}

const DEFAULT_MAX_BYTES = 64 * 1024 * 1024

/** Answers an empty cache. An entry larger than a quarter of `maxBytes` is not kept; every entry leaves after 60 s. */
export const createByteCache = ({ maxBytes = DEFAULT_MAX_BYTES, now }: ByteCacheOptions): ByteCache => {
  // A Map keeps insertion order: re-inserting on each hit makes the first key the least recently used.
  const entries = new Map<string, { entry: CacheEntry; bytes: number; madeAt: number }>()
  let total = 0
  const date = createDropDate({ now })
  let drops = 0

  const remove = (path: string): void => {
    total -= entries.get(path)?.bytes ?? 0
    entries.delete(path)
  }
  const shrink = (): void => {
    for (const path of entries.keys()) {
      if (total <= maxBytes) return
      remove(path)
    }
  }
  const hold = ({ path, entry }: { path: string; entry: CacheEntry }): boolean => {
    remove(path)
    const bytes = entryBytes(entry)
    if (bytes > maxBytes / 4) return false
    entries.set(path, { entry, bytes, madeAt: now() })
    total += bytes
    shrink()
    return true
  }

  const dropAll = (): void => {
    drops += 1
    entries.clear()
    total = 0
    date.drop()
  }

  return {
    get: (path) => {
      const held = entries.get(path)
      // One that is too old stays to be compared with the next.
      if (held === undefined || now() - held.madeAt > KEPT_MS) return undefined
      entries.delete(path)
      entries.set(path, held)
      return held.entry
    },
    ticket: () => drops,
    put: ({ path, entry, ticket }) => {
      if (ticket !== drops) return false
      const before = entries.get(path)
      if (before === undefined || before.entry.tag === entry.tag) return hold({ path, entry })
      dropAll()
      return false
    },
    dropAll,
    droppedAt: date.read,
    bytes: () => total,
  }
}
