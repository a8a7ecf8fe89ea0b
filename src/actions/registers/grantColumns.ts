import { grantEvents } from '../../workflow/registers/grantEvents'
import type { RegisterEvent } from '../../workflow/registers/registerEvent'
import type { Actor } from '../../workflow/roles'
import type { GrantRow } from '../../workflow/validRoles'

/** A person's row as the database gives it, as far as roles go. */
export interface PersonRow {
  id: string
  rev: number
  moves?: number | null
  roles?: GrantRow[] | null
  pending?: RegisterEvent[] | null
  pendingSince?: string | null
}

/** The columns of a person's row when his roles become `after`: the roles, and what waits for the log because of that. `now`: ISO instant. */
export const grantColumns = ({
  row,
  after,
  actor,
  now,
}: {
  row: Omit<PersonRow, 'rev'>
  after: GrantRow[]
  actor: Pick<Actor, 'person'>
  now: string
}): Record<string, unknown> => {
  const moves = Number(row.moves ?? 0)
  const events = grantEvents({ person: row.id, moves, before: row.roles ?? [], after, actor, now })
  if (events.length === 0) return { roles: after }
  const pending = [...(row.pending ?? []), ...events]
  return { roles: after, moves: moves + events.length, pending, pendingSince: row.pendingSince ?? now }
}
