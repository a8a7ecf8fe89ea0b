import { hideInText } from '../editions/hideInText'
import type { NameReplacement } from '../workflow/inputs'
import type { Publication } from './publication'

/** What a page prints beside the edition. Sections, special subjects and units are registers' words and stay: who checked is never hidden. */
export type Printed = Pick<
  Publication,
  'tags' | 'printIssue' | 'clearance' | 'corrections' | 'updates' | 'redactions' | 'withdrawal'
>

// Publications written before the printed issue was kept have none.
type Line = <T extends string | null | undefined>(text: T) => T

const hideInClearance = ({ clearance, line }: { clearance: Publication['clearance']; line: Line }) =>
  clearance && {
    ...clearance,
    reason: line(clearance.reason),
    checks: clearance.checks.map((check) => ({
      ...check,
      reason: line(check.reason),
      decision: line(check.decision),
    })),
  }

/** Answers the printed words without the names: whoever typed them, and before or after the redaction (design: redact). */
export const hideNames = <T extends Printed>({
  printed,
  names,
}: {
  printed: T
  names: readonly NameReplacement[]
}): T => {
  if (names.length === 0) return printed
  const line: Line = (text) => (typeof text !== 'string' ? text : (hideInText({ text, names }) as typeof text))
  const note = <N extends { note: string }>(one: N): N => ({ ...one, note: line(one.note) })
  return {
    ...printed,
    tags: printed.tags.map(line),
    printIssue: line(printed.printIssue),
    clearance: hideInClearance({ clearance: printed.clearance, line }),
    corrections: printed.corrections.map((correction) => ({
      ...correction,
      item: line(correction.item),
      wrong: line(correction.wrong),
      right: line(correction.right),
      apology: line(correction.apology),
    })),
    updates: printed.updates.map(note),
    redactions: printed.redactions.map(note),
    withdrawal: printed.withdrawal && { ...printed.withdrawal, notice: line(printed.withdrawal.notice) },
  }
}
