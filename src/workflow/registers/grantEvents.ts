import type { Actor, RoleGrant } from '../roles'
import type { GrantRow } from '../validRoles'
import type { RegisterAction, RegisterEvent } from './registerEvent'

const grantOf = ({ role, unit, from, to }: RoleGrant): RoleGrant => ({ role, unit, from, to })
/** One text for a grant: two of the same role, unit and days are one. */
const grantKey = (grant: RoleGrant): string => JSON.stringify(Object.values(grantOf(grant)))
const rowOf = (grant: GrantRow): GrantRow => ({
  ...grantOf(grant),
  enteredBy: grant.enteredBy,
  confirmedBy: grant.confirmedBy,
})

/**
 * Answers the events of a change of a person's roles: which were ended, entered and confirmed, in this order; a role whose days change is ended
 * and entered. Each names all roles as the change leaves them. `moves`: actions on the person's row so far; `now`: ISO instant.
 */
export const grantEvents = ({
  person,
  moves,
  before,
  after,
  actor,
  now,
}: {
  person: string
  moves: number
  before: readonly GrantRow[]
  after: readonly GrantRow[]
  actor: Pick<Actor, 'person'>
  now: string
}): RegisterEvent[] => {
  const known = new Map(before.map((grant) => [grantKey(grant), grant]))
  const kept = new Set(after.map(grantKey))
  const isNew = (grant: GrantRow) => !known.has(grantKey(grant))
  const isNewlyConfirmed = (grant: GrantRow) =>
    grant.confirmedBy !== null && grant.confirmedBy !== known.get(grantKey(grant))?.confirmedBy
  const changes: { action: RegisterAction; grant: GrantRow }[] = [
    ...before.filter((grant) => !kept.has(grantKey(grant))).map((grant) => ({ action: 'end_role' as const, grant })),
    ...after.filter(isNew).map((grant) => ({ action: 'enter_role' as const, grant })),
    ...after.filter(isNewlyConfirmed).map((grant) => ({ action: 'confirm_role' as const, grant })),
  ]
  const grants = after.map(rowOf)
  return changes.map(({ action, grant }, index) => {
    const move = moves + 1 + index
    const actionId = `${action}:${person}:${move}`
    const data = { grant: grantOf(grant), grants }
    return { register: 'people', row: person, move, action, actionId, by: actor.person, at: now, data }
  })
}
