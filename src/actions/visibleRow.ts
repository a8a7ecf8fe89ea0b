import type { PayloadRequest } from 'payload'
import { findRow } from '../database/findRow'
import { ProductError } from '../errors'
import { KINDS, type Kind } from '../workflow/kinds'
import { reviewerUnits } from '../workflow/permissions'
import { type Actor, hasRole } from '../workflow/roles'
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

const mayRead = async ({ req, kind, id }: Looking): Promise<boolean> => {
  const readable = await req.payload.find({
    collection: KINDS[kind].collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
    disableErrors: true,
  })
  return readable.docs.length > 0
}

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
  const where = { id: { equals: id } }
  const row = await findRow<StoryRow>({ payload: req.payload, collection: KINDS[kind].collection, where })
  if (row === null) throw notFound()
  if ((await mayRead(looking)) || isConcerned({ kind, actor, row })) return row
  throw refuse(row)
}
