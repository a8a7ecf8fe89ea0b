import type { Payload } from 'payload'
import { findRows } from '../../database/findRows'
import type { VerdictRecord } from '../../workflow/carriedUnits'

/** All verdicts on a story, oldest first: the rules weigh every unit's, what the asking person may read is the doors' matter. */
export const loadVerdicts = async ({
  payload,
  story,
}: {
  payload: Payload
  story: string
}): Promise<(VerdictRecord & { id: string })[]> => {
  const rows = await findRows<{ id: string; verdict: VerdictRecord }>({
    payload,
    collection: 'verdicts',
    columns: ['verdict'],
    where: { story: { equals: story } },
  })
  return rows.map(({ id, verdict }) => ({ ...verdict, id })).sort((a, b) => a.at.localeCompare(b.at))
}
