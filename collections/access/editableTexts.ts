import type { Access, Where } from 'payload'
import { resolveActor } from '../../src/actions/resolveActor'
import { listKey } from '../../src/text/listKey'
import { OPEN_STAGES } from '../../src/workflow/stages'
import { AUTHOR_STAGES, desksOf, hasAnyRole, OWN_TEXT_EDITORS } from '../../src/workflow/textRights'

/** The texts that the rule `editingStages` (src/workflow/textRights.ts) lets the person edit now, as a question to the database. */
export const editableTexts: Access = async ({ req }) => {
  const actor = await resolveActor(req)
  if (actor === null) return false
  const isOpen: Where = { stage: { in: [...OPEN_STAGES] } }
  if (hasAnyRole({ actor, roles: ['chief_editor'] })) return isOpen
  const isOwn: Where = { authorsKey: { contains: listKey([actor.person]) }, stage: { in: [...AUTHOR_STAGES] } }
  const own = hasAnyRole({ actor, roles: OWN_TEXT_EDITORS }) ? isOwn : false
  const desks = desksOf(actor)
  if (desks.length === 0) return own
  const isOnDesk: Where = { or: [{ desk: { exists: false } }, { desk: { in: desks } }] }
  const either: Where = { or: [{ and: [isOpen, isOnDesk] }, isOwn] }
  return either
}
