import type { Access } from 'payload'
import { resolveActor } from '../../src/actions/resolveActor'
import { hasRole } from '../../src/workflow/roles'

/** Everybody reads what he was told; the administrator reads the whole record of mail. */
export const ownNotices: Access = async ({ req }) => {
  const actor = await resolveActor(req)
  if (actor === null) return false
  return hasRole({ actor, role: 'administrator' }) ? true : { person: { equals: actor.person } }
}
