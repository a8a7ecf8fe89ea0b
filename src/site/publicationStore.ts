import type { Publication, PublishedFile } from '../publishing/publication'
import type { SiteSection } from '../publishing/siteFrame'
import type { Kind } from '../workflow/kinds'

export interface ListQuery {
  /** Absent: every kind. */
  kinds?: readonly Kind[]
  section?: string
  /** `public`: what readers may read; `any`: withdrawn ones as well (feeds and content API carry their notices). */
  live: 'public' | 'any'
  /** Only publications that carry a correction. */
  corrected?: boolean
  limit: number
  /** `sortKey` of the last publication of the page before; null = from the newest. */
  after: string | null
}

export interface PublicationPage {
  items: Publication[]
  /** Cursor of the next older page; null at the end. */
  next: string | null
}

export interface PublicationAddress {
  path: string
  changedAt: string
}

/** What the readers' side asks of its one source. Lists are newest first by `sortKey`; nothing else is ever read for readers. */
export interface PublicationStore {
  byPath: (path: string) => Promise<Publication | null>
  /** The publication that once stood at this path. */
  byOldPath: (path: string) => Promise<Publication | null>
  byStory: (story: string) => Promise<Publication | null>
  /** The file of this exact name that a public publication uses; null for everything else, whatever lies in the folder. */
  byFile: (file: string) => Promise<PublishedFile | null>
  list: (query: ListQuery) => Promise<PublicationPage>
  /**
   * The registered sections, in the register's order and under its names, with or without stories; then those that only stories have
   * (their address was changed since), withdrawn ones included, static pages not. A feed doesn't vanish with its last story.
   */
  sections: () => Promise<SiteSection[]>
  countPublic: () => Promise<number>
  /** Addresses of public publications, oldest first, so that full sitemap files never change their members. */
  addresses: (range: { page: number; size: number }) => Promise<PublicationAddress[]>
  /** The highest place in the log and the latest change of any kind, withdrawals included; null while nothing was ever published. */
  newest: () => Promise<{ seq: number; changedAt: string } | null>
}
