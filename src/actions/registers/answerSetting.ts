import type { PayloadHandler } from 'payload'
import { ProductError } from '../../errors'
import type { SettingRegister } from '../../workflow/registers/settings'
import { requireActor } from '../requireActor'
import { toResponse } from '../toResponse'
import { presentSetting } from './presentSetting'
import { findSetting } from './settingRow'

/** GET /api/<register>/:id/setting: the value in force, the one that waits, and every action, allowed or with every reason why not. */
export const answerSetting =
  (register: SettingRegister): PayloadHandler =>
  (req) =>
    toResponse(req, async () => {
      const actor = await requireActor(req)
      const { payload } = req
      const row = await findSetting({ payload, register, id: String(req.routeParams?.id ?? '') })
      if (!row || actor.roles.length === 0) throw new ProductError('not_found', 'Không tìm thấy mục này.')
      return presentSetting({ payload, register, row, actor })
    })
