import type { Payload } from 'payload'
import type { Edition } from '../../editions/edition'
import type { Story } from '../../workflow/story'
import { loadEditions } from './loadEditions'

/** The editions that the facts are made of; of a text that may be frozen again all of them, for what was erased of any. */
export const loadFrozen = ({ payload, story, isOpen }: { payload: Payload; story: Story; isOpen: boolean }) => {
  const all = { payload, story: story.id }
  if (isOpen && story.editions.length > 0) return loadEditions(all)
  const named = [story.edition, story.liveEdition, ...story.checked].filter((hash) => hash !== null)
  return loadEditions({ ...all, hashes: [...new Set(named)] })
}

/** The edition of this hash, null for none. @throws Error when it isn't there: the row names it, so it must be. */
export const editionIn = (editions: ReadonlyMap<string, Edition>, hash: string | null): Edition | null => {
  const edition = hash === null ? null : editions.get(hash)
  if (edition === undefined) throw new Error(`edition ${hash} is missing`)
  return edition
}
