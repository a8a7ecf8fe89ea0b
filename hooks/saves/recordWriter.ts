import type { CollectionBeforeChangeHook } from 'payload'
import { newsroomOf } from '../../src/actions/newsroom'
import { resolveActor } from '../../src/actions/resolveActor'
import { savedColumns } from '../../src/actions/savedColumns'
import { refuse } from './refuse'

/** Who saves becomes a writer, whoever vouched for the older text no longer does, and the revision rises by one. Nobody saves unnamed. */
export const recordWriter: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const actor = await resolveActor(req)
  if (actor === null) throw refuse({ code: 'not_signed_in', message: 'Hãy đăng nhập để lưu bài.' })
  const columns = savedColumns({
    row: originalDoc,
    bylines: data.bylines,
    person: actor.person,
    now: newsroomOf(req.payload).now(),
  })
  return { ...data, ...columns }
}
