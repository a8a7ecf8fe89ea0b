import type { Payload } from 'payload'
import { findRows } from '../../database/findRows'
import type { VerdictRecord } from '../../workflow/carriedUnits'
import type { Story } from '../../workflow/story'

/**
 * The answers of units that stand in a story, oldest first: the rules weigh every unit's, what the asking person may read is the doors'
 * matter. A row that no request names is of an answer that lost a race, or of a machine that died before it counted: it says nothing about
 * any claim.
 */
export const loadVerdicts = async ({
  payload,
  story,
}: {
  payload: Payload
  story: Pick<Story, 'id' | 'requests'>
}): Promise<(VerdictRecord & { id: string })[]> => {
  const named = story.requests.flatMap(({ verdict }) => verdict ?? [])
  if (named.length === 0) return []
  const rows = await findRows<{ id: string; verdict: VerdictRecord }>({
    payload,
    collection: 'verdicts',
    columns: ['verdict'],
    where: { story: { equals: story.id } },
  })
  const verdicts = rows.map(({ id, verdict }) => ({ ...verdict, id })).filter(({ id }) => named.includes(id))
  return verdicts.sort((a, b) => a.at.localeCompare(b.at))
}
