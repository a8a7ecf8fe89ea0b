import type { Publication } from '../../src/publishing/publication'
import type { SectionLink } from '../../src/publishing/siteFrame'
import { sortKey } from '../../src/publishing/sortKey'
import type { PublicationStore } from '../../src/site/publicationStore'

export interface MemoryPublicationStore extends PublicationStore {
  /** Writes over the row of the same story, as the relay does. */
  put: (publication: Publication) => void
  /** How often anything was asked: tells whether the cache answered. */
  reads: () => number
}

/** The port over a map; the Payload store is tested against the same expectations. */
export const memoryPublicationStore = (
  publications: readonly Publication[] = [],
  registered: readonly SectionLink[] = [],
): MemoryPublicationStore => {
  const rows = new Map(publications.map((publication) => [publication.story, publication]))
  let reads = 0
  const all = () => {
    reads += 1
    return [...rows.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1))
  }
  const isPublic = (publication: Publication) => publication.live === 'public'
  return {
    put: (publication) => rows.set(publication.story, publication),
    reads: () => reads,
    byPath: async (path) => all().find((row) => row.path === path) ?? null,
    byOldPath: async (path) => all().find((row) => row.oldPaths.includes(path)) ?? null,
    byStory: async (story) => all().find((row) => row.story === story) ?? null,
    byFile: async (file) =>
      all()
        .filter(isPublic)
        .flatMap((row) => Object.values(row.files).flat())
        .find((row) => row.file === file) ?? null,
    list: async ({ kinds, section, live, corrected, limit, after }) => {
      const found = all()
        .filter((row) => live === 'any' || isPublic(row))
        .filter((row) => kinds === undefined || kinds.includes(row.kind))
        .filter((row) => section === undefined || row.section?.slug === section)
        .filter((row) => corrected !== true || row.corrections.length > 0)
        .filter((row) => after === null || sortKey(row) < after)
      const items = found.slice(0, limit)
      const last = items.at(-1)
      return { items, next: found.length > limit && last !== undefined ? sortKey(last) : null }
    },
    sections: async () => {
      const news = all().filter(({ kind }) => kind !== 'page')
      const named = news.flatMap(({ section }) => section ?? [])
      const others = named.filter(({ slug }) => registered.every((section) => section.slug !== slug))
      const full = news.filter(isPublic).map(({ section }) => section?.slug)
      const sections = new Map([...registered, ...others].map((section) => [section.slug, section]))
      return [...sections.values()].map((section) => ({ ...section, isEmpty: !full.includes(section.slug) }))
    },
    countPublic: async () => all().filter(isPublic).length,
    addresses: async ({ page, size }) =>
      all()
        .filter(isPublic)
        .reverse()
        .slice((page - 1) * size, page * size)
        .map(({ path, changedAt }) => ({ path, changedAt })),
    newest: async () => {
      const [row] = all().sort((a, b) => b.seq - a.seq)
      if (row === undefined) return null
      return {
        seq: row.seq,
        changedAt:
          all()
            .map((one) => one.changedAt)
            .sort()
            .at(-1) ?? row.changedAt,
      }
    },
  }
}
