import type { Block } from '../editions/block'
import type { HashedBlock } from '../editions/edition'
import { type NameReplacement, redactBlocks } from '../editions/redactBlocks'
import { KINDS, type Kind } from '../workflow/kinds'
import type { TextRef } from '../workflow/story'
import { foldClearance, type VerdictLookup } from './foldClearance'
import type { Publication, PublishedFile } from './publication'
import { shortIdOf, slugOf } from './slugOf'

/** An event as the fold reads it: `data` holds ids, codes, hashes and times. */
export interface FoldedEvent {
  seq: number
  action: string
  at: string
  data: Record<string, unknown>
}

/** What the events name: frozen blocks by hash, typed words by id (null once erased), labels of sections and units. */
export interface Lookups {
  editions: ReadonlyMap<string, HashedBlock[]>
  texts: ReadonlyMap<string, string | null>
  verdicts: ReadonlyMap<string, VerdictLookup>
  sections: ReadonlyMap<string, string>
  units: ReadonlyMap<string, string>
  files: ReadonlyMap<string, PublishedFile[]>
}

interface Folding extends Publication {
  placedSlug: string | null
  removed: string[]
  names: NameReplacement[]
}

type Fold = (folding: Folding, event: FoldedEvent, lookups: Lookups) => Folding

const wordsOf = (lookups: Lookups, ref: unknown): string | null => {
  const id = (ref as TextRef | undefined)?.id
  return id === undefined ? null : (lookups.texts.get(id) ?? null)
}

const blocksOf = ({
  lookups,
  hash,
  removed,
  names,
}: {
  lookups: Lookups
  hash: string
  removed: string[]
  names: NameReplacement[]
}): Block[] =>
  redactBlocks({ blocks: lookups.editions.get(hash) ?? [], removed, names }).flatMap(({ block }) =>
    block ? [block] : [],
  )

const titleOf = (blocks: readonly Block[]): string => {
  const title = blocks.find((block) => block.type === 'title')
  return title?.type === 'title' ? title.text : ''
}

const addressOf = ({ kind, story, slug }: { kind: Kind; story: string; slug: string }): string =>
  `/${KINDS[kind].path}/${[slug, shortIdOf(story)].filter(Boolean).join('-')}`

const movedTo = (folding: Folding, path: string): Folding => {
  if (folding.path === path) return folding
  const oldPaths = folding.path === '' ? folding.oldPaths : [...new Set([...folding.oldPaths, folding.path])]
  return { ...folding, path, oldPaths: oldPaths.filter((old) => old !== path) }
}

const isLive = (folding: Folding): boolean => folding.firstPublishedAt !== ''

const place: Fold = (folding, event, lookups) => {
  const { section, order } = event.data
  const slug = wordsOf(lookups, event.data.slug)
  const tags = wordsOf(lookups, event.data.tags)
  const placed: Folding = {
    ...folding,
    placedSlug: slug === null ? folding.placedSlug : slugOf(slug),
    section:
      typeof section === 'string'
        ? { slug: section, label: lookups.sections.get(section) ?? section }
        : folding.section,
    tags: tags === null ? folding.tags : (JSON.parse(tags) as string[]),
    order: typeof order === 'number' ? order : folding.order,
    changedAt: event.at,
  }
  if (!isLive(folding) || slug === null) return placed
  return movedTo(placed, addressOf({ kind: folding.kind, story: folding.story, slug: slugOf(slug) }))
}

const withChange = (folding: Folding, event: FoldedEvent, lookups: Lookups): Folding => {
  const texts = (event.data.texts ?? {}) as Record<string, TextRef>
  const words = (name: string): string => wordsOf(lookups, texts[name]) ?? ''
  const at = event.at
  if (event.data.change === 'correction') {
    const correction = {
      at,
      item: words('item'),
      wrong: words('wrong'),
      right: words('right'),
      apology: words('apology'),
    }
    return { ...folding, updatedAt: at, corrections: [...folding.corrections, correction] }
  }
  if (event.data.change !== 'update') return folding
  return { ...folding, updatedAt: at, updates: [...folding.updates, { at, note: words('note') }] }
}

const showEdition = (folding: Folding, lookups: Lookups, edition: { hash: string; number: number }): Folding => {
  const blocks = blocksOf({ lookups, hash: edition.hash, removed: folding.removed, names: folding.names })
  const media = blocks.flatMap((block) => ('media' in block && block.media ? [block.media] : []))
  const files = media.flatMap((id) => (lookups.files.has(id) ? [[id, lookups.files.get(id) ?? []] as const] : []))
  return { ...folding, title: titleOf(blocks), edition: { ...edition, blocks }, files: Object.fromEntries(files) }
}

const publish: Fold = (folding, event, lookups) => {
  const edition = { hash: String(event.data.edition), number: Number(event.data.number) }
  const fresh: Folding = {
    ...folding,
    live: 'public',
    withdrawal: null,
    removed: [],
    names: [],
    changedAt: event.at,
    redactions: [],
  }
  const shown = showEdition(fresh, lookups, edition)
  const cleared: Folding = { ...shown, clearance: foldClearance({ event, lookups }) }
  if (isLive(folding)) return withChange(cleared, event, lookups)
  const slug = folding.placedSlug ?? slugOf(shown.title)
  const firstPublishedAt = typeof event.data.publishedAt === 'string' ? event.data.publishedAt : event.at
  const oldPath = wordsOf(lookups, event.data.oldPath)
  const addressed = movedTo(cleared, addressOf({ kind: folding.kind, story: folding.story, slug }))
  return {
    ...addressed,
    oldPaths: oldPath === null ? addressed.oldPaths : [...addressed.oldPaths, oldPath],
    firstPublishedAt,
    updatedAt: firstPublishedAt,
  }
}

/** What is withdrawn keeps its address and the notice, and no word of the text (design: publications). */
const withdraw: Fold = (folding, event, lookups) => ({
  ...folding,
  live: 'withdrawn',
  title: '',
  edition: null,
  clearance: null,
  files: {},
  tags: [],
  changedAt: event.at,
  withdrawal: {
    at: event.at,
    code: String(event.data.code ?? 'other'),
    notice: wordsOf(lookups, event.data.notice) ?? '',
  },
})

const redact: Fold = (folding, event, lookups) => {
  const names = wordsOf(lookups, event.data.names)
  const redacted: Folding = {
    ...folding,
    removed: [...folding.removed, ...((event.data.blocks ?? []) as string[])],
    names: [...folding.names, ...(names === null ? [] : (JSON.parse(names) as NameReplacement[]))],
    redactions: [...folding.redactions, { at: event.at, note: wordsOf(lookups, event.data.reason) ?? '' }],
    changedAt: event.at,
  }
  return folding.edition ? showEdition(redacted, lookups, folding.edition) : redacted
}

/** An erasure emptied a block or a typed text: what is shown is made anew from what is left. */
const confirmErasure: Fold = (folding, event, lookups) => {
  const shown = folding.edition ? showEdition(folding, lookups, folding.edition) : folding
  return { ...shown, changedAt: event.at }
}

const FOLDS: Partial<Record<string, Fold>> = {
  place,
  publish,
  archive: publish,
  withdraw,
  redact,
  confirm_erasure: confirmErasure,
}

/** Corrections, notes, tags and clearance outlive a withdrawal in the log: putting the edition back restores all of them. */
const reinstate = (before: Folding, folding: Folding, event: FoldedEvent): Folding => ({
  ...before,
  path: folding.path,
  oldPaths: folding.oldPaths,
  section: folding.section,
  order: folding.order,
  updatedAt: event.at,
  changedAt: event.at,
})

const start = ({ story, kind }: { story: string; kind: Kind }): Folding => ({
  story,
  kind,
  live: 'public',
  seq: 0,
  path: '',
  oldPaths: [],
  section: null,
  tags: [],
  order: 0,
  title: '',
  edition: null,
  firstPublishedAt: '',
  updatedAt: '',
  changedAt: '',
  clearance: null,
  corrections: [],
  updates: [],
  redactions: [],
  withdrawal: null,
  files: {},
  placedSlug: null,
  removed: [],
  names: [],
})

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
  let folding = start({ story, kind })
  let lastPublic = folding
  for (const event of events) {
    if (event.action === 'reinstate') folding = reinstate(lastPublic, folding, event)
    else folding = FOLDS[event.action]?.(folding, event, lookups) ?? folding
    folding = { ...folding, seq: event.seq }
    if (folding.live === 'public') lastPublic = folding
  }
  if (!isLive(folding)) return null
  const { placedSlug: _slug, removed: _removed, names: _names, ...publication } = folding
  return publication
}
