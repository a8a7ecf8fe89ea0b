import type { Payload } from 'payload'
import type { HashedBlock } from '../../../src/editions/edition'
import type { LoggedEvent } from '../../../src/relay/loggedEvent'
import { readStoryEvents } from '../../../src/relay/readStoryEvents'
import type { HistoryFile } from './historyMedia'
import { publicWords } from './publicWords'
import { type Telling, tellEvent } from './tellEvent'
import { wordsIn } from './words'

/** What an oracle may know of a story beside its log. */
export interface Known {
  payload: Payload
  story: string
  /** Who made it and who signs it. */
  authors: readonly string[]
  media: readonly HistoryFile[]
}

/** What readers may have of a story, told from the log by another hand than the program's. */
export interface Told {
  isPublic: boolean
  /** Words that may be seen: those of what is live, less what was taken out, and the first title's, which is in the address. */
  allowed: string[]
  /** Words that have to be seen on the page. */
  shown: string[]
  /** Files that readers get. */
  files: string[]
  /** It may still go out by the clock, while other stories live. */
  isScheduled: boolean
  /** Publications whose hash nobody cleared, and other broken rules. */
  faults: string[]
  liveEdition: string | null
  /** Its blocks, whole. */
  liveBlocks: HashedBlock[]
  /** Hashes of blocks whose words are gone by order. */
  erased: ReadonlySet<string>
  events: LoggedEvent[]
}

/** Reads a story's log again from the start and answers what may be seen of it now, and what was done against the rules. */
export const tellStory = async ({ payload, story, authors, media }: Known): Promise<Told> => {
  const where = { story: { equals: story } }
  const query = { where, pagination: false, depth: 0, overrideAccess: true } as const
  const [events, editions, reasons] = await Promise.all([
    readStoryEvents({ payload, story }),
    payload.find({ collection: 'editions', ...query }),
    payload.find({ collection: 'reasons', ...query }),
  ])
  const texts = new Map(reasons.docs.map(({ id, text }) => [String(id), String(text ?? '')]))
  const blocksOf = (hash: string | null): HashedBlock[] =>
    (editions.docs.find((row) => row.hash === hash)?.blocks as HashedBlock[] | undefined) ?? []
  const telling: Telling = {
    authors,
    asked: new Map(),
    answerers: [],
    edition: null,
    cleared: null,
    live: 'none',
    liveEdition: null,
    first: null,
    removed: [],
    names: [],
    erased: new Set(),
    blocksOf,
    wordsOf: (id) => wordsIn(texts.get(id) ?? ''),
    faults: [],
  }
  for (const event of events) tellEvent(telling, event)
  const visible = blocksOf(telling.liveEdition).filter(
    ({ hash }) => !telling.removed.includes(hash) && !telling.erased.has(hash),
  )
  const isPublic = telling.live === 'public'
  const seen = isPublic ? visible : []
  const words = publicWords(seen).filter((word) => !telling.names.includes(word))
  const used = media.filter(({ id }) => seen.some(({ block }) => block && 'media' in block && block.media === id))
  const firstTitle = blocksOf(telling.first).filter(({ block }) => block?.type === 'title')
  return {
    isPublic,
    shown: words,
    allowed: [...words, ...used.flatMap((file) => file.words), ...wordsIn(JSON.stringify(firstTitle))],
    files: used.flatMap(({ files }) => files),
    isScheduled: events.at(-1)?.to.stage === 'scheduled',
    faults: telling.faults,
    liveEdition: telling.liveEdition,
    liveBlocks: blocksOf(telling.liveEdition),
    erased: telling.erased,
    events,
  }
}
