import type { GrantRow } from './validRoles'

const keyOfGrant = ({ role, unit, from, to }: GrantRow): string => [role, unit, from ?? '', to ?? ''].join('|')

/**
 * Answers the grants to store: those already there keep who entered and who confirmed them, new or changed ones are entered by `by`
 * and wait for a second person. `trusted` writes (first account, demo newsroom) are kept as given.
 */
export const stampNewGrants = (grants: {
  before: GrantRow[]
  after: GrantRow[]
  by: string | null
  trusted: boolean
}): GrantRow[] => {
  if (grants.trusted) return grants.after
  const known = new Map(grants.before.map((grant) => [keyOfGrant(grant), grant]))
  return grants.after.map((grant) => {
    const clean = { role: grant.role, unit: grant.unit, from: grant.from || null, to: grant.to || null }
    const before = known.get(keyOfGrant({ ...clean, enteredBy: null, confirmedBy: null }))
    return before ?? { ...clean, enteredBy: grants.by, confirmedBy: null }
  })
}
