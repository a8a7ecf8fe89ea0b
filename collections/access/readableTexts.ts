import type { Access } from 'payload'
import { keyOf } from '../../src/actions/personKey'
import { resolveActor } from '../../src/actions/resolveActor'
import { ALL_TEXT_READERS, hasAnyRole, OWN_TEXT_READERS } from '../../src/workflow/textRights'

/** Editors and inspectors read every text; reporters, contributors and offices their own and what they are given; reviewers none. */
export const readableTexts: Access = async ({ req }) => {
  const actor = await resolveActor(req)
  if (actor === null) return false
  if (hasAnyRole({ actor, roles: ALL_TEXT_READERS })) return true
  return hasAnyRole({ actor, roles: OWN_TEXT_READERS }) ? { peopleKey: { contains: keyOf(actor.person) } } : false
}
