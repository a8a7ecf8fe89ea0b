import type { Action } from '../../../src/workflow/transitions'

/** What a history saw itself at the doors, beside what the program's log says of it. */
export interface Evidence {
  /** Presses that were answered with 200: by what id, and the whole request, so that it can be sent again. */
  presses: { by: string; actionId: string; path: string; body: object }[]
  /** Whose words were saved. */
  savers: Set<string>
  /** Who handed in or froze the text exactly as it stands. */
  vouchers: Set<string>
  /** How often each action, and a save, succeeded. */
  done: Record<string, number>
}

export const noEvidence = (): Evidence => ({ presses: [], savers: new Set(), vouchers: new Set(), done: {} })

const VOUCHING: readonly Action[] = ['submit', 'send_to_fact_check', 'clear_without_check']
const DECIDING: readonly Action[] = [
  'publish',
  'schedule',
  'clear_without_check',
  'proceed_without_answer',
  'overrule',
  'reinstate',
]

const count = ({ done }: Evidence, what: string): void => {
  done[what] = (done[what] ?? 0) + 1
}

/** Keeps that a save succeeded: whoever vouched, vouched for other words. */
export const keepSave = ({ evidence, by }: { evidence: Evidence; by: string }): void => {
  count(evidence, 'save')
  evidence.savers.add(by)
  evidence.vouchers.clear()
}

/** Keeps that an action succeeded; answers what was wrong about it: nobody decides alone about words of his own. */
export const keepAct = ({
  evidence,
  by,
  action,
  live,
}: {
  evidence: Evidence
  by: string
  action: Action
  /** What readers have of the story afterwards. */
  live: string | undefined
}): string[] => {
  count(evidence, action)
  const { savers, vouchers } = evidence
  const isAlone = savers.has(by) && ![...vouchers].some((other) => other !== by)
  const faults =
    DECIDING.includes(action) && isAlone ? [`${by} ${action}: wrote in the text, and nobody else vouched for it`] : []
  // The text that stands now is the live one, which nobody has vouched for in this round.
  const isOtherText = action === 'revise' || (action === 'abandon' && live !== 'none')
  if (isOtherText) vouchers.clear()
  if (VOUCHING.includes(action)) vouchers.add(by)
  return faults
}
