import type { Payload } from 'payload'
import type { Role } from '../../workflow/roles'
import { type GrantRow, validRoles } from '../../workflow/validRoles'

/** Ids of the people who hold a role on a day (ISO date). */
export const loadRoleHolders = async ({
  payload,
  role,
  today,
}: {
  payload: Payload
  role: Role
  today: string
}): Promise<string[]> => {
  // Whom the relay tells does not depend on who may read the register.
  const { docs } = await payload.find({ collection: 'people', pagination: false, depth: 0, overrideAccess: true })
  return docs
    .filter(({ id, roles }) =>
      validRoles({ person: String(id), grants: (roles ?? []) as GrantRow[], today }).some(
        (grant) => grant.role === role,
      ),
    )
    .map(({ id }) => String(id))
}
