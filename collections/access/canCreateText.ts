import type { Access } from 'payload'
import { resolveActor } from '../../src/actions/resolveActor'
import type { Kind } from '../../src/workflow/kinds'
import { CREATORS, hasAnyRole } from '../../src/workflow/textRights'

/** Open to the roles that may begin a text of the kind. */
export const canCreateText =
  (kind: Kind): Access =>
  async ({ req }) => {
    const actor = await resolveActor(req)
    return actor !== null && hasAnyRole({ actor, roles: CREATORS[kind] })
  }
