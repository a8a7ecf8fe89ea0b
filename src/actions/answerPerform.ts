import type { PayloadHandler } from 'payload'
import { z } from 'zod'
import { ProductError } from '../errors'
import { INPUTS } from '../workflow/inputs'
import type { Kind } from '../workflow/kinds'
import { ACTIONS, type Action } from '../workflow/transitions'
import { organisationOnce } from './facts/loadOrganisation'
import { parseInput } from './parseInput'
import { performAction } from './performAction'
import { presentStory } from './presentStory'
import { readBody } from './readBody'
import { refuseUnconcerned } from './refuseUnconcerned'
import { requireActor } from './requireActor'
import type { StoryRow } from './storyRow'
import { toResponse } from './toResponse'
import { visibleRow } from './visibleRow'

const envelope = z.object({
  actionId: z.string().min(8).max(100),
  moves: z.number().int().min(0),
  rev: z.number().int().min(1).optional(),
})

/** POST /api/<kind>/:id/actions/:action with { actionId, moves, rev?, … }: 200 the story, 401, 403, 404, 409, 422. */
export const answerPerform =
  (kind: Kind): PayloadHandler =>
  (req) =>
    toResponse(req, async () => {
      const actor = await requireActor(req)
      const action = actionOf(req.routeParams?.action)
      const body = await readBody(req)
      const { actionId, moves, rev } = parseInput(envelope, body)
      const input = parseInput(INPUTS[action], body)
      const refuse = (row: StoryRow) => refuseUnconcerned({ kind, row, action, actor, input })
      const { payload } = req
      const row = await visibleRow({ req, kind, actor, id: String(req.routeParams?.id ?? ''), refuse })
      const { id } = row
      const organisation = organisationOnce(payload)
      const press = { actionId, moves, rev }
      const written = await performAction({ payload, kind, id, action, actor, input, ...press, row, organisation })
      return presentStory({ payload, kind, row: written, actor, organisation })
    })

const actionOf = (name: unknown): Action => {
  const action = ACTIONS.find((known) => known === name)
  if (!action) throw new ProductError('not_found', 'Không có bước này trong quy trình.')
  return action
}
