import type { Access, Where } from 'payload'
import { keyOf } from '../../src/actions/personKey'
import { resolveActor } from '../../src/actions/resolveActor'
import { OPEN_STAGES } from '../../src/workflow/stages'
import { AUTHOR_STAGES, hasAnyRole, OWN_TEXT_READERS } from '../../src/workflow/textRights'

/**
 * Editors save in every open stage, authors while the text is theirs; nobody while it is frozen (design: Stages and actions). A byline
 * alone opens nothing to whoever may not even read the text: an administrator, a reviewer.
 */
export const editableTexts: Access = async ({ req }) => {
  const actor = await resolveActor(req)
  if (actor === null) return false
  const atDesk: Where = { stage: { in: [...OPEN_STAGES] } }
  if (hasAnyRole({ actor, roles: ['desk_editor', 'chief_editor'] })) return atDesk
  if (!hasAnyRole({ actor, roles: OWN_TEXT_READERS })) return false
  const own: Where = { authorsKey: { contains: keyOf(actor.person) }, stage: { in: [...AUTHOR_STAGES] } }
  return own
}
