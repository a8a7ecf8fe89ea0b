import type { PayloadHandler } from 'payload'
import { z } from 'zod'
import { ProductError } from '../../errors'
import { SETTING_ACTIONS, type SettingAction } from '../../workflow/registers/registerEvent'
import { SETTINGS, type SettingRegister } from '../../workflow/registers/settings'
import { organisationOnce } from '../facts/loadOrganisation'
import { parseInput } from '../parseInput'
import { readBody } from '../readBody'
import { requireActor } from '../requireActor'
import { toResponse } from '../toResponse'
import { changeSetting } from './changeSetting'
import { presentSetting } from './presentSetting'

const envelope = z.object({ actionId: z.string().min(8).max(100), moves: z.number().int().min(0) })

/** POST /api/<register>/:id/setting/:action with { actionId, moves, value? }: 200 the setting, 401, 403, 404, 409, 422. */
export const answerChangeSetting =
  (register: SettingRegister): PayloadHandler =>
  (req) =>
    toResponse(req, async () => {
      const actor = await requireActor(req)
      const { payload } = req
      const action = actionOf(req.routeParams?.action)
      const body = await readBody(req)
      const { actionId, moves } = parseInput(envelope, body)
      const isEntered = action === 'enter_setting'
      const value = isEntered ? parseInput(z.object({ value: SETTINGS[register].value }), body).value : undefined
      const id = String(req.routeParams?.id ?? '')
      const organisation = organisationOnce(payload)
      const row = await changeSetting({ payload, register, id, action, actor, value, actionId, moves, organisation })
      return presentSetting({ payload, register, row, actor, organisation })
    })

const actionOf = (name: unknown): SettingAction => {
  const action = SETTING_ACTIONS.find((known) => known === name)
  if (!action) throw new ProductError('not_found', 'Không có bước này.')
  return action
}
