import type { Access } from 'payload'
import { resolveActor } from '../../src/actions/resolveActor'
import type { Role } from '../../src/workflow/roles'
import { hasAnyRole } from '../../src/workflow/textRights'

/** Open to people who hold one of the roles today. */
export const holdersOf =
  (roles: readonly Role[]): Access =>
  async ({ req }) => {
    const actor = await resolveActor(req)
    return actor !== null && hasAnyRole({ actor, roles })
  }
