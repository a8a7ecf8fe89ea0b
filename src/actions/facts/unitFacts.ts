import type { UnitFact } from '../../workflow/facts'
import { ANSWERING_ROLES } from '../../workflow/roles'
import { grantsOn } from './grantsOn'
import type { Organisation } from './loadOrganisation'

/** Every unit valid on the day (ISO date) with the people who can answer for it that day, and whether it is a desk. */
export const unitFacts = ({ organisation, today }: { organisation: Organisation; today: string }): UnitFact[] => {
  const grants = grantsOn({ organisation, today })
  const answering = grants.filter(({ role }) => ANSWERING_ROLES.includes(role))
  return organisation.units
    .filter(({ validFrom, validTo }) => (!validFrom || validFrom <= today) && (!validTo || today <= validTo))
    .map(({ id, name }) => ({
      id,
      name,
      reviewers: answering.filter(({ unit }) => unit === id).map(({ person }) => person),
      isDesk: grants.some(({ role, unit }) => role === 'desk_editor' && unit === id),
    }))
}
