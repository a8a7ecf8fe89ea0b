import type { Publication } from '../publishing/publication'
import type { SiteFrame } from '../publishing/siteFrame'
import type { Checkpoint } from '../relay/checkpoints'
import type { Made } from './made'
import type { PublicationStore } from './publicationStore'

export interface RouteInput {
  store: PublicationStore
  site: SiteFrame
  checkpoints: () => Promise<readonly Checkpoint[]>
  /** The path asked for, without query. */
  path: string
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** ISO instant of the site's newest change, read before anything else; null while nothing was published. */
  newestChange: string | null
}

/** One address pattern of the readers' side. The table of them (`ROUTES`) is what Express mounts and what the leak walker visits. */
export interface Route {
  name: string
  /** Express pattern. */
  path: string
  /** Query parameters that change what is made; others are ignored, so that tracking marks can't empty the cache. */
  query: readonly string[]
  /** Other sites' pages may read it. */
  isShared: boolean
  /** Kept as bytes until the relay drops it. */
  isCached: boolean
  /** Null: there is no such thing (404), unless it moved (`redirectOldPath`). */
  make: (input: RouteInput) => Promise<Made | null>
  /** Addresses of this route for given publications, for tests that walk everything. */
  addresses: (publications: readonly Publication[]) => string[]
}
