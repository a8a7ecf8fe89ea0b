import type { PayloadHandler } from 'payload'
import type { Kind } from '../workflow/kinds'
import { presentStory } from './presentStory'
import { requireActor } from './requireActor'
import { toResponse } from './toResponse'
import { visibleRow } from './visibleRow'

/** GET /api/<kind>/:id/actions: the story's states and every action, allowed or with every reason why not. */
export const answerActions =
  (kind: Kind): PayloadHandler =>
  (req) =>
    toResponse(req, async () => {
      const actor = await requireActor(req)
      const row = await visibleRow({ req, kind, actor, id: String(req.routeParams?.id ?? '') })
      return presentStory({ payload: req.payload, kind, row, actor })
    })
