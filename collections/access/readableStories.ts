import type { Access } from 'payload'
import { keyOf } from '../../src/actions/personKey'
import { resolveActor } from '../../src/actions/resolveActor'
import { ALL_TEXT_READERS, hasAnyRole, OWN_TEXT_READERS } from '../../src/workflow/textRights'

/** The index shows what the texts themselves would, and every hand-off to the coordinator (R066). */
export const readableStories: Access = async ({ req }) => {
  const actor = await resolveActor(req)
  if (actor === null) return false
  if (hasAnyRole({ actor, roles: [...ALL_TEXT_READERS, 'coordinator'] })) return true
  return hasAnyRole({ actor, roles: OWN_TEXT_READERS }) ? { peopleKey: { contains: keyOf(actor.person) } } : false
}
