import type { PayloadHandler } from 'payload'
import { z } from 'zod'
import { ProductError } from '../errors'
import { refuseDeciding } from '../workflow/pairs'
import { SETTING_MESSAGES } from '../workflow/registers/settingMessages'
import { hasAnyRole } from '../workflow/textRights'
import { DECIDING_ROLES, type GrantRow, ROLE_CONFIRMERS } from '../workflow/validRoles'
import { readBody } from './readBody'
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
    const person = await req.payload.findByID({
      collection: 'people',
      id,
      depth: 0,
      overrideAccess: false,
      req,
      disableErrors: true,
    })
    if (!person) throw new ProductError('not_found', 'Không tìm thấy nhân sự này.')
    const isWanted = (grant: GrantRow) =>
      (['role', 'unit', 'from', 'to'] as const).every((name) => grant[name] === wanted.data[name]) &&
      DECIDING_ROLES.includes(grant.role)
    const roles = (person.roles ?? []) as GrantRow[]
    const grant = roles.find(isWanted)
    if (!grant) throw new ProductError('not_found', 'Không có vai trò này đang chờ xác nhận.')
    const { enteredBy } = grant
    const { person: confirmer } = actor
    const refusals = refuseDeciding({ duty: 'confirm', isHolder: id === confirmer, enteredBy, person: confirmer })
    if (refusals.length > 0) {
      throw new ProductError('not_permitted', refusals.map((code) => SETTING_MESSAGES[code]).join(' '))
    }
    const confirmed = roles.map((row) => (isWanted(row) ? { ...row, confirmedBy: actor.person } : row))
    // The confirmation was checked above; the administrator's own door must not be able to type it.
    await req.payload.update({
      collection: 'people',
      id,
      data: { roles: confirmed },
      overrideAccess: true,
      req,
      context: { trusted: true },
    })
    return { id, role: grant.role, unit: grant.unit, confirmedBy: actor.person }
  })
