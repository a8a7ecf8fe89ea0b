import type { Payload } from 'payload'
import { compareAndSet } from '../database/compareAndSet'
import { freezeText } from '../editions/freezeText'
import { openEdition } from '../editions/openEdition'
import type { Kind } from '../workflow/kinds'
import { OPEN_STAGES } from '../workflow/stages'
import { loadMedia } from './facts/loadMedia'
import { findStory } from './findStory'
import { collectionOf } from './storyRow'
import { columnsOfText, mediaIdsOf, storyTextFromRow } from './storyText'

/** Stands in for a title that was erased before: a text without one can't be frozen, and so its blocks can't be told apart. */
const NO_TITLE = '–'

/**
 * Takes an erased block from a text that nobody can edit now: frozen, settled or dropped, it would keep the words for ever. An open text is
 * its writers' and is left to them; it can't be frozen with the block (decision 0007). Safe to do again.
 * @throws Error when the row changed meanwhile: the projection tries again.
 */
export const eraseFromRow = async ({
  payload,
  kind,
  story,
  hash,
}: {
  payload: Payload
  kind: Kind
  story: string
  hash: string
}): Promise<void> => {
  const row = await findStory({ payload, kind, id: story })
  if (!row || OPEN_STAGES.some((stage) => stage === row.stage)) return
  const text = storyTextFromRow({ kind, row })
  const media = await loadMedia({ payload, ids: mediaIdsOf(text) })
  const freezing = freezeText({ story, text: { ...text, title: text.title || NO_TITLE }, media })
  if (!freezing.ok || !freezing.edition.blocks.some((item) => item.hash === hash)) return
  const blocks = freezing.edition.blocks.map((item) => (item.hash === hash ? { ...item, block: null } : item))
  const left = openEdition({ edition: { ...freezing.edition, blocks }, bylines: text.bylines })
  const set = columnsOfText({ ...left, title: text.title === '' ? '' : left.title })
  const written = await compareAndSet({ payload, collection: collectionOf(kind), id: story, rev: row.rev, set })
  if (!written) throw new Error(`text of story ${story} changed while a block was being erased from it`)
}
