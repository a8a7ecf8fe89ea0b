import type { PayloadRequest } from 'payload'
import { ProductError } from '../errors'
import type { Kind } from '../workflow/kinds'
import { reviewerUnits } from '../workflow/permissions'
import { type Actor, hasRole } from '../workflow/roles'
import { findStory } from './findStory'
import { mayRead } from './mayRead'
import { type StoryRow, storyFromRow } from './storyRow'

interface Looking {
  req: PayloadRequest
  kind: Kind
  actor: Actor
  id: string
  /** What somebody who is not concerned is told of a text that is there; else as if it weren't. */
  refuse?: (row: StoryRow) => ProductError
}

const notFound = () => new ProductError('not_found', 'Không tìm thấy bài này.')

const isConcerned = ({ kind, actor, row }: { kind: Kind; actor: Actor; row: StoryRow }): boolean => {
  if (hasRole({ actor, role: 'coordinator' })) return true
  const asked = storyFromRow({ kind, row }).requests.map(({ unit }) => unit)
  return reviewerUnits(actor).some((unit) => asked.includes(unit))
}

/**
 * The row behind a door of the workflow, when the person may read the text, was asked about it, or coordinates; nothing of it to anybody else,
 * whatever he sends: other refusals tell what became of a text.
 * @throws ProductError not_found, or what `refuse` answers.
 */
export const visibleRow = async (looking: Looking): Promise<StoryRow> => {
  const { req, kind, actor, id, refuse = notFound } = looking
  const row = await findStory({ payload: req.payload, kind, id })
  if (row === null) throw notFound()
  if ((await mayRead(looking)) || isConcerned({ kind, actor, row })) return row
  throw refuse(row)
}
