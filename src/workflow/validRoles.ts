import { refuseDeciding } from './pairs'
import type { Actor, Role, RoleGrant } from './roles'

/**
 * Roles that decide: a grant counts only once a second person, who is not the holder, confirmed it (design: two-person rules). The head of
 * a unit answers for it as its reviewers do.
 */
export const DECIDING_ROLES: readonly Role[] = ['chief_editor', 'reviewer', 'unit_head', 'coordinator']

/** Roles that may confirm a deciding role, where the two-person rules let the person. */
export const ROLE_CONFIRMERS: readonly Role[] = ['administrator', 'chief_editor', 'coordinator', 'unit_head']

/** A grant as the row of `people` keeps it: who entered it and who confirmed it. */
export interface GrantRow extends RoleGrant {
  enteredBy: string | null
  confirmedBy: string | null
}

const isValidOn = ({ grant, today }: { grant: GrantRow; today: string }): boolean =>
  (grant.from === null || grant.from <= today) && (grant.to === null || today <= grant.to)

/** Answers whether the grant is effective: a deciding one was entered and confirmed by two people, the holder neither of them. */
export const isConfirmed = ({ person: holder, grant }: { person: string; grant: GrantRow }): boolean => {
  if (!DECIDING_ROLES.includes(grant.role)) return true
  const { enteredBy, confirmedBy } = grant
  if (confirmedBy === null) return false
  const isBarred = (person: string, duty: 'enter' | 'confirm') =>
    refuseDeciding({ duty, isHolder: person === holder, enteredBy, person }).length > 0
  return !isBarred(confirmedBy, 'confirm') && !(enteredBy !== null && isBarred(enteredBy, 'enter'))
}

/** Answers the roles a person holds on a day (ISO date in Asia/Ho_Chi_Minh; both ends of a validity included). */
export const validRoles = ({
  person,
  grants,
  today,
}: {
  person: string
  grants: GrantRow[]
  today: string
}): Actor['roles'] =>
  grants
    .filter((grant) => isValidOn({ grant, today }) && isConfirmed({ person, grant }))
    .map(({ role, unit }) => ({ role, unit }))
