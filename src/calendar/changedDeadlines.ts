import type { WorkCalendar } from './calendar'
import { computeDeadline, type DeadlineResult } from './computeDeadline'
import type { DeadlineRule } from './DeadlineRule'
import { deadlineProblems } from './deadlineProblems'
import { formatDay, formatMoment } from './vietnameseDay'

export type ChangedDeadline<Id> = {
  readonly id: Id
  readonly before: DeadlineResult
  readonly after: DeadlineResult
  /** For people: from when to when. */
  readonly message: string
}

type Change<Id> = {
  deadlines: readonly { readonly id: Id; readonly rule: DeadlineRule }[]
  before: WorkCalendar
  after: WorkCalendar
}

/**
 * Which deadlines a change of the calendar moves, a holiday announced later for instance, in their order; those that stay
 * are left out. Nothing is stored: who was told the old day decides what to do with the new one.
 * Source: domain.md 9 (yearly notices).
 */
export function changedDeadlines<Id>({ deadlines, before, after }: Change<Id>): ChangedDeadline<Id>[] {
  return deadlines.flatMap(({ id, rule }) => {
    const old = computeDeadline({ rule, calendar: before })
    const next = computeDeadline({ rule, calendar: after })
    if (nameOf(old) === nameOf(next)) return []
    return [
      {
        id,
        before: old,
        after: next,
        message: `Hạn đổi từ ${nameOf(old)} thành ${nameOf(next)} vì lịch làm việc thay đổi.`,
      },
    ]
  })
}

function nameOf(result: DeadlineResult): string {
  if (!result.ok) return `“${deadlineProblems[result.reason]}”`
  const { expected } = result.deadline
  return expected.includes('T') ? formatMoment(expected) : formatDay(expected)
}
