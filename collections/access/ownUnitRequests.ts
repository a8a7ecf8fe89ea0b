import type { Access } from 'payload'
import { resolveActor } from '../../src/actions/resolveActor'
import { reviewerUnits } from '../../src/workflow/permissions'
import { hasAnyRole } from '../../src/workflow/textRights'

/** A unit's people see what their unit is asked and nothing of another's (R065); editors and the coordinator see all (R066). */
export const ownUnitRequests: Access = async ({ req }) => {
  const actor = await resolveActor(req)
  if (actor === null) return false
  if (hasAnyRole({ actor, roles: ['desk_editor', 'chief_editor', 'coordinator', 'inspector'] })) return true
  const units = reviewerUnits(actor)
  return units.length > 0 ? { unit: { in: units } } : false
}
