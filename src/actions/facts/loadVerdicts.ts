import type { Payload } from 'payload'
import type { VerdictRecord } from '../../workflow/carriedUnits'
import type { Story } from '../../workflow/story'

/**
 * The answers of units that stand in a story, oldest first. A row that no request names is of an answer that lost a race, or of a machine
 * that died before it counted: it says nothing about any claim.
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
  // The rules weigh every unit's verdict; what the asking person may read is the doors' matter.
  const { docs } = await payload.find({
    collection: 'verdicts',
    where: { story: { equals: story.id } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const verdicts = docs
    .map((row) => ({ ...(row.verdict as VerdictRecord), id: String(row.id) }))
    .filter(({ id }) => named.includes(id))
  return verdicts.sort((a, b) => a.at.localeCompare(b.at))
}
