import type { Payload } from 'payload'
import { frozenMedia } from '../actions/frozenMedia'
import type { HashedBlock } from '../editions/edition'
import { foldPublication, type Lookups } from '../publishing/foldPublication'
import type { Publication, PublishedFile } from '../publishing/publication'
import type { VerdictRecord } from '../workflow/carriedUnits'
import type { Kind } from '../workflow/kinds'
import type { TextRef } from '../workflow/story'
import { readStoryEvents } from './readStoryEvents'

// The fold is made of everything the log names, whoever may read it.
const QUERY = { pagination: false, depth: 0, overrideAccess: true } as const

const byId = <Row extends { id: unknown }, Value>(rows: Row[], value: (row: Row) => Value): Map<string, Value> =>
  new Map(rows.map((row) => [String(row.id), value(row)]))

const reasonsOf = ({ criteria, claims }: VerdictRecord): TextRef[] =>
  [...Object.values(criteria).map((answer) => answer?.comment), ...claims.map(({ reason }) => reason)].filter(
    (ref) => ref !== undefined,
  )

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
  const [editions, reasons, verdicts, sections, specials, units] = await Promise.all([
    payload.find({ collection: 'editions', where, ...QUERY }),
    payload.find({ collection: 'reasons', where, ...QUERY }),
    payload.find({ collection: 'verdicts', where, ...QUERY }),
    payload.find({ collection: 'sections', ...QUERY }),
    payload.find({ collection: 'specials', ...QUERY }),
    payload.find({ collection: 'units', ...QUERY }),
  ])
  const blocks = editions.docs.map((row) => [String(row.hash), row.blocks as HashedBlock[]] as const)
  return {
    editions: new Map(blocks),
    texts: byId(reasons.docs, ({ text, erasedAt }) => (erasedAt || typeof text !== 'string' ? null : text)),
    verdicts: byId(verdicts.docs, ({ verdict }) => ({ reasons: reasonsOf(verdict as VerdictRecord) })),
    sections: new Map(sections.docs.map(({ slug, label }) => [String(slug), String(label)])),
    specials: byId(specials.docs, ({ label }) => String(label)),
    units: byId(units.docs, ({ name }) => String(name)),
    files: await loadFiles({ payload, editions: blocks.map(([, list]) => list) }),
  }
}

/**
 * What readers have of a story by the log, up to and including the event `until` (a place in the chain; default: all of it). Null while
 * nothing was ever published.
 */
export const foldStory = async ({
  payload,
  story,
  kind,
  until = Number.POSITIVE_INFINITY,
}: {
  payload: Payload
  story: string
  kind: Kind
  until?: number
}): Promise<Publication | null> => {
  const events = (await readStoryEvents({ payload, story })).filter(({ seq }) => seq <= until)
  const lookups = await loadLookups({ payload, story })
  return foldPublication({ story, kind, events, lookups })
}
