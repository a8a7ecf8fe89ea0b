import type { Payload } from 'payload'
import type { Role } from '../../workflow/roles'
import { type GrantRow, validRoles } from '../../workflow/validRoles'

/** Ids of the people who hold each of the roles on a day (ISO date), in the order in which the roles are named. */
export const loadRoleHolders = async ({
  payload,
  roles,
  today,
}: {
  payload: Payload
  roles: readonly Role[]
  today: string
}): Promise<string[][]> => {
  // Whom the relay tells does not depend on who may read the register.
  const { docs } = await payload.find({ collection: 'people', pagination: false, depth: 0, overrideAccess: true })
  const holders = docs.flatMap((row) => {
    const person = String(row.id)
    const grants = validRoles({ person, grants: (row.roles ?? []) as GrantRow[], today })
    return grants.map(({ role }) => ({ person, role }))
  })
  return roles.map((wanted) => [...new Set(holders.filter(({ role }) => role === wanted).map(({ person }) => person))])
}
