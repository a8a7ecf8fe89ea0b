import type { CollectionBeforeChangeHook } from 'payload'
import { newsroomOf } from '../../src/actions/newsroom'
import { resolveActor } from '../../src/actions/resolveActor'
import { startingColumns } from '../../src/actions/startingColumns'
import type { Kind } from '../../src/workflow/kinds'
import { refuse } from './refuse'

/** A new text begins as a draft of whoever creates it, whatever the request says; its first event waits in the same row. */
export const startStory =
  (kind: Kind): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create') return data
    const actor = await resolveActor(req)
    if (actor === null) throw refuse({ code: 'not_signed_in', message: 'Hãy đăng nhập để viết bài.' })
    const columns = startingColumns({
      id: String(data.id),
      kind,
      person: actor.person,
      bylines: data.bylines,
      now: newsroomOf(req.payload).now(),
    })
    return { ...data, ...columns }
  }
