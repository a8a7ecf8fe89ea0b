import type { Role } from '../../workflow/roles'
import { grantsOn } from './grantsOn'
import type { Organisation } from './loadOrganisation'

/** Ids of the people who hold each of the roles on a day (ISO date), in the order in which the roles are named. */
export const roleHolders = ({
  organisation,
  roles,
  today,
}: {
  organisation: Organisation
  roles: readonly Role[]
  today: string
}): string[][] => {
  const holders = grantsOn({ organisation, today })
  return roles.map((wanted) => [...new Set(holders.filter(({ role }) => role === wanted).map(({ person }) => person))])
}
