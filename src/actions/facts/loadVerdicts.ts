import type { Payload } from 'payload'
import type { VerdictRecord } from '../../workflow/carriedUnits'

/** All verdicts on a story, oldest first. */
export const loadVerdicts = async ({
  payload,
  story,
}: {
  payload: Payload
  story: string
}): Promise<(VerdictRecord & { id: string })[]> => {
  // The rules weigh every unit's verdict; what the asking person may read is the doors' matter.
  const { docs } = await payload.find({
    collection: 'verdicts',
    where: { story: { equals: story } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const verdicts = docs.map((row) => ({ ...(row.verdict as VerdictRecord), id: String(row.id) }))
  return verdicts.sort((a, b) => a.at.localeCompare(b.at))
}
