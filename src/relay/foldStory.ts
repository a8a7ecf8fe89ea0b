import type { Payload } from 'payload'
import { loadEditions } from '../actions/facts/loadEditions'
import { frozenMedia } from '../actions/frozenMedia'
import { findRows } from '../database/findRows'
import type { HashedBlock } from '../editions/edition'
import { foldPublication, type Lookups } from '../publishing/foldPublication'
import type { Publication, PublishedFile } from '../publishing/publication'
import type { VerdictRecord } from '../workflow/carriedUnits'
import type { Kind } from '../workflow/kinds'
import type { TextRef } from '../workflow/story'
import type { LoggedEvent } from './loggedEvent'
import { readStoryEvents } from './readStoryEvents'

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
  const rows = await findRows<{ id: string; files?: PublishedFile[] | null }>({
    payload,
    collection: 'media',
    columns: ['files'],
    where: { id: { in: ids } },
  })
  return byId(rows, ({ files }) => files ?? [])
}

interface Labelled {
  id: string
  slug: string
  label: string
}

interface Words {
  id: string
  text?: string | null
  erasedAt?: unknown
}

/** Sections and special subjects, where an event places the story in one. */
const loadPlaced = async ({ payload, events }: { payload: Payload; events: LoggedEvent[] }) => {
  const places = async (collection: 'sections' | 'specials', isNamed: boolean) =>
    isNamed ? findRows<Labelled>({ payload, collection, columns: ['slug', 'label'] }) : []
  const [sections, specials] = await Promise.all([
    places(
      'sections',
      events.some(({ data }) => data.section !== undefined),
    ),
    places(
      'specials',
      events.some(({ data }) => data.special !== undefined),
    ),
  ])
  return {
    sections: new Map(sections.map(({ slug, label }) => [slug, label])),
    specials: byId(specials, ({ label }) => label),
  }
}

/** The fold is made of everything the log names, whoever may read it. */
const loadLookups = async ({
  payload,
  story,
  events,
}: {
  payload: Payload
  story: string
  events: LoggedEvent[]
}): Promise<Lookups> => {
  const where = { story: { equals: story } }
  const [editions, reasons, verdicts, placed, units] = await Promise.all([
    loadEditions({ payload, story }),
    findRows<Words>({ payload, collection: 'reasons', columns: ['text', 'erasedAt'], where }),
    findRows<{ id: string; verdict: VerdictRecord }>({ payload, collection: 'verdicts', columns: ['verdict'], where }),
    loadPlaced({ payload, events }),
    findRows<{ id: string; name: string }>({ payload, collection: 'units', columns: ['name'] }),
  ])
  const blocks = [...editions].map(([hash, edition]) => [hash, edition.blocks] as const)
  return {
    editions: new Map(blocks),
    texts: byId(reasons, ({ text, erasedAt }) => (erasedAt || typeof text !== 'string' ? null : text)),
    verdicts: byId(verdicts, ({ verdict }) => ({ reasons: reasonsOf(verdict) })),
    ...placed,
    units: byId(units, ({ name }) => name),
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
  const lookups = await loadLookups({ payload, story, events })
  return foldPublication({ story, kind, events, lookups })
}
