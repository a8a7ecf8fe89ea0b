import type { Payload, PayloadHandler, PayloadRequest } from 'payload'
import { ProductError } from '../../errors'
import type { Kind } from '../../workflow/kinds'
import { type Actor, hasRole } from '../../workflow/roles'
import { findStory } from '../findStory'
import { mayRead } from '../mayRead'
import { requireActor } from '../requireActor'
import type { StoryRow } from '../storyRow'
import { toResponse } from '../toResponse'

export interface About {
  payload: Payload
  kind: Kind
  row: StoryRow
  actor: Actor
  query: URLSearchParams
  req: PayloadRequest
}

/**
 * A door about a text, open to whoever may read the text, and to the coordinator, who sees every hand-off (R066). To anybody else it
 * isn't there (404).
 */
export const answerAbout =
  (kind: Kind, present: (about: About) => Promise<unknown>): PayloadHandler =>
  (req) =>
    toResponse(req, async () => {
      const actor = await requireActor(req)
      const row = await concernedRow({ req, kind, actor, id: String(req.routeParams?.id ?? '') })
      return present({
        payload: req.payload,
        kind,
        row,
        actor,
        query: new URL(req.url ?? '/', 'http://local').searchParams,
        req,
      })
    })

const concernedRow = async ({
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
  const mayKnow = (await mayRead({ req, kind, id })) || hasRole({ actor, role: 'coordinator' })
  const row = mayKnow ? await findStory({ payload: req.payload, kind, id }) : null
  if (!row) throw new ProductError('not_found', 'Không tìm thấy bài này.')
  return row
}
