import type { Payload } from 'payload'
import type { Criterion, VerdictCode } from '../../workflow/inputs'
import type { TextRef } from '../../workflow/story'

/** What one unit answered about one edition, as its immutable row keeps it: codes, hashes and references to typed words. */
export interface VerdictRecord {
  story: string
  edition: string
  unit: string
  round: number
  by: string
  at: string
  criteria: Partial<Record<Criterion, { met: boolean; comment?: TextRef }>>
  claims: { block: string; verdict: VerdictCode; reason?: TextRef; provision?: TextRef }[]
}

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

/** Units whose latest verdict on this very block was "correct": it stands while the block is unchanged (design: idea 2). */
export const carriedUnits = ({ verdicts, block }: { verdicts: VerdictRecord[]; block: string }): string[] => {
  const latest = new Map<string, VerdictCode>()
  for (const { unit, claims } of verdicts) {
    for (const claim of claims) if (claim.block === block) latest.set(unit, claim.verdict)
  }
  return [...latest].filter(([, verdict]) => verdict === 'correct').map(([unit]) => unit)
}
