import type { DemoStory } from './demoStory'
import { stepInstants } from './stepInstants'
import type { Check, Clearing, Correction, Objection, Target, Withdrawal } from './target'

/** One thing somebody does on the way; `save` puts the text as it now reads in the place of the earlier wording. */
type Move =
  | { action: 'submit' | 'revise' | 'save' }
  | { action: 'send_to_fact_check'; units: string[] }
  | { action: 'answer_fact_check'; unit: string; answer: 'confirmed' | 'objected'; objections: Objection[] }
  | { action: 'clear_without_check'; ground: 'not_required'; reason: string }
  | { action: 'overrule' | 'abandon'; reason: string }
  | { action: 'schedule'; publishAt: string }
  | { action: 'publish'; correction: Correction | null }
  | { action: 'withdraw'; withdrawal: Withdrawal }

/** A move with who makes it (a person's id) and when (ISO instant, UTC). */
export type DemoStep = Move & { by: string; at: string }

type Undated = Move & { by: string }

const HOUR_MS = 3_600_000

const confirmed = (checks: Check[]): Check[] =>
  checks.map(({ unit, reviewer }) => ({ unit, reviewer, answer: 'confirmed' }))

const toDesk = ({ authors: [author = ''] }: DemoStory): Undated[] => [{ action: 'submit', by: author }]

const throughCheck = (story: DemoStory, checks: Check[]): Undated[] => [
  ...toDesk(story),
  { action: 'send_to_fact_check', by: story.editor, units: checks.map(({ unit }) => unit) },
  ...checks.flatMap(({ unit, reviewer, answer, objections = [] }): Undated[] =>
    answer === null ? [] : [{ action: 'answer_fact_check', by: reviewer, unit, answer, objections }],
  ),
]

const toReady = (story: DemoStory, clearing: Clearing): Undated[] => {
  if (clearing.ground === 'not_required')
    return [
      ...toDesk(story),
      { action: 'clear_without_check', by: story.editor, ground: 'not_required', reason: clearing.reason },
    ]
  if (clearing.ground === 'checked') return throughCheck(story, clearing.checks)
  return [...throughCheck(story, clearing.checks), { action: 'overrule', by: story.decider, reason: clearing.reason }]
}

const toPublic = (story: DemoStory, clearing: Clearing, correction: Correction | null = null): Undated[] => [
  ...toReady(story, clearing),
  { action: 'publish', by: story.decider, correction },
]

const reopened = ({ authors: [author = ''] }: DemoStory): Undated[] => [
  { action: 'revise', by: author },
  { action: 'save', by: author },
]

const corrected = (story: DemoStory, target: Extract<Target, { at: 'corrected' }>): Undated[] => {
  const again: Clearing =
    target.clearing.ground === 'not_required'
      ? target.clearing
      : { ground: 'checked', checks: confirmed(target.clearing.checks) }
  return [...toPublic(story, target.clearing), ...reopened(story), ...toPublic(story, again, target.correction)]
}

const undatedSteps = (story: DemoStory, now: string): Undated[] => {
  const { target } = story
  switch (target.at) {
    case 'draft':
      return []
    case 'desk_review':
      return toDesk(story)
    case 'fact_check':
    case 'objected':
      return throughCheck(story, target.checks)
    case 'ready':
      return toReady(story, target.clearing)
    case 'scheduled': {
      const publishAt = new Date(Date.parse(now) + target.hoursAhead * HOUR_MS).toISOString()
      return [...toReady(story, target.clearing), { action: 'schedule', by: story.decider, publishAt }]
    }
    case 'published':
      return toPublic(story, target.clearing)
    case 'corrected':
      return corrected(story, target)
    case 'withdrawn':
      return [
        ...toPublic(story, target.clearing),
        { action: 'withdraw', by: story.decider, withdrawal: target.withdrawal },
      ]
    case 'being_revised':
      return [...toPublic(story, target.clearing), ...reopened(story)]
    case 'dropped':
      return [...toDesk(story), { action: 'abandon', by: story.editor, reason: target.reason }]
  }
}

/** Answers what the people of the demo do with a text, in order, until it stands at its target; `now` is an ISO instant. */
export const stepsTo = ({ story, now }: { story: DemoStory; now: string }): DemoStep[] => {
  const steps = undatedSteps(story, now)
  const instants = stepInstants({ count: steps.length, last: story.target.last, now })
  return steps.map((step, index) => ({ ...step, at: instants[index] ?? now }))
}
