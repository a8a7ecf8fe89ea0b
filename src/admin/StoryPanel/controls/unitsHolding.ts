import type { Role } from '../../../workflow/roles'
import { type GrantRow, validRoles } from '../../../workflow/validRoles'
import type { Choice } from '../../client/useChoices'

/** The units in which somebody holds one of the roles on the day (ISO date): what is offered; the rule itself is the server's. */
export const unitsHolding = ({
  roles,
  units,
  people,
  today,
}: {
  roles: readonly Role[]
  units: Choice[]
  people: Choice[]
  today: string
}): Choice[] => {
  const able = new Set(
    people.flatMap(({ id, row }) =>
      validRoles({ person: id, grants: Array.isArray(row.roles) ? (row.roles as GrantRow[]) : [], today })
        .filter(({ role }) => roles.includes(role))
        .map(({ unit }) => unit),
    ),
  )
  return units.filter(({ id }) => able.has(id))
}
