import type { Access } from 'payload'
import { resolveActor } from '../../src/actions/resolveActor'
import type { Role } from '../../src/workflow/roles'
import { hasRole } from '../../src/workflow/roles'

/** Open to people who hold one of the roles today. */
export const rolesRead =
  (roles: readonly Role[]): Access =>
  async ({ req }) => {
    const actor = await resolveActor(req)
    return actor !== null && roles.some((role) => hasRole({ actor, role }))
  }
