import type { Access } from 'payload'
import { resolveActor } from '../../src/actions/resolveActor'
import { listKey } from '../../src/text/listKey'
import type { Role } from '../../src/workflow/roles'
import { ALL_TEXT_READERS, hasAnyRole, OWN_TEXT_READERS } from '../../src/workflow/textRights'

/** Every row for holders of these roles; his own for whoever reads his own texts. */
const allOrOwn =
  (readers: readonly Role[]): Access =>
  async ({ req }) => {
    const actor = await resolveActor(req)
    if (actor === null) return false
    if (hasAnyRole({ actor, roles: readers })) return true
    return hasAnyRole({ actor, roles: OWN_TEXT_READERS }) ? { peopleKey: { contains: listKey([actor.person]) } } : false
  }

/** Editors and inspectors read every text; reporters, contributors and offices their own and what they are given; reviewers none. */
export const readableTexts = allOrOwn(ALL_TEXT_READERS)

/** The index shows what the texts themselves would, and every hand-off to the coordinator (R066). */
export const readableStories = allOrOwn([...ALL_TEXT_READERS, 'coordinator'])
