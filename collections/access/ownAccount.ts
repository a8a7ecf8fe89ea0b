import type { Access } from 'payload'
import { resolveActor } from '../../src/actions/resolveActor'
import { hasRole } from '../../src/workflow/roles'

/** One's own sign-in, or every one for the administrator. */
export const ownAccount: Access = async ({ req }) => {
  const actor = await resolveActor(req)
  if (actor === null || !req.user) return false
  return hasRole({ actor, role: 'administrator' }) ? true : { id: { equals: req.user.id } }
}
