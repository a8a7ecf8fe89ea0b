import type { FieldHook } from 'payload'
import { resolveActor } from '../../src/actions/resolveActor'
import type { Role } from '../../src/workflow/roles'

/** One's own roles of today beside one's sign-in, so that the panel can tidy its menu by them; nobody else's, and never stored. */
export const showRoles: FieldHook = async ({ data, req }): Promise<Role[]> => {
  if (!data?.person || (req.user && req.user.id !== data.id)) return []
  // The account that is being read is the one that the request will be made by: its roles are asked for once.
  const actor = await resolveActor({ ...req, user: data } as typeof req)
  return [...new Set(actor?.roles.map(({ role }) => role) ?? [])]
}
