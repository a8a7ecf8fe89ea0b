import type { CollectionBeforeChangeHook } from 'payload'
import { resolveActor } from '../../src/actions/resolveActor'
import { stampNewGrants } from '../../src/workflow/stampNewGrants'
import type { GrantRow } from '../../src/workflow/validRoles'

/** A grant records who entered it; a confirmation can't be typed, only given by its own endpoint. */
export const stampGrants: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data.roles === undefined) return data
  const actor = await resolveActor(req)
  const before = (originalDoc?.roles ?? []) as GrantRow[]
  return {
    ...data,
    roles: stampNewGrants({
      before,
      after: data.roles as GrantRow[],
      by: actor?.person ?? null,
      trusted: req.context.trusted === true,
    }),
  }
}
