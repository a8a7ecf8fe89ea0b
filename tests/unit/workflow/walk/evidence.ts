import type { PendingEvent } from '../../../../src/workflow/decide'
import type { RequestChange } from '../../../../src/workflow/inputs'

/** What speaks for one edition, as the events alone tell it: kept by the walk, so that the rules do not judge themselves. */
export interface EditionEvidence {
  asked: Record<string, string>
  /** The ground on which it was cleared, with the units whose objection was answered by a reason. */
  decided: { action: string; hasReason: boolean; reasonsFor: string[] } | null
}

export interface Evidence {
  editions: Record<string, EditionEvidence>
  answerers: string[]
}

export const NO_EVIDENCE: Evidence = { editions: {}, answerers: [] }

const DECISIONS = ['clear_without_check', 'proceed_without_answer', 'overrule', 'archive']

const afterChanges = (asked: Record<string, string>, changes: RequestChange[]): Record<string, string> => {
  const left = { ...asked }
  for (const change of changes) {
    if (change.op === 'cancel' || change.op === 'reroute') delete left[change.unit]
    if (change.op === 'add') left[change.unit] = 'open'
    if (change.op === 'reroute') left[change.toUnit] = 'open'
  }
  return left
}

const askedAfter = (before: EditionEvidence, { action, data }: PendingEvent): Record<string, string> => {
  if (action === 'send_to_fact_check') {
    return Object.fromEntries((data.requests as { unit: string }[]).map(({ unit }) => [unit, 'open']))
  }
  if (action === 'answer_fact_check') return { ...before.asked, [String(data.unit)]: String(data.outcome) }
  if (action === 'change_requests') return afterChanges(before.asked, data.changes as RequestChange[])
  if (action !== 'recall') return before.asked
  return Object.fromEntries(Object.entries(before.asked).filter(([, state]) => state !== 'open'))
}

const decidedAfter = (before: EditionEvidence, { action, data }: PendingEvent): EditionEvidence['decided'] => {
  if (action === 'recall' || action === 'send_to_fact_check') return null
  if (!DECISIONS.includes(action)) return before.decided
  const objections = (data.objections ?? []) as { unit: string; reason?: unknown }[]
  const reasonsFor = objections.filter(({ reason }) => reason !== undefined).map(({ unit }) => unit)
  return { action, hasReason: data.reason !== undefined, reasonsFor }
}

const CHECKS = ['send_to_fact_check', 'answer_fact_check', 'change_requests', 'recall', ...DECISIONS]

/** What is known after the event. */
export const withEvent = (evidence: Evidence, event: PendingEvent): Evidence => {
  const edition = event.data.edition as string | undefined
  if (!CHECKS.includes(event.action) || edition === undefined) return evidence
  const before = evidence.editions[edition] ?? { asked: {}, decided: null }
  const after = { asked: askedAfter(before, event), decided: decidedAfter(before, event) }
  const answerers =
    event.action === 'answer_fact_check' ? [...new Set([...evidence.answerers, event.by])].sort() : evidence.answerers
  return { editions: { ...evidence.editions, [edition]: after }, answerers }
}

/** Why the edition must not be before readers; null = every asked unit confirmed it, or a named person's printed decision stands for it. */
export const whyNotPublishable = (evidence: Evidence, edition: string): string | null => {
  const { asked, decided } = evidence.editions[edition] ?? { asked: {}, decided: null }
  const states = Object.values(asked)
  if (states.length > 0 && states.every((state) => state === 'confirmed')) return null
  const objecting = Object.keys(asked).filter((unit) => asked[unit] === 'objected')
  switch (decided?.action) {
    case 'archive':
      return null
    case 'clear_without_check':
      if (!decided.hasReason) return 'cleared without a reason'
      return objecting.length > 0 ? `cleared past the objection of ${objecting}` : null
    case 'proceed_without_answer':
      if (!decided.hasReason) return 'proceeded without a reason'
      return objecting.length > 0 ? `proceeded past the objection of ${objecting}` : null
    case 'overrule':
      return objecting.every((unit) => decided.reasonsFor.includes(unit)) ? null : 'overruled without a reason'
    default:
      return 'nobody confirmed, cleared or overruled it'
  }
}
