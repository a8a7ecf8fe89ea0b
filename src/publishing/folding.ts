import type { HashedBlock } from '../editions/edition'
import type { EventData } from '../workflow/eventData'
import type { NameReplacement } from '../workflow/inputs'
import type { TextRef } from '../workflow/story'
import type { Publication, PublishedFile } from './publication'
import type { VerdictLookup } from './verdictLookup'

/** An event as the fold reads it: `data` holds ids, codes, hashes and times. */
export interface FoldedEvent {
  seq: number
  action: string
  at: string
  data: EventData
}

/** What the events name: frozen blocks by hash, typed words by id (null once erased), labels of sections, special subjects and units. */
export interface Lookups {
  editions: ReadonlyMap<string, HashedBlock[]>
  texts: ReadonlyMap<string, string | null>
  verdicts: ReadonlyMap<string, VerdictLookup>
  sections: ReadonlyMap<string, string>
  specials: ReadonlyMap<string, string>
  units: ReadonlyMap<string, string>
  files: ReadonlyMap<string, PublishedFile[]>
}

/** One redaction: what it took out, what it replaced, and the note that readers get. */
export interface Cut {
  at: string
  blocks: string[]
  names: NameReplacement[]
  note: string
}

/** A publication in the making: with what is withdrawn for the moment still in it, and what only the fold needs. */
export interface Folding extends Omit<Publication, 'redactions'> {
  placedSlug: string | null
  cuts: Cut[]
}

export interface FoldStep {
  folding: Folding
  event: FoldedEvent
  lookups: Lookups
}

/** What one kind of event makes of the publication so far. */
export type Fold = (step: FoldStep) => Folding

/** The typed words that a reference names; null when there is none, or they were erased by order. */
export const wordsOf = (lookups: Lookups, ref: TextRef | undefined): string | null => {
  const id = ref?.id
  return id === undefined ? null : (lookups.texts.get(id) ?? null)
}

/** Answers whether readers ever had it: a story is addressed when it is first published. */
export const wasPublished = ({ firstPublishedAt }: Pick<Folding, 'firstPublishedAt'>): boolean =>
  firstPublishedAt !== ''
