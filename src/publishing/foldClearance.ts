import type { RequestState } from '../workflow/story'
import type { FoldedEvent, Lookups } from './folding'
import { wordsOf } from './folding'
import type { PublishedCheck, PublishedClearance } from './publication'

const OUTCOMES: Record<RequestState, PublishedCheck['outcome']> = {
  open: 'unanswered',
  lapsed: 'unanswered',
  confirmed: 'confirmed',
  objected: 'objected',
  declined: 'declined',
  cancelled: 'unanswered',
}

const reasonOf = (lookups: Lookups, verdict: string | null): string | null => {
  const refs = verdict === null ? [] : (lookups.verdicts.get(verdict)?.reasons ?? [])
  const lines = refs.map((ref) => wordsOf(lookups, ref)).filter((line) => line !== null)
  return lines.length > 0 ? lines.join(' ') : null
}

/** On what ground the edition went out, as the publish event names it, with every unit's part (design: the table, "printed"). */
export const foldClearance = ({ event, lookups }: { event: FoldedEvent; lookups: Lookups }): PublishedClearance => {
  const { ground = 'checked', clearedAt = event.at, reason, requests = [], checkedEdition = null } = event.data
  const checks = requests.map(({ unit, state = 'open', answeredAt, verdict, decision }) => ({
    unit: lookups.units.get(unit) ?? unit,
    outcome: OUTCOMES[state],
    at: answeredAt ?? null,
    reason: state === 'confirmed' ? null : reasonOf(lookups, verdict ?? null),
    decision: wordsOf(lookups, decision),
  }))
  return {
    ground,
    at: clearedAt,
    reason: wordsOf(lookups, reason),
    checks,
    checkedEdition,
  }
}
