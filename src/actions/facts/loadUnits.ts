import type { Payload } from 'payload'
import type { UnitFact } from '../../workflow/facts'
import { ANSWERING_ROLES } from '../../workflow/roles'
import { type GrantRow, validRoles } from '../../workflow/validRoles'

/** Every unit valid on the day (ISO date) with the people who can answer for it that day, and whether it is a desk. */
export const loadUnits = async ({ payload, today }: { payload: Payload; today: string }): Promise<UnitFact[]> => {
  // Who can be asked is a fact of the organisation, not of what the asking person may read.
  const [units, people] = await Promise.all([
    payload.find({ collection: 'units', pagination: false, depth: 0, overrideAccess: true }),
    payload.find({ collection: 'people', pagination: false, depth: 0, overrideAccess: true }),
  ])
  const grants = people.docs.flatMap((person) =>
    validRoles({ person: String(person.id), grants: (person.roles ?? []) as GrantRow[], today }).map((grant) => ({
      person: String(person.id),
      ...grant,
    })),
  )
  const answering = grants.filter(({ role }) => ANSWERING_ROLES.includes(role))
  return units.docs
    .filter(({ validFrom, validTo }) => (!validFrom || validFrom <= today) && (!validTo || today <= validTo))
    .map(({ id, name }) => ({
      id: String(id),
      name: String(name),
      reviewers: answering.filter(({ unit }) => unit === id).map(({ person }) => person),
      isDesk: grants.some(({ role, unit }) => role === 'desk_editor' && unit === id),
    }))
}
