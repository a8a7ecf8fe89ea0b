import type { Payload } from 'payload'
import { KINDS } from '../workflow/kinds'
import type { Stage } from '../workflow/stages'
import { isUnmapped, PLANNED_KINDS } from '../workflow/warnings'

/** From handing in to publication: a draft is its author's own matter, and what is published is mapped by revising it. */
const IN_WORK: readonly Stage[] = ['desk_review', 'fact_check', 'amends_needed', 'ready', 'scheduled']

/** Ids of the texts in work that name no topic of the plan (design: the unmapped list). */
export const loadUnmapped = async (payload: Payload): Promise<string[]> => {
  const found = await Promise.all(
    PLANNED_KINDS.map(async (kind) => {
      // Lists are json, which the database can't look into; who sees the list reads the index of stories by his own right.
      const { docs } = await payload.find({
        collection: KINDS[kind].collection,
        where: { stage: { in: [...IN_WORK] } },
        select: { topics: true },
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
      const rows = docs as unknown as { id: string; topics?: unknown }[]
      return rows
        .filter(({ topics }) => isUnmapped({ kind, topics: Array.isArray(topics) ? topics : [] }))
        .map(({ id }) => id)
    }),
  )
  return found.flat()
}
