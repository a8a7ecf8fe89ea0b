import type { Criterion, VerdictCode } from './inputs'
import type { TextRef } from './story'

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

/**
 * Units whose latest verdict on this very block was "correct": it stands while the block is unchanged (design: idea 2). Verdicts are given
 * oldest first.
 */
export const carriedUnits = ({
  verdicts,
  block,
}: {
  verdicts: Pick<VerdictRecord, 'unit' | 'claims'>[]
  block: string
}): string[] => {
  const latest = new Map<string, VerdictCode>()
  for (const { unit, claims } of verdicts) {
    for (const claim of claims) if (claim.block === block) latest.set(unit, claim.verdict)
  }
  return [...latest].filter(([, verdict]) => verdict === 'correct').map(([unit]) => unit)
}
