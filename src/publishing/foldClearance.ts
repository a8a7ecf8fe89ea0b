import type { ClearanceGround } from '../workflow/clearanceGround'
import type { TextRef } from '../workflow/story'
import type { FoldedEvent, Lookups } from './folding'
import { wordsOf } from './folding'
import type { PublishedCheck, PublishedClearance } from './publication'

interface AskedUnit {
  unit: string
  state: 'open' | 'lapsed' | 'confirmed' | 'objected' | 'declined'
  answeredAt: string | null
  verdict: string | null
  decision?: TextRef
}

const OUTCOMES = {
  open: 'unanswered',
  lapsed: 'unanswered',
  confirmed: 'confirmed',
  objected: 'objected',
  declined: 'declined',
} as const

const reasonOf = (lookups: Lookups, verdict: string | null): string | null => {
  const refs = verdict === null ? [] : (lookups.verdicts.get(verdict)?.reasons ?? [])
  const lines = refs.map((ref) => wordsOf(lookups, ref)).filter((line) => line !== null)
  return lines.length > 0 ? lines.join(' ') : null
}

/** On what ground the edition went out, as the publish event names it, with every unit's part (design: the table, "printed"). */
export const foldClearance = ({ event, lookups }: { event: FoldedEvent; lookups: Lookups }): PublishedClearance => {
  const data = event.data as {
    ground?: ClearanceGround
    clearedAt?: string
    reason?: TextRef
    requests?: AskedUnit[]
    checkedEdition?: { hash: string; number: number }
  }
  const checks: PublishedCheck[] = (data.requests ?? []).map(({ unit, state, answeredAt, verdict, decision }) => ({
    unit: lookups.units.get(unit) ?? unit,
    outcome: OUTCOMES[state],
    at: answeredAt ?? null,
    reason: state === 'confirmed' ? null : reasonOf(lookups, verdict ?? null),
    decision: wordsOf(lookups, decision),
  }))
  return {
    ground: data.ground ?? 'checked',
    at: data.clearedAt ?? event.at,
    reason: wordsOf(lookups, data.reason),
    checks,
    checkedEdition: data.checkedEdition ?? null,
  }
}
