import type { Payload } from 'payload'
import { reach } from '../../src/actions/crashPoint'
import { loadVerdicts } from '../../src/actions/facts/loadVerdicts'
import { frozenMedia } from '../../src/actions/frozenMedia'
import { writeOverOlder } from '../../src/database/writeOverOlder'
import type { HashedBlock } from '../../src/editions/edition'
import { type FoldedEvent, foldPublication, type Lookups } from '../../src/publishing/foldPublication'
import type { PublishedFile } from '../../src/publishing/publication'
import { publicationRow } from '../../src/publishing/publicationRow'
import type { Projection } from '../../src/relay/projection'
import { publicationBell } from '../../src/relay/publicationBell'
import { readStoryEvents } from '../../src/relay/readStoryEvents'

const QUERY = { pagination: false, depth: 0, overrideAccess: true } as const

/** Actions after which readers have something else than before. */
const PUBLIC_ACTIONS = ['publish', 'archive', 'withdraw', 'reinstate', 'redact', 'place', 'confirm_erasure']

const byId = <Row extends { id: unknown }, Value>(rows: Row[], value: (row: Row) => Value): Map<string, Value> =>
  new Map(rows.map((row) => [String(row.id), value(row)]))

const loadFiles = async ({
  payload,
  editions,
}: {
  payload: Payload
  editions: HashedBlock[][]
}): Promise<Map<string, PublishedFile[]>> => {
  const ids = [...new Set(editions.flatMap((blocks) => frozenMedia({ blocks })))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({ collection: 'media', where: { id: { in: ids } }, ...QUERY })
  return byId(docs, ({ files }) => (files ?? []) as PublishedFile[])
}

const loadLookups = async ({ payload, story }: { payload: Payload; story: string }): Promise<Lookups> => {
  const where = { story: { equals: story } }
  const [editions, reasons, verdicts, sections, units] = await Promise.all([
    payload.find({ collection: 'editions', where, ...QUERY }),
    payload.find({ collection: 'reasons', where, ...QUERY }),
    loadVerdicts({ payload, story }),
    payload.find({ collection: 'sections', ...QUERY }),
    payload.find({ collection: 'units', ...QUERY }),
  ])
  const blocks = editions.docs.map((row) => [String(row.hash), row.blocks as HashedBlock[]] as const)
  return {
    editions: new Map(blocks),
    texts: byId(reasons.docs, ({ text, erasedAt }) => (erasedAt || typeof text !== 'string' ? null : text)),
    verdicts: byId(verdicts, ({ criteria, claims }) => ({
      reasons: [
        ...Object.values(criteria).map((answer) => answer?.comment),
        ...claims.map(({ reason }) => reason),
      ].filter((ref) => ref !== undefined),
    })),
    sections: new Map(sections.docs.map(({ slug, label }) => [String(slug), String(label)])),
    units: byId(units.docs, ({ name }) => String(name)),
    files: await loadFiles({ payload, editions: blocks.map(([, list]) => list) }),
  }
}

/** What readers have of the story, folded from the log (design: feedReaders). */
export const feedReaders: Projection = {
  name: 'publications',
  project: async ({ payload, event }) => {
    if (!PUBLIC_ACTIONS.includes(event.action)) return
    const events: FoldedEvent[] = await readStoryEvents({ payload, story: event.story })
    const lookups = await loadLookups({ payload, story: event.story })
    const publication = foldPublication({ story: event.story, kind: event.kind, events, lookups })
    if (publication === null) return
    const isWritten = await writeOverOlder({ payload, collection: 'publications', data: publicationRow(publication) })
    if (isWritten) publicationBell.ring()
    await reach('publication_written')
  },
}
