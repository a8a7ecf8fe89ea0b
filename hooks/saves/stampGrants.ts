import type { CollectionBeforeChangeHook } from 'payload'
import { newsroomOf } from '../../src/actions/newsroom'
import { resolveActor } from '../../src/actions/resolveActor'
import { grantEvents } from '../../src/workflow/registers/grantEvents'
import type { RegisterEvent } from '../../src/workflow/registers/registerEvent'
import { stampNewGrants } from '../../src/workflow/stampNewGrants'
import type { GrantRow } from '../../src/workflow/validRoles'

/**
 * A grant records who entered it; a confirmation can't be typed, only given by its own endpoint. What changed waits in the same row for the
 * log; what the program itself writes before anybody can sign in has no event.
 */
export const stampGrants: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data.roles === undefined) return data
  const actor = await resolveActor(req)
  const before = (originalDoc?.roles ?? []) as GrantRow[]
  const trusted = req.context.trusted === true
  const after = stampNewGrants({ before, after: data.roles as GrantRow[], by: actor?.person ?? null, trusted })
  if (actor === null) return { ...data, roles: after }
  const now = newsroomOf(req.payload).now()
  const moves = Number(originalDoc?.moves ?? 0)
  const events = grantEvents({ person: String(originalDoc?.id ?? data.id), moves, before, after, actor, now })
  if (events.length === 0) return { ...data, roles: after }
  const pending = [...((originalDoc?.pending ?? []) as RegisterEvent[]), ...events]
  return {
    ...data,
    roles: after,
    moves: moves + events.length,
    pending,
    pendingSince: originalDoc?.pendingSince ?? now,
  }
}
