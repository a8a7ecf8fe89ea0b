import type { NameReplacement } from '../workflow/inputs'
import type { Kind } from '../workflow/kinds'
import { type Cut, type Fold, type FoldedEvent, type Folding, type Lookups, wasPublished, wordsOf } from './folding'
import { foldPlace } from './foldPlace'
import { foldPublish } from './foldPublish'
import { hideNames } from './hideNames'
import { movedTo } from './movedTo'
import type { Publication } from './publication'
import { showEdition } from './showEdition'
import { slugOf } from './slugOf'
import { titleLeft } from './withdrawnText'
import { withoutErased } from './withoutErased'

export type { FoldedEvent, Lookups } from './folding'

const withdraw: Fold = ({ folding, event, lookups }) => ({
  ...folding,
  live: 'withdrawn',
  changedAt: event.at,
  withdrawal: {
    at: event.at,
    code: event.data.code ?? 'other',
    notice: wordsOf(lookups, event.data.notice) ?? '',
  },
})

const reinstate: Fold = ({ folding, event }) => ({
  ...folding,
  live: 'public',
  withdrawal: null,
  updatedAt: event.at,
  changedAt: event.at,
})

/** An address names nobody whom the page no longer names; the old one redirects, for whoever has it. */
const readdressed = ({ folding, cuts }: { folding: Folding; cuts: readonly Cut[] }): Folding => {
  const address = `-${folding.path.split('/').at(-1)}-`
  const names = cuts.flatMap((cut) => cut.names.map(({ name }) => slugOf(name))).filter((name) => name !== '')
  const isNamed = names.some((name) => address.includes(`-${name}-`))
  return isNamed ? movedTo({ folding, slug: slugOf(folding.title) }) : folding
}

/** What is hidden doesn't come back with an address that somebody types. */
const place: Fold = (step) => {
  const folding = foldPlace(step)
  const isAddressed = step.event.data.slug !== undefined && wasPublished(folding)
  return isAddressed ? readdressed({ folding, cuts: folding.cuts }) : folding
}

const redact: Fold = ({ folding, event, lookups }) => {
  const names = wordsOf(lookups, event.data.names)
  const cut = {
    at: event.at,
    blocks: event.data.blocks ?? [],
    names: names === null ? [] : (JSON.parse(names) as NameReplacement[]),
    note: wordsOf(lookups, event.data.reason) ?? '',
  }
  const redacted: Folding = { ...folding, cuts: [...folding.cuts, cut], changedAt: event.at }
  if (!folding.edition) return redacted
  const shown = showEdition({ folding: redacted, lookups, edition: folding.edition })
  return shown.title === '' ? movedTo({ folding: shown, slug: '' }) : readdressed({ folding: shown, cuts: [cut] })
}

/** What was erased is taken from the look-ups before the first event; readers only learn that something changed. */
const confirmErasure: Fold = ({ folding, event }) => ({ ...folding, changedAt: event.at })

const FOLDS: Partial<Record<string, Fold>> = {
  place,
  publish: foldPublish,
  archive: foldPublish,
  withdraw,
  reinstate,
  redact,
  confirm_erasure: confirmErasure,
}

/** Actions after which readers have something else than before. */
export const PUBLIC_ACTIONS: readonly string[] = Object.keys(FOLDS)

const start = ({ story, kind }: { story: string; kind: Kind }): Folding => ({
  story,
  kind,
  live: 'public',
  seq: 0,
  path: '',
  oldPaths: [],
  section: null,
  tags: [],
  special: null,
  printIssue: null,
  order: 0,
  title: '',
  edition: null,
  firstPublishedAt: '',
  updatedAt: '',
  changedAt: '',
  clearance: null,
  corrections: [],
  updates: [],
  withdrawal: null,
  files: {},
  placedSlug: null,
  cuts: [],
})

/** What is withdrawn keeps its address and the notice, and no word of the text, nor of what quotes it (design: publications). */
const WITHOUT_WORDS = {
  title: '',
  edition: null,
  clearance: null,
  files: {},
  tags: [],
  printIssue: null,
  corrections: [],
  updates: [],
  redactions: [],
}

const publicationOf = ({ placedSlug: _slug, cuts, ...folding }: Folding): Publication => {
  const title = folding.title === '' ? titleLeft(folding.kind) : folding.title
  const printed = { ...folding, title, redactions: cuts.map(({ at, note }) => ({ at, note })) }
  const publication = hideNames({ printed, names: cuts.flatMap(({ names }) => names) })
  return folding.live === 'withdrawn' ? { ...publication, ...WITHOUT_WORDS } : publication
}

/**
 * Makes what readers have of a story from its events, oldest first, and nothing else: thrown away, it comes out the same again
 * (design: idea 5). Null while nothing was ever published.
 */
export const foldPublication = ({
  story,
  kind,
  events,
  lookups,
}: {
  story: string
  kind: Kind
  events: readonly FoldedEvent[]
  lookups: Lookups
}): Publication | null => {
  const left = withoutErased({ lookups, events })
  const apply = (folding: Folding, event: FoldedEvent): Folding => ({
    ...(FOLDS[event.action]?.({ folding, event, lookups: left }) ?? folding),
    seq: event.seq,
  })
  const folding = events.reduce(apply, start({ story, kind }))
  return wasPublished(folding) ? publicationOf(folding) : null
}
