import { readLines } from '../editions/readLines'
import { listKey } from '../text/listKey'
import type { PendingEvent } from '../workflow/decide'
import { KINDS, type Kind } from '../workflow/kinds'
import type { Story } from '../workflow/story'

/** A text's flat row as the database gives it: text columns, workflow columns, ledger columns. */
export type StoryRow = Record<string, unknown> & { id: string; rev: number; title: string }

const list = <T>(value: unknown): T[] => (Array.isArray(value) ? value : [])
const orNull = <T>(value: unknown): T | null =>
  value === undefined || value === null || value === '' ? null : (value as T)
const instant = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)

/** Whoever is named is an author, even by a by-line that an earlier save let in without a name. */
const peopleOf = (bylines: unknown): string[] =>
  list<{ person?: unknown } | null>(bylines).flatMap((byline) =>
    typeof byline?.person === 'string' && byline.person !== '' ? [byline.person] : [],
  )

/** The workflow half of a row as the rules read it. */
export const storyFromRow = ({ kind, row }: { kind: Kind; row: StoryRow }): Story => ({
  id: row.id,
  kind,
  stage: row.stage as Story['stage'],
  live: row.live as Story['live'],
  rev: row.rev,
  moves: Number(row.moves ?? 0),
  createdBy: String(row.createdBy ?? ''),
  bylinePeople: peopleOf(row.bylines),
  writers: list(row.writers),
  vouched: list(row.vouched),
  assignees: list(row.assignees),
  desk: orNull(row.desk),
  topics: readLines(row.topics),
  embargo: instant(row.embargo),
  edition: orNull(row.edition),
  editions: list(row.editions),
  checked: list(row.checked),
  round: Number(row.round ?? 0),
  requests: list(row.requests),
  cleared: orNull(row.cleared),
  liveEdition: orNull(row.liveEdition),
  schedule: orNull(row.schedule),
  signOffs: list(row.signOffs),
  redactions: list(row.redactions),
  erasure: orNull(row.erasure),
})

/** Columns that follow from the people of a story: who finds it as his own, who may edit it as its author. */
export const peopleColumns = (story: Pick<Story, 'createdBy' | 'bylinePeople' | 'writers' | 'assignees'>) => {
  const authors = [story.createdBy, ...story.bylinePeople]
  const people = [...authors, ...story.writers, ...story.assignees]
  return { authorsKey: listKey([...new Set(authors)]), peopleKey: listKey([...new Set(people)]) }
}

/** The workflow columns that an action writes; `rev` is the compare-and-set's own. */
export const columnsOfStory = (story: Story): Record<string, unknown> => ({
  stage: story.stage,
  live: story.live,
  moves: story.moves,
  writers: story.writers,
  vouched: story.vouched,
  assignees: story.assignees,
  desk: story.desk,
  embargo: story.embargo,
  edition: story.edition,
  editions: story.editions,
  checked: story.checked,
  round: story.round,
  requests: story.requests,
  cleared: story.cleared,
  liveEdition: story.liveEdition,
  schedule: story.schedule,
  publishAt: story.schedule?.at ?? null,
  signOffs: story.signOffs,
  redactions: story.redactions,
  erasure: story.erasure,
  ...peopleColumns(story),
})

/** Events of the row that the relay has not yet written to the log, oldest first. */
export const pendingOf = (row: { id: string; pending?: unknown }): PendingEvent[] => list(row.pending)

/** The columns of a text row that people write; saves touch these and nothing else of the row but writers, vouched and revision. */
export const TEXT_COLUMNS = [
  'title',
  'sapo',
  'question',
  'body',
  'bylines',
  'topics',
  'provisions',
  'asOf',
  'media',
  'embed',
  'masterSha256',
  'durationSeconds',
  'poster',
  'captions',
  'transcript',
  'rights',
  'consent',
] as const

export const collectionOf = (kind: Kind) => KINDS[kind].collection
