import type { PayloadHandler } from 'payload'
import { z } from 'zod'
import { ProductError } from '../errors'
import { hasAnyRole } from '../workflow/textRights'
import { ROLE_CONFIRMERS } from '../workflow/validRoles'
import { readBody } from './readBody'
import { confirmRole } from './registers/confirmRole'
import { requireActor } from './requireActor'
import { toResponse } from './toResponse'

const body = z.object({ role: z.string(), unit: z.string(), from: z.string().nullable(), to: z.string().nullable() })

/** POST /api/people/:id/confirm-role: makes a deciding role effective; by a second person, never for oneself (design: two-person rules). */
export const answerConfirmRole: PayloadHandler = (req) =>
  toResponse(req, async () => {
    const actor = await requireActor(req)
    if (!hasAnyRole({ actor, roles: ROLE_CONFIRMERS })) {
      throw new ProductError('not_permitted', 'Bạn không có quyền xác nhận vai trò.')
    }
    const id = String(req.routeParams?.id ?? '')
    const wanted = body.safeParse(await readBody(req))
    if (!wanted.success) throw new ProductError('bad_request', 'Thiếu vai trò, đơn vị hoặc thời hạn cần xác nhận.')
    const { role, unit, confirmedBy } = await confirmRole({ payload: req.payload, id, wanted: wanted.data, actor })
    return { id, role, unit, confirmedBy }
  })
