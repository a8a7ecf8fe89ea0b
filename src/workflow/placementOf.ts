import type { PendingEvent } from './decide'
import type { TextRef } from './story'

/** Where a story is placed: what its `place` events say, each thing as it was said last; null = never said. Words are references. */
export interface Placement {
  section: string | null
  order: number | null
  special: string | null
  tags: TextRef | null
  slug: TextRef | null
  printIssue: TextRef | null
}

const NOWHERE: Placement = { section: null, order: null, special: null, tags: null, slug: null, printIssue: null }
const NAMES = Object.keys(NOWHERE)

/** Answers where a story is placed by its events, oldest first. */
export const placementOf = (events: readonly Pick<PendingEvent, 'action' | 'data'>[]): Placement => {
  const said = events
    .filter(({ action }) => action === 'place')
    .map(({ data }) => Object.entries(data).filter(([name, value]) => NAMES.includes(name) && value !== undefined))
  return { ...NOWHERE, ...Object.fromEntries(said.flat()) }
}
