import type { CollectionBeforeChangeHook } from 'payload'
import { newsroomOf } from '../../src/actions/newsroom'
import { resolveActor } from '../../src/actions/resolveActor'
import { savedColumns } from '../../src/actions/savedColumns'

/** Who saves becomes a writer, whoever vouched for the older text no longer does, and the revision rises by one. */
export const recordWriter: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const actor = await resolveActor(req)
  const columns = savedColumns({
    row: originalDoc,
    bylines: data.bylines,
    person: actor?.person ?? null,
    now: newsroomOf(req.payload).now(),
  })
  return { ...data, ...columns }
}
