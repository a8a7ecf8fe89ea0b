import type { Payload, Where } from 'payload'
import { findRows } from '../database/findRows'
import { NEWS_KINDS } from '../publishing/newsKinds'
import type { Publication } from '../publishing/publication'
import { sortKey } from '../publishing/sortKey'
import { listKey } from '../text/listKey'
import type { ListQuery, PublicationStore } from './publicationStore'

interface StoredPublication {
  id: string
  publication: Publication
}

interface StoredSection {
  id: string
  slug: string
  label: string
  order?: number | null
}

/** As the register orders them; the same on both databases where it gives two the same place. */
const byPlace = (a: { slug: string; order: number }, b: { slug: string; order: number }): number =>
  a.order - b.order || (a.slug < b.slug ? -1 : 1)

const NEWS: Where = { kind: { in: [...NEWS_KINDS] } }
const PUBLIC: Where = { live: { equals: 'public' } }
/** `contains` also finds rows where a character stood for another; the right one is picked from what was found. */
const CANDIDATES = 5

const listWhere = ({ kinds, section, live, corrected, after }: ListQuery): Where => ({
  and: [
    ...(live === 'public' ? [PUBLIC] : []),
    ...(kinds === undefined ? [] : [{ kind: { in: [...kinds] } }]),
    ...(section === undefined ? [] : [{ section: { equals: section } }]),
    ...(corrected === true ? [{ correctedAt: { exists: true } }] : []),
    ...(after === null ? [] : [{ sortKey: { less_than: after } }]),
  ],
})

/**
 * Answers the port over Payload's collection `publications` and the names in the register of sections, all that the readers' side knows; the
 * same on both databases. Readers have no account: access to the collection is for staff, what readers get is the row's own `live`.
 */
export const payloadPublicationStore = ({ payload }: { payload: Payload }): PublicationStore => {
  const find = async ({
    where,
    limit,
    sort,
  }: {
    where: Where
    limit: number
    sort?: string
  }): Promise<Publication[]> => {
    const collection = 'publications'
    const rows = await findRows<StoredPublication>({
      payload,
      collection,
      columns: ['publication'],
      where,
      limit,
      sort,
    })
    return rows.map(({ publication }) => publication)
  }
  const sectionsIn = async (where: Where): Promise<string[]> => {
    const collection = 'publications'
    const { values } = await payload.findDistinct({ collection, field: 'section', where, overrideAccess: true })
    return values.flatMap(({ section }) => (typeof section === 'string' ? [section] : []))
  }
  const findOne = async (where: Where): Promise<Publication | null> => (await find({ where, limit: 1 }))[0] ?? null

  return {
    byPath: (path) => findOne({ path: { equals: path } }),
    byOldPath: async (path) => {
      const found = await find({ where: { oldPathsKey: { contains: listKey([path]) } }, limit: CANDIDATES })
      return found.find(({ oldPaths }) => oldPaths.includes(path)) ?? null
    },
    byStory: (story) => findOne({ id: { equals: story } }),
    byFile: async (file) => {
      const found = await find({
        where: { and: [PUBLIC, { filesKey: { contains: listKey([file]) } }] },
        limit: CANDIDATES,
      })
      return found.flatMap(({ files }) => Object.values(files).flat()).find((one) => one.file === file) ?? null
    },
    list: async (query) => {
      const found = await find({ where: listWhere(query), limit: query.limit + 1, sort: '-sortKey' })
      const items = found.slice(0, query.limit)
      const last = items.at(-1)
      return { items, next: found.length > query.limit && last !== undefined ? sortKey(last) : null }
    },
    sections: async () => {
      const [rows, named, full] = await Promise.all([
        findRows<StoredSection>({ payload, collection: 'sections', columns: ['slug', 'label', 'order'] }),
        sectionsIn(NEWS),
        sectionsIn({ and: [NEWS, PUBLIC] }),
      ])
      const registered = rows.map(({ slug, label, order }) => ({ slug, label, order: order ?? 0 })).sort(byPlace)
      const others = named.filter((section) => registered.every(({ slug }) => slug !== section)).sort()
      const newest = await Promise.all(
        others.map((slug) =>
          find({ where: { and: [NEWS, { section: { equals: slug } }] }, limit: 1, sort: '-sortKey' }),
        ),
      )
      const all = [...registered, ...newest.flatMap(([publication]) => publication?.section ?? [])]
      return all.map(({ slug, label }) => ({ slug, label, isEmpty: !full.includes(slug) }))
    },
    countPublic: async () =>
      (await payload.count({ collection: 'publications', where: PUBLIC, overrideAccess: true })).totalDocs,
    addresses: async ({ page, size }) => {
      const { docs } = await payload.find({
        collection: 'publications',
        where: PUBLIC,
        limit: size,
        page,
        sort: 'sortKey',
        select: { path: true, changedAt: true },
        depth: 0,
        overrideAccess: true,
      })
      return docs.map((row) => ({ path: String(row.path), changedAt: String(row.changedAt) }))
    },
    newest: async () => {
      // The log's order is not the clock's: machines and texts wait for the relay each for itself.
      const top = async (sort: string) =>
        (
          await findRows<{ id: string; seq: number; changedAt: string }>({
            payload,
            collection: 'publications',
            columns: ['seq', 'changedAt'],
            limit: 1,
            sort,
          })
        )[0]
      const [logged, changed] = await Promise.all([top('-seq'), top('-changedAt')])
      return logged && changed ? { seq: logged.seq, changedAt: changed.changedAt } : null
    },
  }
}
