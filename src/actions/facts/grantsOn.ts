import { validRoles } from '../../workflow/validRoles'
import type { Organisation } from './loadOrganisation'

/** Every role that somebody holds on a day (ISO date), with who holds it. */
export const grantsOn = ({ organisation, today }: { organisation: Organisation; today: string }) =>
  organisation.people.flatMap(({ id: person, roles }) =>
    validRoles({ person, grants: roles ?? [], today }).map((grant) => ({ person, ...grant })),
  )
