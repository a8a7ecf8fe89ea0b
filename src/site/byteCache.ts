import { type CacheEntry, entryBytes } from './cacheEntry'

/** Ready pages by exact path, the least recently used leaving first, bounded by the bytes they hold. */
export interface ByteCache {
  get: (path: string) => CacheEntry | undefined
  /**
   * Taken before a page's data is read. A page made with an older ticket than the last drop is refused: a slow render can't bring an
   * old page back after a projection.
   */
  ticket: () => number
  put: (input: { path: string; entry: CacheEntry; ticket: number }) => boolean
  /** Called after a projection. */
  dropAll: () => void
  bytes: () => number
}

interface ByteCacheOptions {
  /** Bytes held at most, encodings included (default 64 MB). */
  maxBytes?: number
  /** ms since 1970. */
  now: () => number
}

const DEFAULT_MAX_BYTES = 64 * 1024 * 1024
/** However a drop may be missed (another machine, a projection that was parked): nobody reads an older page than this. */
const MAX_AGE_MS = 60_000

/** Answers an empty cache. An entry larger than a quarter of `maxBytes` is not kept; every entry leaves after 60 s. */
export const createByteCache = ({ maxBytes = DEFAULT_MAX_BYTES, now }: ByteCacheOptions): ByteCache => {
  // A Map keeps insertion order: re-inserting on each hit makes the first key the least recently used.
  const entries = new Map<string, { entry: CacheEntry; bytes: number; madeAt: number }>()
  let total = 0
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

  return {
    get: (path) => {
      const held = entries.get(path)
      if (held === undefined) return undefined
      if (now() - held.madeAt > MAX_AGE_MS) {
        remove(path)
        return undefined
      }
      entries.delete(path)
      entries.set(path, held)
      return held.entry
    },
    ticket: () => drops,
    put: ({ path, entry, ticket }) => ticket === drops && hold({ path, entry }),
    dropAll: () => {
      drops += 1
      entries.clear()
      total = 0
    },
    bytes: () => total,
  }
}
