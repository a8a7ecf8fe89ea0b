import { type GrantRow, validRoles } from '../../../workflow/validRoles'
import type { Choice } from '../../client/useChoices'

/** The units in which somebody can answer a fact check on the day (ISO date): what is offered; the rule itself is the server's. */
export const answeringUnits = ({
  units,
  people,
  today,
}: {
  units: Choice[]
  people: Choice[]
  today: string
}): Choice[] => {
  const able = new Set(
    people.flatMap(({ id, row }) =>
      validRoles({ person: id, grants: Array.isArray(row.roles) ? (row.roles as GrantRow[]) : [], today })
        .filter(({ role }) => role === 'reviewer' || role === 'unit_head')
        .map(({ unit }) => unit),
    ),
  )
  return units.filter(({ id }) => able.has(id))
}
