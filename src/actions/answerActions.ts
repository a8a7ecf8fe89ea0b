import type { PayloadHandler, PayloadRequest } from 'payload'
import { findRow } from '../database/findRow'
import { ProductError } from '../errors'
import { KINDS, type Kind } from '../workflow/kinds'
import { reviewerUnits } from '../workflow/permissions'
import type { Actor } from '../workflow/roles'
import { hasRole } from '../workflow/roles'
import { presentStory } from './presentStory'
import { requireActor } from './requireActor'
import { type StoryRow, storyFromRow } from './storyRow'
import { toResponse } from './toResponse'

/** GET /api/<kind>/:id/actions: the story's states and every action, allowed or with every reason why not. */
export const answerActions =
  (kind: Kind): PayloadHandler =>
  (req) =>
    toResponse(req, async () => {
      const actor = await requireActor(req)
      const row = await visibleRow({ req, kind, actor, id: String(req.routeParams?.id ?? '') })
      return presentStory({ payload: req.payload, kind, row, actor })
    })

/** The row when the person may read the text, is asked about it, or coordinates; else as if it weren't there. */
const visibleRow = async ({
  req,
  kind,
  actor,
  id,
}: {
  req: PayloadRequest
  kind: Kind
  actor: Actor
  id: string
}): Promise<StoryRow> => {
  const { payload } = req
  const collection = KINDS[kind].collection
  const readable = await payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
    disableErrors: true,
  })
  if (readable.docs.length === 0 && !(await isConcerned({ req, kind, actor, id })))
    throw new ProductError('not_found', 'Không tìm thấy bài này.')
  const row = await findRow<StoryRow>({ payload, collection, where: { id: { equals: id } } })
  if (!row) throw new ProductError('not_found', 'Không tìm thấy bài này.')
  return row
}

const isConcerned = async ({
  req,
  kind,
  actor,
  id,
}: {
  req: PayloadRequest
  kind: Kind
  actor: Actor
  id: string
}): Promise<boolean> => {
  if (hasRole({ actor, role: 'coordinator' })) return true
  const row = await findRow<StoryRow>({
    payload: req.payload,
    collection: KINDS[kind].collection,
    where: { id: { equals: id } },
  })
  if (!row) return false
  const asked = storyFromRow({ kind, row }).requests.map(({ unit }) => unit)
  return reviewerUnits(actor).some((unit) => asked.includes(unit))
}
